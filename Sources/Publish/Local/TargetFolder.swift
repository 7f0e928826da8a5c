import Files
import Foundation
import Programs
import Synchronization

/// The folder of a local target. Its own path may lead through links, since a person wrote it;
/// nothing in it is reached through one.
///
/// It is looked up once: from then on, a link in its place or another folder is not followed.
final class TargetFolder: Sendable {
    /// From the root.
    let path: String
    private let held = Mutex<Directory?>(nil)

    init(path: String) { self.path = path }

    /// The folder; nil where there is none yet.
    func ifThere() throws(PublishObstacle) -> Directory? {
        try lookedUp { () throws(SystemError) in
            do throws(SystemError) {
                return try Directory(path)
            } catch {
                if error == .missing { return nil }
                throw error
            }
        }
    }

    func opened() throws(PublishObstacle) -> Directory {
        guard let directory = try ifThere() else {
            throw .systemError(path, SystemError.missing.reason)
        }
        return directory
    }

    /// The folder, made where it is missing.
    func made() throws(PublishObstacle) -> Directory {
        let directory = try lookedUp { () throws(SystemError) in try Directory.making(path) }
        guard let directory else { throw .systemError(path, SystemError.missing.reason) }
        return directory
    }

    /// The folder that was found first, as long as its path still leads to it.
    private func lookedUp(
        _ look: () throws(SystemError) -> Directory?
    ) throws(PublishObstacle) -> Directory? {
        do throws(SystemError) {
            let found = try look()
            let first = held.withLock { held in
                held = held ?? found
                return held
            }
            if try first?.status().identity == found?.status().identity { return first }
        } catch {
            throw .systemError(path, error.reason)
        }
        throw .folderReplaced(path)
    }

    /// Takes the lock that is in the folder.
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        let directory = try made()
        let there = try holders(directory)
        if breaking, there != nil {
            try obstacles(directory, Names.lock) { () throws(SystemError) in
                try directory.remove(Names.lock)
            }
        }
        do {
            let lock = try await FileLock.take(
                Names.lock, in: directory, by: holder, waits: .seconds(1))
            return HostLock { lock.release(removing: true) }
        } catch let refusal as FileLock.Refusal {
            throw PublishObstacle(refusal)
        }
    }

    /// Whether a lock is there whose holder is gone.
    func hasDeadLock(_ directory: Directory, now: Int) throws(PublishObstacle) -> Bool {
        guard let holder = try holders(directory) else { return false }
        return holder?.isStale(now: now) ?? true
    }

    /// What the lock says: nil where there is none, and within it nil where its holder was
    /// stopped before it said anything.
    private func holders(_ directory: Directory) throws(PublishObstacle) -> Holder?? {
        let bytes = try obstacles(directory, Names.lock) { () throws(SystemError) in
            try directory.readIfThere(Names.lock, upTo: 5000)
        }
        guard let bytes else { return .none }
        if bytes.isEmpty { return .some(nil) }
        guard let holder = Holder(bytes) else {
            throw .foreignLock(directory.path(of: Names.lock))
        }
        return .some(holder)
    }
}
