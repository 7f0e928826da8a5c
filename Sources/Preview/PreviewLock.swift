import Files
import Foundation
import Programs

/// Keeps a second preview away from the same folder: two would show one digest at two addresses,
/// and an editor would look at one and wait for the other.
struct PreviewLock: Sendable {
    private let lock: FileLock
    private let folder: String

    /// - Parameters:
    ///   - root: the folder that holds `Content`.
    ///   - since: when this preview began, in seconds since 1970.
    static func take(in root: String, since: Int) async throws -> PreviewLock {
        let folder = root + "/.gazette"
        guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
            throw PreviewObstacle.cannotWrite(folder, SystemReason.last)
        }
        do {
            return PreviewLock(
                lock: try await FileLock.take(
                    "preview.lock", in: try Directory(folder), by: .current(now: since),
                    waits: .seconds(1)), folder: folder)
        } catch let refusal as FileLock.Refusal {
            switch refusal {
            case .held(let holder): throw PreviewObstacle.held(by: holder.name)
            case .heldByOrphan: throw PreviewObstacle.held(by: Wording.byNobodyKnown)
            case .cannotWrite(let path, let reason):
                throw PreviewObstacle.cannotWrite(path, reason)
            }
        } catch {
            throw PreviewObstacle.cannotWrite(folder, error.localizedDescription)
        }
    }

    /// Lets go, and leaves nothing behind.
    func release() {
        lock.release(removing: true)
        // Where publishing has its own things there, it stays.
        rmdir(folder)
    }
}
