import Foundation

/// A lock that the system takes away from whoever dies.
public struct FileLock: Sendable {
    /// Why a lock was not taken.
    public enum Refusal: Error, Equatable {
        case cannotWrite(path: String, reason: String)
        case held(by: Holder)
        /// By a program that its holder started, and the holder is gone.
        case heldByOrphan
    }

    private let folder: Directory
    private let name: String
    /// Whoever has this open holds the lock: also a program that was started with it.
    public let handle: FileHandle

    private init(_ folder: Directory, _ name: String, _ descriptor: Int32) {
        (self.folder, self.name) = (folder, name)
        handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    /// Takes a lock; a file that says who has it stands for it.
    ///
    /// - Parameter waits: how long to wait for the programs of a holder that is gone.
    /// - Throws: `Refusal`; and `CancellationError` while it waits.
    public static func take(
        _ name: String, in folder: Directory, by holder: Holder, waits: Duration
    ) async throws -> FileLock {
        let until = ContinuousClock.now + waits
        while true {
            switch try attempt(name, in: folder, by: holder) {
            case .taken(let lock): return lock
            case .gone: continue
            case .held(let other):
                if let other, other.isAlive != false { throw Refusal.held(by: other) }
                guard ContinuousClock.now < until else { throw Refusal.heldByOrphan }
                try await Task.sleep(for: .milliseconds(100))
            }
        }
    }

    private enum Attempt {
        case taken(FileLock)
        /// The file was removed between two calls.
        case gone
        case held(by: Holder?)
    }

    private static func attempt(
        _ name: String, in folder: Directory, by holder: Holder
    ) throws(Refusal) -> Attempt {
        do {
            let flags = O_RDWR | O_CREAT | O_NONBLOCK
            let descriptor = try folder.open(name, flags, mode: 0o644)
            let lock = FileLock(folder, name, descriptor)
            guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
                guard errno == EWOULDBLOCK else { throw SystemError() }
                // Whoever has it writes its name right after taking it.
                return .held(by: Holder(try folder.readIfThere(name, upTo: 4096) ?? []))
            }
            guard try lock.isInPlace else { return .gone }
            guard try lock.isLock else {
                throw Refusal.cannotWrite(
                    path: folder.path(of: name),
                    reason: "it is somebody's file and not a lock; move it away")
            }
            guard ftruncate(descriptor, 0) == 0 else { throw SystemError() }
            try NewFile.writeAll(Array(holder.text.utf8), to: descriptor)
            return .taken(lock)
        } catch let refusal as Refusal {
            throw refusal
        } catch {
            let reason = (error as? SystemError)?.reason ?? "\(error)"
            throw .cannotWrite(path: folder.path(of: name), reason: reason)
        }
    }

    /// Whether the file is a lock and nothing else: writing into another name of somebody's file,
    /// or into something that no lock says, would lose what it holds.
    private var isLock: Bool {
        get throws(SystemError) {
            var status = stat()
            guard fstat(handle.fileDescriptor, &status) == 0 else { throw SystemError() }
            guard status.st_mode & S_IFMT == S_IFREG, status.st_nlink == 1 else { return false }
            var bytes = [UInt8](repeating: 0, count: Holder.most + 1)
            let count = pread(handle.fileDescriptor, &bytes, bytes.count, 0)
            guard count >= 0 else { throw SystemError() }
            return Holder.couldHaveWritten(Array(bytes.prefix(count)))
        }
    }

    /// Whether the file that is locked is the one that bears the name.
    private var isInPlace: Bool {
        get throws(SystemError) {
            var status = stat()
            guard fstat(handle.fileDescriptor, &status) == 0 else { throw SystemError() }
            return try folder.status(name)?.identity == FileStatus(status).identity
        }
    }

    /// Takes the lock's file away, while the lock is held. A file that stays keeps nobody away: the
    /// next one takes it over.
    public func removeFile() throws(SystemError) {
        if try isInPlace { try folder.remove(name) }
    }

    /// Lets go.
    ///
    /// - Parameter removing: whether the file of the lock goes as well, if the system lets it.
    public func release(removing: Bool = false) {
        if removing { try? removeFile() }
        // For all copies of the handle: a program that is being started, or that a program has left
        // behind, may have one.
        flock(handle.fileDescriptor, LOCK_UN)
        try? handle.close()
    }
}
