import Foundation

/// Runs the `gazette` that was built beside the tests.
struct Program {
    var output: String
    var errors: String
    var code: Int32

    static func run(_ arguments: String..., in folder: String) async throws -> Program {
        try await run(arguments, in: folder)
    }

    /// - Parameter environment: what is other than in that of the tests.
    static func run(
        _ arguments: [String], in folder: String, environment: [String: String] = [:]
    ) async throws -> Program {
        try await onThread {
            let process = process(arguments, in: folder)
            process.environment = process.environment?.merging(environment) { $1 }
            return try run(process)
        }
    }

    /// Runs a script, in which `$0` is the program.
    static func shell(_ script: String, in folder: String) async throws -> Program {
        try await onThread {
            let process = process([], in: folder)
            let path = process.executableURL?.path ?? ""
            process.executableURL = URL(filePath: "/bin/sh")
            process.arguments = ["-c", script, path]
            return try run(process)
        }
    }

    private static func run(_ process: Process) throws -> Program {
        let (output, errors) = (Pipe(), Pipe())
        (process.standardOutput, process.standardError) = (output, errors)
        try process.run()
        let told = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return Program(
            output: String(decoding: told, as: UTF8.self),
            errors: String(decoding: complaints, as: UTF8.self), code: process.terminationStatus)
    }

    /// Starts the program and does not wait for it.
    static func start(_ arguments: String..., in folder: String) throws -> Process {
        let process = process(arguments, in: folder)
        (process.standardOutput, process.standardError) = (
            FileHandle.nullDevice, FileHandle.nullDevice
        )
        try process.run()
        return process
    }

    private static func process(_ arguments: [String], in folder: String) -> Process {
        let process = Process()
        #if os(macOS)
            process.executableURL = Bundle.allBundles
                .first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
                .deletingLastPathComponent().appending(path: "gazette")
        #else
            process.executableURL = URL(filePath: CommandLine.arguments[0])
                .deletingLastPathComponent().appending(path: "gazette")
        #endif
        process.arguments = arguments
        // What the program keeps of its runs is not the user's.
        let state = FileManager.default.temporaryDirectory.appending(path: "gazette-state").path
        process.environment = ProcessInfo.processInfo.environment
            .merging(["XDG_STATE_HOME": state]) { $1 }
        process.currentDirectoryURL = URL(filePath: folder)
        return process
    }
}
