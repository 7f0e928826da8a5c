import Foundation
import Testing

@testable import Preview

/// A folder for a package, through all links.
func withPackageFolder(_ body: (String) async throws -> Void) async throws {
    let folder =
        FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        + "/rebuild-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await body(folder)
}

/// A rebuild with another `swift`: a script of the shell.
func fakeRebuild(in folder: String, swift script: String) throws -> Rebuild {
    try "// \"x\"".write(
        toFile: folder + "/Package.swift", atomically: true, encoding: .utf8)
    let path = folder + "/swift"
    try "#!/bin/sh\ncd '\(folder)'\n\(script)".write(
        toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
    var rebuild = try #require(Rebuild(of: folder + "/.build-2/release/x"))
    rebuild.environment["PATH"] = folder + ":/usr/bin:/bin"
    return rebuild
}
