import Files
import Foundation
import Testing

@testable import Publish

/// Somebody who works on a target beside the publisher, and remembers what is theirs.
struct Somebody {
    let folder: String
    var random: SeededGenerator
    private var www: String { folder + "/www" }
    /// What is theirs on the target: by its path there, as `FileSystem.everything` says it.
    private var theirs: [String: String] = [:]
    private var outside: [String: String] = [:]
    private var count = 0

    init(in folder: String, seed: UInt64) throws {
        (self.folder, random) = (folder, SeededGenerator(seed: seed))
        for name in ["a", "b", "c/d", "a.png"] {
            try FileSystem.write("outside", to: "\(folder)/outside/\(name)")
        }
        try FileSystem.makeFolder(folder + "/state")
        try FileSystem.makeFolder(folder + "/www")
        outside = try FileSystem.everything(under: folder + "/outside")
    }

    /// Some of the names, no file among the folders of others.
    mutating func randomSite(_ names: [String]) throws -> BuiltSite {
        var files = ["index.html": "home \(Int.random(in: 0...3, using: &random))"]
        for name in names.shuffled(using: &random).prefix(5) {
            let clashes = files.keys.contains {
                $0.hasPrefix(name + "/") || name.hasPrefix($0 + "/")
            }
            if !clashes {
                // The same text as outside, now and then.
                files[name] = ["outside", "x", "y"].randomElement(using: &random)
            }
        }
        return try site(files)
    }

    /// Does something to the target, or to a part of it.
    mutating func act(in part: String) throws {
        let out = folder + "/outside"
        for _ in 0..<Int.random(in: 0...4, using: &random) {
            let places = try FileSystem.everything(under: www).keys.filter {
                $0.hasPrefix(part) && theirs[$0] == nil && !$0.contains("gazette-")
                    && $0 != "current"
            }.sorted()
            let folders =
                [""]
                + Set(places.map { Somebody.folder(of: $0) })
                .filter { $0.hasPrefix(part) }.sorted()
            let round = folders.randomElement(using: &random) ?? ""
            count += 1
            let odd =
                [
                    "mine\(count)", "a", "b", "c", ".hidden\(count)", "index.html.gazette-new",
                    ".gazette-new-0123456789abcdef", "releases/.new-12/x", ".git/HEAD",
                ].randomElement(using: &random) ?? "x"
            let base = round.isEmpty && !part.isEmpty ? String(part.dropLast()) : round
            let fresh = base.isEmpty ? odd : "\(base)/\(odd)"
            switch Int.random(in: 0...5, using: &random) {
            case 0: try add(fresh) { try FileSystem.write("mine", to: $0) }
            case 1: try add(fresh) { try FileSystem.link($0, to: out) }
            case 2: try add(fresh) { mkfifo($0, 0o600) }
            case 3:
                if let old = places.randomElement(using: &random) {
                    FileSystem.remove("\(www)/\(old)")
                    try add(old) { try FileSystem.write("mine instead", to: $0) }
                }
            case 4:
                // The folder of a file that was published leads outside.
                if let old = places.randomElement(using: &random), old.contains("/") {
                    let round = Somebody.folder(of: old)
                    guard round.hasPrefix(part), round + "/" != part, round != "releases",
                        round
                            != (try? FileManager.default.destinationOfSymbolicLink(
                                atPath: www + "/current")),
                        !theirs.keys.contains(where: { $0.hasPrefix(round + "/") })
                    else { continue }
                    FileSystem.remove("\(www)/\(round)")
                    try add(round) { try FileSystem.link($0, to: out) }
                }
            default:
                if let old = places.randomElement(using: &random) {
                    FileSystem.remove("\(www)/\(old)")
                }
            }
        }
    }

    private mutating func add(_ path: String, _ make: (String) throws -> Void) throws {
        let whole = "\(www)/\(path)"
        guard !FileSystem.exists(whole) else { return }
        // Not through their own links, nor into files.
        var round = Somebody.folder(of: path)
        while !round.isEmpty {
            var status = stat()
            if lstat("\(www)/\(round)", &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
                return
            }
            round = Somebody.folder(of: round)
        }
        try FileSystem.makeFolder(Somebody.folder(of: whole))
        try make(whole)
        theirs[path] = try FileSystem.everything(under: www)[path]
    }

    private static func folder(of path: String) -> String {
        String(RelativePath.split(path).folder)
    }

    /// Moves away what keeps a site back, as the program asks.
    mutating func makeRoom(for site: BuiltSite, in part: String) {
        for path in theirs.keys {
            let meets = site.files.map { part + $0.path }.contains {
                $0 == path || $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/")
            }
            if meets {
                FileSystem.remove("\(www)/\(path)")
                theirs[path] = nil
            }
        }
    }

    /// Nothing of theirs is lost, nothing outside has changed.
    func check(_ what: String) throws {
        let there = try FileSystem.everything(under: www)
        for (path, state) in theirs { try #require(there[path] == state, "\(path), \(what)") }
        try #require(
            try FileSystem.everything(under: folder + "/outside") == outside, "\(what)")
    }

    /// Readers get the site.
    func expect(_ site: BuiltSite, in part: String, _ what: String) throws {
        for file in site.files {
            let bytes = try FileSystem.read("\(www)/\(part)\(file.path)")
            try #require(SHA256.hex(bytes) == file.sha256, "\(file.path), \(what)")
        }
        // And nothing else, but for what is theirs and what stays for caches.
        let there = try FileSystem.everything(under: "\(www)/\(part)").keys.filter {
            Names.mayTravel($0) && theirs[part + $0] == nil
        }
        let extra = Set(there).subtracting(site.files.map(\.path))
        if part.isEmpty {
            try #require(extra.allSatisfy(Names.isFingerprinted), "\(what): \(extra)")
        }
    }
}
