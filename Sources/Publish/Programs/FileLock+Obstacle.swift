import Files

extension FileLock {
    /// Takes a lock, and says in the words of this room why it cannot.
    static func hold(_ path: String, by holder: Holder, waits: Duration) async throws -> FileLock {
        do {
            let (folder, name) = RelativePath.split(path)
            return try await take(
                String(name), in: try Directory(String(folder)), by: holder, waits: waits)
        } catch let refusal as Refusal {
            throw PublishObstacle(refusal)
        }
    }
}
