import Files
import Foundation

@testable import Publish

/// What the tests do with files, by their whole paths.
enum FileSystem {
    static func read(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }

    static func text(_ path: String) throws -> String {
        String(decoding: try read(path), as: UTF8.self)
    }

    static func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
    }

    /// Writes a file, and makes the folders round it.
    static func write(_ bytes: [UInt8], to path: String) throws {
        let url = URL(fileURLWithPath: path)
        try makeFolder(url.deletingLastPathComponent().path)
        try Data(bytes).write(to: url)
    }

    static func write(_ text: String, to path: String) throws {
        try write(Array(text.utf8), to: path)
    }

    static func link(_ path: String, to text: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: text)
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    static func names(in path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// Sizes of the files under a folder that a site may have, by their paths.
    static func sizes(under root: String) -> [String: Int] {
        (try? Directory(root)).flatMap { try? TargetTree($0) }?.sizes ?? [:]
    }

    /// Everything under a folder, hidden or not: what a file holds, what a link says, what else it
    /// is; without folders.
    static func everything(under root: String) throws -> [String: String] {
        var found: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
            var status = stat()
            let whole = "\(root)/\(path)"
            guard lstat(whole, &status) == 0 else { continue }
            switch status.st_mode & S_IFMT {
            case S_IFDIR: continue
            case S_IFREG: found[path] = "file \(SHA256.hex(try read(whole)))"
            case S_IFLNK:
                found[path] =
                    "link \(try FileManager.default.destinationOfSymbolicLink(atPath: whole))"
            default: found[path] = "other \(status.st_mode & S_IFMT)"
            }
        }
        return found
    }
}
