import Foundation
import Gazette
import Programs

/// Another program, started with a list of arguments and never through a shell.
struct Program: Sendable {
    /// How it ended, and what it said.
    struct Outcome: Sendable {
        var status: Int32
        var output: [UInt8]
        /// What it wrote to standard error, without credentials.
        var complaint: String
        var isFine: Bool { status == 0 }
        var text: String { String(decoding: output, as: UTF8.self) }
        /// The last line of what it complained about.
        var lastWord: String {
            let lines = complaint.split(whereSeparator: \.isNewline).map(String.init)
            let said = lines.last { !$0.allSatisfy(\.isWhitespace) } ?? "it ended with \(status)"
            return said.count > 300 ? String(said.prefix(300)) + "…" : said
        }
    }

    let name: String
    /// Where it lies.
    let path: String
    let desk: Desk
    var environment: [String: String]

    /// Finds a program in `PATH`.
    init(_ name: String, at desk: Desk, adding: [String: String] = [:]) throws(PublishObstacle) {
        var environment = ProcessInfo.processInfo.environment
        guard let found = SearchPath.find(name, in: environment) else { throw .noProgram(name) }
        environment.merge(adding) { $1 }
        // What a program says decides whether it is started again.
        environment["LC_ALL"] = "C"
        (self.name, path, self.desk, self.environment) = (name, found, desk, environment)
    }

    /// Runs it to its end.
    ///
    /// Without `input` it reads from the lock of this machine: so the lock holds for as long as
    /// the program runs, even where Gazette itself was killed.
    func run(_ arguments: [String], input: [UInt8]? = nil) async throws -> Outcome {
        let (out, complaints) = (try desk.temporaryFile(), try desk.temporaryFile())
        var files = [out, complaints]
        defer { for file in files { unlink(file) } }
        let lock = input == nil ? desk.lockDescriptor : nil
        let source = try input.map { bytes throws(PublishObstacle) in try desk.temporaryFile(bytes)
        }
        if let source { files.append(source) }
        let status = try await start(arguments, from: source, lock, out, complaints)
        let said = String(decoding: try FileSystem.read(complaints), as: UTF8.self)
        return Outcome(
            status: status, output: try FileSystem.read(out),
            complaint: Redaction.clean(said, environment: environment))
    }

    private func start(
        _ arguments: [String], from source: String?, _ lock: Int32?, _ out: String,
        _ complaints: String
    ) async throws -> Int32 {
        let input = lock ?? open(source ?? "/dev/null", O_RDONLY | O_CLOEXEC)
        let output = open(out, O_WRONLY | O_CLOEXEC)
        let errors = open(complaints, O_WRONLY | O_CLOEXEC)
        defer {
            for file in [lock == nil ? input : -1, output, errors] where file >= 0 { close(file) }
        }
        guard input >= 0, output >= 0, errors >= 0 else {
            throw PublishObstacle.cannotWrite(desk.path, SystemReason.last)
        }
        let child: Child
        do {
            child = try Child(
                path, arguments, environment: environment, files: (input, output, errors))
        } catch {
            throw PublishObstacle.noProgram(path)
        }
        return await child.end()
    }
}
