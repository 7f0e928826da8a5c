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

    public let path: String
    /// Whoever has this open holds the lock: also a program that was started with it.
    public let handle: FileHandle

    /// - Parameter waits: how long to wait for the programs of a holder that is gone.
    /// - Throws: `Refusal`; and `CancellationError` while it waits.
    public static func take(
        _ path: String, by holder: Holder, waits: Duration
    ) async throws -> FileLock {
        let until = ContinuousClock.now + waits
        while true {
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else {
                throw Refusal.cannotWrite(path: path, reason: SystemReason.last)
            }
            let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0 {
                // The file may have been removed between the two calls.
                if isSame(descriptor, path) {
                    try? handle.truncate(atOffset: 0)
                    try? handle.write(contentsOf: Data(holder.text.utf8))
                    return FileLock(path: path, handle: handle)
                }
                continue
            }
            let other = try? handle.readToEnd().map { Holder(String(decoding: $0, as: UTF8.self)) }
            if let other = other ?? nil, other.isAlive != false {
                throw Refusal.held(by: other)
            }
            guard ContinuousClock.now < until else { throw Refusal.heldByOrphan }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Lets go.
    public func release(removing: Bool = false) {
        if removing { unlink(path) }
        // Programs that still run hold the lock with their own copy of the handle.
        try? handle.close()
    }

    private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
        var (open, there) = (stat(), stat())
        guard fstat(descriptor, &open) == 0, lstat(path, &there) == 0 else { return false }
        return open.st_ino == there.st_ino && open.st_dev == there.st_dev
    }
}
