import Foundation
import Programs

/// The few things that publishing does with folders and files of this machine.
enum FileSystem {
    /// The path from the root.
    static func whole(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }

    static func read(_ path: String) throws(PublishObstacle) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw .cannotRead(path)
        }
        return [UInt8](data)
    }

    /// Makes a folder and those above it.
    static func makeFolder(_ path: String) throws(PublishObstacle) {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw .cannotWrite(path, reason(error))
        }
    }

    /// Writes a file where none is seen before it is whole.
    static func write(_ bytes: [UInt8], to path: String) throws(PublishObstacle) {
        let fresh = path + Names.fresh
        guard FileManager.default.createFile(atPath: fresh, contents: Data(bytes)) else {
            throw .cannotWrite(path, SystemReason.last)
        }
        guard rename(fresh, path) == 0 else {
            let reason = SystemReason.last
            unlink(fresh)
            throw .cannotWrite(path, reason)
        }
    }

    static func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    static func names(in path: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
    }

    /// What a symbolic link says; nil where there is none.
    static func link(_ path: String) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: path)
    }

    /// Sizes of the files under a folder by their paths. Hidden ones are nobody's business here,
    /// except those that a site may have.
    static func sizes(under root: String) -> [String: Int] {
        var sizes: [String: Int] = [:]
        collect(root, "", &sizes)
        return sizes
    }

    private static func collect(_ root: String, _ folder: String, _ sizes: inout [String: Int]) {
        for name in names(in: folder.isEmpty ? root : "\(root)/\(folder)") {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            guard Names.mayTravel(path) else { continue }
            var status = stat()
            guard lstat("\(root)/\(path)", &status) == 0 else { continue }
            if status.st_mode & S_IFMT == S_IFDIR {
                collect(root, path, &sizes)
            } else {
                sizes[path] = Int(status.st_size)
            }
        }
    }

    private static func reason(_ error: any Error) -> String {
        let reason = (error as NSError).localizedFailureReason ?? SystemReason.last
        return reason.prefix(1).lowercased() + reason.dropFirst()
    }
}
