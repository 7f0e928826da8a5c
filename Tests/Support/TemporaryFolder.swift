import Foundation

/// A new empty folder that is removed afterwards.
public enum TemporaryFolder {
    /// Runs `work` with the path of such a folder.
    public static func with<Result>(
        isolation: isolated (any Actor)? = #isolation,
        _ work: (String) async throws -> Result
    ) async throws -> Result {
        let folder = try make()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try await work(folder)
    }

    /// Runs `work` with the path of such a folder.
    public static func with<Result>(_ work: (String) throws -> Result) throws -> Result {
        let folder = try make()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        return try work(folder)
    }

    private static func make() throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "gazette-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder
    }
}
