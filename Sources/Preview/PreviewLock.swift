import Files
import Gazette

/// Keeps a second preview away from the same folder: two would show one digest at two addresses,
/// and an editor would look at one and wait for the other.
///
/// It is among the user's own files, not in the digest: previewing writes nothing there.
struct PreviewLock: Sendable {
    private let lock: FileLock

    /// - Parameters:
    ///   - root: the folder that holds `Content`, without links.
    ///   - since: when this preview began, in seconds since 1970.
    ///   - environment: of the program.
    static func take(
        in root: String, since: Int, environment: [String: String]
    ) async throws -> PreviewLock {
        do {
            let state = try StateFolder.open(environment)
            try state.makeFolder("preview")
            let name = NewFile.hex(ContentHash.of(Array(root.utf8)))
            return PreviewLock(
                lock: try await FileLock.take(
                    "preview/\(name).lock", in: state, by: .current(now: since),
                    waits: .seconds(1)))
        } catch let refusal as StateFolder.Refusal {
            throw PreviewObstacle.noState(refusal)
        } catch let error as SystemError {
            throw PreviewObstacle.cannotWrite("preview", error.reason)
        } catch let refusal as FileLock.Refusal {
            switch refusal {
            case .held(let holder): throw PreviewObstacle.held(by: holder.name)
            case .heldByOrphan: throw PreviewObstacle.held(by: Wording.byNobodyKnown)
            case .cannotWrite(let path, let reason):
                throw PreviewObstacle.cannotWrite(path, reason)
            }
        }
    }

    /// Lets go, and leaves nothing behind.
    func release() { lock.release(removing: true) }
}
