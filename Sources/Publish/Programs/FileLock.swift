import Foundation

/// A lock that the system takes away from whoever dies.
struct FileLock: Sendable {
    let path: String
    /// Whoever has this open holds the lock: also a program that was started with it.
    let handle: FileHandle

    /// - Parameter waits: how long to wait for the programs of a publisher that is gone.
    static func take(
        _ path: String, by holder: Holder, waits: Duration
    ) async throws -> FileLock {
        let until = ContinuousClock.now + waits
        while true {
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else {
                throw PublishObstacle.cannotWrite(path, SystemReason.last)
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
                throw PublishObstacle.locked(other)
            }
            guard ContinuousClock.now < until else { throw PublishObstacle.lockedByOrphan }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    /// Lets go.
    func release(removing: Bool = false) {
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
