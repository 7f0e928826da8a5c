import Files
import Foundation
import Programs

/// The place on this machine where the work for one target is done: its lock, what is on its way,
/// and, for targets that keep no releases, what was published before.
///
/// It is in the user's own state folder, made by this program for the user alone: nothing of a
/// digest can bring anything into it.
struct Workspace: Sendable {
    let directory: Directory
    /// Where it lies, by a path without links, for the programs that are told of it.
    let path: String
    /// Hears of each program before it is started.
    var hears: @Sendable (StartedProgram) -> Void = { _ in }
    /// Open while the lock is held.
    private var lockHandle: FileHandle?
    var lockDescriptor: Int32? { lockHandle?.fileDescriptor }

    /// - Parameters:
    ///   - state: the user's folder for state.
    ///   - digest: the canonical path of the folder that holds `Content`.
    ///   - address: of the target; that of a folder from the root.
    init(in state: Directory, for digest: String, _ address: String) throws(PublishObstacle) {
        let key = SHA256.hex(Array("\(digest)\0\(address)".utf8)).prefix(24)
        let name = "publish/\(key)"
        self.directory = try obstacles(state, name) { () throws(SystemError) in
            try state.makeFolder(name + "/tmp")
            return try state.directory(name)
        }
        path = try obstacles(state, name) { [directory] () throws(SystemError) in
            try directory.canonicalPath
        }
    }

    // MARK: - Temporary files

    /// Begins the names of what this process has here.
    private static let mark = String(ProcessInfo.processInfo.processIdentifier)

    private static func freshName() -> String { "tmp/\(mark)-\(UUID().uuidString)" }

    /// A new file that holds `bytes`, for a program that is told its path.
    func temporaryFile(_ bytes: [UInt8] = []) throws(PublishObstacle) -> TemporaryFile {
        let name = Workspace.freshName()
        try obstacles(directory, name) { () throws(SystemError) in
            try directory.create(name, bytes, permissions: 0o600)
        }
        return TemporaryFile(name: name, in: path)
    }

    /// A new folder that holds copies of `files` under their paths, just as they were planned.
    func temporaryFolder(_ files: [SiteFile] = []) throws(PublishObstacle) -> TemporaryFile {
        let folder = TemporaryFile(name: Workspace.freshName(), in: path)
        try obstacles(directory, folder.name) { () throws(SystemError) in
            try directory.makeNewFolder(folder.name, permissions: 0o700)
        }
        do {
            for file in files {
                let bytes = try file.read()
                try obstacles(directory, folder.name) { () throws(SystemError) in
                    try directory.create("\(folder.name)/\(file.path)", bytes)
                }
            }
        } catch {
            discard(folder)
            throw error
        }
        return folder
    }

    func read(_ file: TemporaryFile) throws(PublishObstacle) -> [UInt8] {
        try obstacles(directory, file.name) { () throws(SystemError) in
            try directory.read(file.name, upTo: Program.mostOutput)
        }
    }

    func discard(_ file: TemporaryFile) { try? removeTree(file.name) }

    /// A file without a name, open for reading and writing; the caller closes it.
    func namelessFile(_ bytes: [UInt8] = []) throws(PublishObstacle) -> Int32 {
        let name = Workspace.freshName()
        return try obstacles(directory, name) { () throws(SystemError) in
            let file = try directory.open(name, O_RDWR | O_CREAT | O_EXCL, mode: 0o600)
            do throws(SystemError) {
                try directory.remove(name)
                try NewFile.writeAll(bytes, to: file)
                guard lseek(file, 0, SEEK_SET) == 0 else { throw SystemError() }
                return file
            } catch {
                close(file)
                throw error
            }
        }
    }

    // MARK: - Its lock

    /// The workspace with its lock held; what a killed publish left in it is cleared away.
    func locked(by holder: Holder) async throws -> (Workspace, FileLock) {
        let lock: FileLock
        do {
            lock = try await FileLock.take(
                "lock", in: directory, by: holder, waits: .seconds(60))
        } catch let refusal as FileLock.Refusal {
            throw PublishObstacle(refusal)
        }
        do {
            try removeLeftovers()
        } catch {
            lock.release()
            throw error
        }
        var workspace = self
        workspace.lockHandle = lock.handle
        return (workspace, lock)
    }

    private func removeLeftovers() throws(PublishObstacle) {
        let names = try obstacles(directory, "tmp") { () throws(SystemError) in
            try directory.names("tmp")
        }
        for name in names {
            guard let dash = name.firstIndex(of: "-"), let other = Int32(name[..<dash]),
                UUID(uuidString: String(name[name.index(after: dash)...])) != nil
            else { continue }
            // A plan that somebody else is only looking at needs its files.
            if kill(other, 0) == 0 { continue }
            try removeTree("tmp/\(name)")
        }
        for lock in try GitFiles(at: self)?.locks ?? [] {
            try obstacles(directory, lock) { () throws(SystemError) in
                try directory.remove(lock)
            }
        }
    }

    /// Removes something of this workspace, with all that is in it.
    func removeTree(_ path: String) throws(PublishObstacle) {
        try obstacles(directory, path) { () throws(SystemError) in
            try Workspace.removeTree(path, in: directory)
        }
    }

    private static func removeTree(_ path: String, in directory: Directory) throws(SystemError) {
        guard let status = try directory.status(path) else { return }
        guard status.kind == .folder else {
            try directory.remove(path)
            return
        }
        for name in try directory.names(path) { try removeTree("\(path)/\(name)", in: directory) }
        try directory.removeFolder(path)
    }
}

/// A file or folder of a workspace that some program is told of.
struct TemporaryFile: Sendable {
    /// Within the workspace.
    var name: String
    /// From the root.
    var path: String

    /// - Parameter workspace: where the workspace lies.
    init(name: String, in workspace: String) {
        (self.name, path) = (name, "\(workspace)/\(name)")
    }
}
