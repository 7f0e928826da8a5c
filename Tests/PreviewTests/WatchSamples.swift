import Foundation
import Gazette

@testable import Preview

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A new empty folder with what tests do to it. All paths are under the folder.
struct WatchedFolder: Sendable {
    let root: String

    static var isLinux: Bool {
        #if os(Linux)
            true
        #else
            false
        #endif
    }

    /// Runs `work` with a desk, and removes it afterwards.
    static func with(_ work: (WatchedFolder) async throws -> Void) async throws {
        let root = FileManager.default.temporaryDirectory
            .appending(path: "gazette-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: root) }
        try await work(WatchedFolder(root: root))
    }

    /// Overwrites a file, as `>` in a shell does.
    func write(_ path: String, _ text: String) throws {
        let writer = try Writer(root + "/" + path)
        writer.write(text)
        writer.close()
    }

    /// A file that is being written.
    struct Writer {
        let descriptor: Int32

        /// Opens and empties it.
        init(_ whole: String) throws {
            descriptor = open(whole, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
            guard descriptor >= 0 else { throw CocoaError(.fileWriteUnknown) }
        }

        func write(_ text: String) {
            let bytes = Array(text.utf8)
            _ = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
        }

        func close() { _ = Foundation.close(descriptor) }
    }

    func make(_ folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: root + "/" + folder, withIntermediateDirectories: true)
    }

    func move(_ old: String, _ new: String) throws {
        guard rename(root + "/" + old, root + "/" + new) == 0 else {
            throw CocoaError(.fileWriteUnknown)
        }
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: root + "/" + path)
    }

    func link(_ path: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: root + "/" + path, withDestinationPath: target)
    }
}

/// Somebody who knows a folder by what a tree or a watcher says of it, and by nothing else.
struct Reader {
    let watched: WatchedFolder
    var tree: TreeSnapshot
    /// The bytes of every file when it was last reported.
    var files: [String: [UInt8]] = [:]

    init(_ watched: WatchedFolder, folders: [String] = ["Content"]) {
        self.watched = watched
        tree = TreeSnapshot(at: watched.root, folders: folders)
        take(Changes(from: TreeSnapshot(at: watched.root, folders: []), to: tree))
    }

    mutating func take(_ changes: Changes) {
        for path in changes.removed { files[path] = nil }
        for path in changes.added.union(changes.modified) {
            // It may be gone already; then another report says so.
            files[path] = bytes(path)
        }
    }

    private func bytes(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: watched.root + "/" + path).map { Array($0) }
    }

    /// Whether what the reader knows is what there is, as `Folder` finds it.
    var isRight: Bool {
        get async {
            let (mine, real) = (tree.folder(), await Folder(at: watched.root))
            return mine.files.map(\.path) == real.files.map(\.path)
                && mine.problems == real.problems
                && real.files.allSatisfy { file in files[file.path] == bytes(file.path) }
                && mine.files.allSatisfy { $0.version != 0 && (try? $0.read()) == bytes($0.path) }
                && Set(real.files.map(\.path))
                    == Set(files.keys.filter { $0.hasPrefix("Content/") })
        }
    }
}

/// A reader who is told by a watcher.
struct Watching {
    var reader: Reader
    private var sightings: Watcher.Iterator
    /// What all sightings said since the last call of `forget`.
    var paths: Set<String> = []
    var isLooking = false

    /// Times of a patient test: no look but those that it asks for.
    static let never = 1_000_000_000

    init(
        _ watched: WatchedFolder, by means: Watcher.Means, folders: [String] = ["Content"],
        _ change: (inout Watcher.Pace) -> Void = { _ in }
    ) {
        reader = Reader(watched, folders: folders)
        var pace = Watcher.Pace()
        (pace.interval, pace.patience) = (20, 10)
        // So that what is seen is seen by its event.
        pace.safety = Self.never
        change(&pace)
        sightings = Watcher(reader.tree, by: means, pace: pace).makeAsyncIterator()
    }

    struct Ended: Error {}

    /// Takes one sighting.
    mutating func next() async throws {
        guard let sighting = await sightings.next() else { throw Ended() }
        reader.tree = sighting.tree
        reader.take(sighting.changes)
        isLooking = sighting.isLooking
        let changes = sighting.changes
        paths.formUnion(changes.added.union(changes.modified).union(changes.removed))
    }

    /// Takes sightings until the reader knows what there is.
    mutating func catchUp() async throws {
        while await !reader.isRight { try await next() }
    }

    /// Changes a file of its own, and waits until that is seen: now the watcher is at work, and
    /// has seen all that was done before.
    mutating func settle() async throws {
        let mark = "Content/mark-\(UUID().uuidString).md"
        try reader.watched.make("Content")
        try reader.watched.write(mark, "here")
        while reader.files[mark] == nil { try await next() }
        paths = []
    }
}
