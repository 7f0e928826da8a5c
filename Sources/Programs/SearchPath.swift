import Foundation

/// Where this machine keeps its programs.
public enum SearchPath {
    /// The path of a program in `PATH`; nil where it is in none of its folders. Folders that are
    /// not named from the root would be others wherever one stands, and are passed over.
    public static func find(_ name: String, in environment: [String: String]) -> String? {
        (environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
            .filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
