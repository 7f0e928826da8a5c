import Foundation
import Programs

/// Compiles the running program anew when its templates have changed, and lets the new one take
/// its place.
struct Rebuild: Sendable {
    enum Outcome: Sendable, Equatable {
        /// From sources of which this was the last change.
        case compiled(lastChange: Int)
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

    /// Nil where the program is in no package that can be built: there is nothing to watch.
    ///
    /// - Parameter executable: the whole path, through all links.
    init?(of executable: String? = ThisProgram.path) {
        guard let executable, let package = OwnPackage(of: executable) else { return nil }
        (self.executable, self.package) = (executable, package)
    }

    /// Folders to watch, as whole paths; beside them `package.manifest`, a file.
    var folders: [String] { package.folders }

    /// Tells the new program what it is made of.
    private static let variable = "GAZETTE_PREVIEW_SOURCES"

    /// Whether a source has changed since the compile that this program comes from, and before
    /// anybody watched. False for a program that did not take over from another.
    var isStale: Bool {
        environment[Rebuild.variable].map { $0 != String(package.lastChange) } ?? false
    }

    /// Compiles, after another build of the same package if there is one. Cancelling the task ends
    /// the compiler and all that it started.
    func run() async -> Outcome {
        while true {
            let outcome = await compile()
            guard case .refused(let message) = outcome, message.hasPrefix(Rebuild.folderTaken)
            else {
                return outcome
            }
            do { try await Task.sleep(for: .seconds(1)) } catch { return .cancelled }
        }
    }

    /// What SwiftPM says while somebody else, such as `swift test`, builds in the same folder.
    private static let folderTaken = "error: unable to attach DB"

    private func compile() async -> Outcome {
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
        // What changes from here on may be in the program or not.
        let change = package.lastChange
        let status: Int32
        do {
            status = try await start(swift, said)
        } catch {
            return .refused(RebuildWording.notStarted(error.path, error.reason))
        }
        if Task.isCancelled { return .cancelled }
        if status == 0 { return .compiled(lastChange: change) }
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
    /// - Parameters:
    ///   - lastChange: as `run` told it.
    ///   - arguments: without the name of the program.
    func takeOver(lastChange: Int, arguments: [String]) throws(Failure) -> Never {
        do {
            try ThisProgram.become(
                executable, arguments,
                environment: environment.merging([Rebuild.variable: String(lastChange)]) { $1 })
        } catch {
            throw Failure(message: RebuildWording.notStarted(error.path, error.reason))
        }
    }
}
