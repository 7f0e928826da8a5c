import Files

/// Does something in a folder, and says with the path and the system's reason why it cannot.
///
/// - Parameter path: of what it is done to, in the folder; empty for the folder itself.
@discardableResult
func obstacles<Result>(
    _ folder: Directory, _ path: String, _ work: () throws(SystemError) -> Result
) throws(PublishObstacle) -> Result {
    do throws(SystemError) {
        return try work()
    } catch {
        throw .systemError(path.isEmpty ? folder.path : folder.path(of: path), error.reason)
    }
}
