import Programs

extension FileLock {
    /// Takes a lock, and says in the words of this room why it cannot.
    static func hold(_ path: String, by holder: Holder, waits: Duration) async throws -> FileLock {
        do {
            return try await take(path, by: holder, waits: waits)
        } catch let refusal as Refusal {
            throw PublishObstacle(refusal)
        }
    }
}
