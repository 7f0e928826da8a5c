import Foundation
import Programs

/// Compiles the running program anew when its templates have changed, and lets the new one take
/// its place.
struct Rebuild: Sendable {
    enum Outcome: Sendable, Equatable {
        case compiled
        /// With what the compiler says.
        case refused(String)
        /// The task was cancelled: something has changed again.
        case cancelled
    }

    /// Why the new program did not take over; this one goes on.
    struct Failure: Error, Equatable {
        var message: String
    }

    let package: OwnPackage
    /// Where the program lies, also after another one has been put there.
    let executable: String
    var environment = ProcessInfo.processInfo.environment

    /// Nil where the program lies in no package that can be built: there is nothing to watch.
    ///
    /// - Parameter executable: the whole path, through all links.
    init?(of executable: String? = ThisProgram.path) {
        guard let executable, let package = OwnPackage(of: executable) else { return nil }
        (self.executable, self.package) = (executable, package)
    }

    /// Folders to watch, as whole paths; beside them `package.manifest`, a file.
    var folders: [String] { package.folders }

    /// Compiles. Cancelling the task ends the compiler and all that it started.
    func run() async -> Outcome {
        guard let swift = SearchPath.find("swift", in: environment) else {
            return .refused(RebuildWording.noSwift)
        }
        let folder = FileManager.default.temporaryDirectory.path
        let path = "\(folder)/gazette-rebuild-\(UUID().uuidString)"
        let output = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard output >= 0 else {
            return .refused(RebuildWording.noOutput(folder, SystemReason.last))
        }
        // Only its two readers know of it now, and it goes with them.
        unlink(path)
        let said = FileHandle(fileDescriptor: output, closeOnDealloc: true)
        let status: Int32
        do {
            status = try await start(swift, said)
        } catch {
            return .refused(RebuildWording.notStarted(error.path, error.reason))
        }
        if Task.isCancelled { return .cancelled }
        if status == 0 { return .compiled }
        try? said.seek(toOffset: 0)
        let text = String(decoding: (try? said.readToEnd()) ?? Data(), as: UTF8.self)
        let message = CompilerMessage.cut(text, root: package.root)
        return .refused(message.isEmpty ? RebuildWording.silent(status) : message)
    }

    private func start(_ swift: String, _ said: FileHandle) async throws(Child.NotStarted) -> Int32
    {
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(nothing) }
        return try await Child(
            swift, package.arguments, environment: environment.merging(["NO_COLOR": "1"]) { $1 },
            files: (nothing, said.fileDescriptor, said.fileDescriptor), apart: true
        ).endOrStop()
    }

    /// Becomes the program that was compiled: the same process, with nothing open but the
    /// standard files, so that it can take the lock and the port again.
    ///
    /// - Parameter arguments: without the name of the program.
    func takeOver(arguments: [String]) throws(Failure) -> Never {
        do {
            try ThisProgram.become(executable, arguments)
        } catch {
            throw Failure(message: RebuildWording.notStarted(error.path, error.reason))
        }
    }
}
