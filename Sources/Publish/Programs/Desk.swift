import Files
import Foundation
import Programs

/// The place on this machine where the work for one target is done: its lock, what is on its way,
/// and, for targets that keep no releases, what was published before.
struct Desk: Sendable {
    /// The whole path of its folder.
    let path: String
    /// Open while the lock is held.
    private var lockHandle: FileHandle?
    var lockDescriptor: Int32? { lockHandle?.fileDescriptor }

    /// - Parameters:
    ///   - folder: where all targets of a digest have their desks, `.gazette/publish`.
    ///   - address: of the target.
    init(in folder: String, for address: String) throws(PublishObstacle) {
        let key = SHA256.hex(Array(address.utf8)).prefix(12)
        path = "\(folder)/\(key)"
        try FileSystem.makeFolder(path + "/tmp")
    }

    /// Begins the names of what this process has on the desk.
    private static let mark = String(ProcessInfo.processInfo.processIdentifier)

    /// A new empty file, or one that holds `bytes`.
    func temporaryFile(_ bytes: [UInt8] = []) throws(PublishObstacle) -> String {
        let file = "\(path)/tmp/\(Desk.mark)-\(UUID().uuidString)"
        guard FileManager.default.createFile(atPath: file, contents: Data(bytes)) else {
            throw .cannotWrite(file, SystemReason.last)
        }
        return file
    }

    /// A new empty folder.
    func temporaryFolder() throws(PublishObstacle) -> String {
        let folder = "\(path)/tmp/\(Desk.mark)-\(UUID().uuidString)"
        try FileSystem.makeFolder(folder)
        return folder
    }

    /// The desk with its lock held; what a killed publish left on it is cleared away.
    func locked(by holder: Holder) async throws -> (Desk, FileLock) {
        let lock = try await FileLock.hold(path + "/lock", by: holder, waits: .seconds(60))
        for name in FileSystem.names(in: path + "/tmp") {
            // A plan that somebody else is only looking at needs its files.
            if let other = name.split(separator: "-").first.flatMap({ Int32($0) }),
                kill(other, 0) == 0
            {
                continue
            }
            FileSystem.remove("\(path)/tmp/\(name)")
        }
        var desk = self
        desk.lockHandle = lock.handle
        return (desk, lock)
    }
}
