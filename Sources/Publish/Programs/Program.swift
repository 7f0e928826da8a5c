import Files
import Foundation
import Gazette
import Programs

/// Another program, started with a list of arguments and never through a shell, in the workspace
/// and with few variables: neither the folder that the user is in nor what is there has a
/// say.
struct Program: Sendable {
    /// How it ended, and what it said.
    struct Outcome: Sendable {
        var status: Int32
        var output: [UInt8]
        /// What it wrote to standard error, without credentials.
        var complaint: String
        var isFine: Bool { status == 0 }
        var text: String { String(decoding: output, as: UTF8.self) }
    }

    /// How much of what a program says is taken in.
    static let mostOutput = 1 << 30
    /// How much of what it complains about: what is longer, a target has made it say.
    static let mostComplaint = 8 << 10
    /// How much of it may be on the disk before the program is stopped.
    private static let mostComplaintStored = 64 << 20

    let name: String
    /// Where it lies.
    let path: String
    let workspace: Workspace
    var environment: [String: String]
    /// How much of what it says is taken in: a target may say anything.
    var mostOutput = Program.mostOutput
    /// How long it may take; nil where that depends on a network.
    var patience: Duration?

    /// Finds a program in `PATH`.
    init(
        _ name: String, at workspace: Workspace, adding: [String: String] = [:]
    ) throws(PublishObstacle) {
        let all = ProcessInfo.processInfo.environment
        guard let found = SearchPath.find(name, in: all) else { throw .noProgram(name) }
        (self.name, path, self.workspace) = (name, found, workspace)
        environment = CleanEnvironment.of(name, from: all).merging(adding) { $1 }
    }

    /// Runs it to its end.
    ///
    /// Without `input` it reads from the lock of this machine: so the lock holds for as long as
    /// the program runs, even where Gazette itself was killed.
    func run(_ arguments: [String], input: [UInt8]? = nil) async throws -> Outcome {
        let (out, complaints) = (try workspace.namelessFile(), try workspace.namelessFile())
        defer { for file in [out, complaints] { close(file) } }
        let lock = input == nil ? workspace.lockDescriptor : nil
        let source = try lock == nil ? workspace.namelessFile(input ?? []) : nil
        defer { if let source { close(source) } }
        workspace.hears(StartedProgram(path, arguments, in: workspace.path, environment))
        let child: Child
        do {
            child = try Child(
                path, arguments, environment: environment,
                files: (lock ?? source ?? -1, out, complaints), in: workspace.path)
        } catch {
            throw PublishObstacle.notStarted(path, error.reason)
        }
        let began = ContinuousClock.now
        var obstacle: PublishObstacle?
        let status = await child.end {
            if Program.size(of: out) > mostOutput
                || Program.size(of: complaints) > Program.mostComplaintStored
            {
                obstacle = .saysTooMuch(name)
            } else if let patience, began.duration(to: .now) > patience {
                obstacle = .takesTooLong(name)
            }
            return obstacle != nil
        }
        if let obstacle { throw obstacle }
        let said = String(decoding: try complaint(in: complaints), as: UTF8.self)
        return Outcome(
            status: status, output: try text(of: out),
            complaint: Redaction.clean(said, environment: environment))
    }

    /// The beginning and the end of what a program complained about.
    private func complaint(in file: Int32) throws(PublishObstacle) -> [UInt8] {
        try obstacles(workspace.directory, "tmp") { () throws(SystemError) in
            let file = try Program.opened(file)
            let (size, most) = (file.status.size, Program.mostComplaint)
            if size <= 2 * most { return try file.read(upTo: 2 * most) }
            return try file.read(most, at: 0) + Array("\n…\n".utf8)
                + file.read(most, at: size - most)
        }
    }

    private static func size(of file: Int32) -> Int {
        var status = stat()
        return fstat(file, &status) == 0 ? Int(status.st_size) : 0
    }

    private static func opened(_ file: Int32) throws(SystemError) -> OpenFile {
        let copy = fcntl(file, F_DUPFD_CLOEXEC, 0)
        guard copy >= 0 else { throw SystemError() }
        return try OpenFile(copy)
    }

    private func text(of file: Int32) throws(PublishObstacle) -> [UInt8] {
        let bytes = try obstacles(workspace.directory, "tmp") { () throws(SystemError) in
            try Program.opened(file).read(upTo: mostOutput + 1)
        }
        guard bytes.count <= mostOutput else { throw .saysTooMuch(name) }
        return bytes
    }
}
