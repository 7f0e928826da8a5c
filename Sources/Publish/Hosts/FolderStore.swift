import Files
import Foundation
import Programs

/// A folder that holds the files of the site themselves.
struct FolderStore: Store {
    /// The whole path.
    let root: String
    let listsCheaply = true

    func read(_ path: String) async throws -> [UInt8]? {
        let whole = "\(root)/\(path)"
        return FileSystem.exists(whole) ? try FileSystem.read(whole) : nil
    }

    func list() async throws -> [String: Int] { FileSystem.sizes(under: root) }

    func put(_ batch: Batch) async throws {
        for file in batch.files {
            let bytes = try file.read()
            let whole = "\(root)/\(file.path)"
            if batch.isUncertain, FileManager.default.contents(atPath: whole) == Data(bytes) {
                continue
            }
            try write(bytes, whole)
        }
    }

    func write(_ bytes: [UInt8], to path: String) async throws {
        try write(bytes, "\(root)/\(path)")
    }

    private func write(_ bytes: [UInt8], _ whole: String) throws(PublishObstacle) {
        let folder = whole.prefix(upTo: whole.lastIndex(of: "/") ?? whole.startIndex)
        // Not through a link: it may lead out of the target.
        if let link = linkAbove(String(folder)) { throw .linkInTheWay(link) }
        if !FileSystem.exists(String(folder)) { try FileSystem.makeFolder(String(folder)) }
        try FileSystem.write(bytes, to: whole)
    }

    private func linkAbove(_ folder: String) -> String? {
        var folder = folder
        while folder.count > root.count, let slash = folder.lastIndex(of: "/") {
            if FileSystem.link(folder) != nil { return folder }
            folder = String(folder[..<slash])
        }
        return nil
    }

    func remove(_ paths: [String]) async throws {
        for path in paths {
            let whole = "\(root)/\(path)"
            if unlink(whole) != 0, errno != ENOENT, errno != ENOTDIR {
                throw PublishObstacle.cannotWrite(whole, SystemReason.last)
            }
            unlink(whole + Names.fresh)
            var folder = path[...]
            while let slash = folder.lastIndex(of: "/") {
                folder = folder[..<slash]
                guard rmdir("\(root)/\(folder)") == 0 else { break }
            }
        }
    }

    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        try FileSystem.makeFolder(root)
        let path = "\(root)/\(Names.lock)"
        if breaking { unlink(path) }
        let lock = try await FileLock.hold(path, by: holder, waits: .seconds(1))
        return HostLock { lock.release(removing: true) }
    }
}
