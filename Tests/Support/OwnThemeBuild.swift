import Foundation

/// The build folder that the packages with a theme of their own share: Gazette is compiled there
/// once. Of two builds in it at a time SwiftPM refuses one.
public enum OwnThemeBuild {
    /// Runs `work` while no other test, in whatever process, builds there.
    public static func alone<Result>(
        in folder: String, isolation: isolated (any Actor)? = #isolation,
        _ work: () async throws -> Result
    ) async throws -> Result {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let lock = open(folder + "/alone.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
        defer { close(lock) }
        while flock(lock, LOCK_EX | LOCK_NB) != 0 {
            try await Task.sleep(for: .milliseconds(100))
        }
        return try await work()
    }
}
