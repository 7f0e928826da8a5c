import Foundation

/// This package's own files.
enum House {
    static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// Paths of the Swift files under a folder, from the package's root.
    static func swiftFiles(under folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
            .filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
    }

    /// Everything that the repository holds, from its root.
    static func paths() throws -> [String] {
        try ["Sources", "Templates", "Tests", "Content", "Site"].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
                .filter { !$0.contains(".build") }.map { "\(folder)/\($0)" }
        }
    }

    static func text(of path: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }
}

extension House {
    /// What the `gazette` that was built beside the tests prints.
    static func run(_ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// The program that was built with the tests, beside their bundle.
    static var program: URL {
        #if os(macOS)
            Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
                .deletingLastPathComponent().appending(path: "gazette")
                ?? URL(filePath: root + "/.build/debug/gazette")
        #else
            URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
                .appending(path: "gazette")
        #endif
    }
}
