import Foundation
import Testing

@testable import Publish

/// What somebody else has on a target of this machine while publishes are killed there: files and
/// links in folders of the site, under names like those of the program, and in old releases.
struct ForeignWork {
    private let root: String?
    private let outside: String
    private var theirs: [String: String] = [:]
    private let beyond: [String: String]
    private static let names = ["mine.txt", "articles/mine.txt", "articles/out", "x.gazette-new"]

    init(on place: any TestPlace, beside outside: String) throws {
        (root, self.outside) = (place.root, outside)
        try FileSystem.write("precious", to: outside + "/index.html")
        try FileSystem.write("precious", to: outside + "/feed.xml")
        beyond = try FileSystem.everything(under: outside)
        guard let root else { return }
        let releases = FileSystem.names(in: root + "/releases").map { "releases/\($0)/" }
        for folder in releases.isEmpty ? [""] : releases + ["releases/.new-foreign/", ""] {
            for name in ForeignWork.names {
                let path = "\(root)/\(folder)\(name)"
                if name.hasSuffix("out") {
                    try FileSystem.makeFolder(String(path.dropLast(4)))
                    try FileSystem.link(path, to: outside)
                } else {
                    try FileSystem.write("mine", to: path)
                }
                theirs[folder + name] = try FileSystem.everything(under: root)[folder + name]
            }
        }
    }

    /// Everything of theirs is as it was, on the target and outside.
    func check(_ what: String) throws {
        try #require(try FileSystem.everything(under: outside) == beyond, "\(what)")
        guard let root else { return }
        let there = try FileSystem.everything(under: root)
        for (path, state) in theirs { try #require(there[path] == state, "\(path), \(what)") }
    }

    /// What was published.
    func without(_ files: [String: [UInt8]]) -> [String: [UInt8]] {
        files.filter { !ForeignWork.names.contains($0.key) }
    }
}
