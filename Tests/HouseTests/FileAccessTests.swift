import Foundation
import Testing

/// Whatever lies under a folder is reached through the folder held open (`Directory`), and nowhere
/// by a path that is joined and opened: such a path can be led elsewhere by a link.
struct FileAccessTests {
    /// Who may open a path, and why.
    private static let exceptions: [String: String] = [
        "Sources/GazetteCLI/Browser.swift": "/dev/null for the browser",
        "Sources/GazetteCLI/ImportCommand.swift": "the file that the command names",
        "Sources/Preview/HTTP/EventLoop.swift": "a descriptor to spare, of /dev/null",
        "Sources/Preview/Rebuild/OwnPackage+Change.swift": "the package of the program itself",
        "Sources/Preview/Rebuild/OwnPackage.swift": "the package of the program itself",
        "Sources/Preview/Rebuild/Rebuild.swift": "what the compiler says, and /dev/null",
        "Sources/Programs/Descriptors.swift": "/dev/fd",
        "Sources/Programs/SearchPath.swift": "the folders of PATH",
        "Sources/Programs/StandardFiles.swift": "/dev/null for a closed standard file",
        "Sources/Programs/ThisProgram.swift": "/proc/self/exe",
    ]

    private static var calls: [Regex<Substring>] {
        [
            /FileManager/, /FileHandle\(for/, /contentsOf: URL/, /contentsOfFile:/,
            /(?:^|[^.\w])(?:opendir|fopen|unlink|rmdir|mkdir|rename|lstat|symlink|readlink)\(/,
            /(?:^|[^.\w])(?:Glibc|Darwin)\.open\(/, /(?:^|[^.\w])open\([^)]*O_/,
        ]
    }

    @Test func `nothing is opened by a path but by the room for files`() throws {
        let files = try House.swiftFiles(under: "Sources") + House.swiftFiles(under: "Templates")
        let calls = FileAccessTests.calls
        for file in files where !file.hasPrefix("Sources/Files/") {
            let text = try House.text(of: file)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                .filter { !$0.drop(while: { $0 == " " }).hasPrefix("//") }
                .filter { line in calls.contains { line.contains($0) } }
            let isExpected = FileAccessTests.exceptions[file] != nil
            #expect(lines.isEmpty || isExpected, "\(file): \(lines)")
            #expect(!lines.isEmpty || !isExpected, "\(file) needs no exception any more")
        }
    }
}
