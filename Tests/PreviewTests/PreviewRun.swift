import Files
import Foundation
import Programs
import Testing

/// The real `gazette preview` with any arguments, and what it says to whom.
final class PreviewRun {
    let folder: String
    private let place: String
    private(set) var child: Child?
    private var ended: Int32?

    /// Runs `body` with a folder of these files, by their paths in it, and removes it afterwards.
    static func with(
        _ files: [String: String] = ["Content/gazette.yml": settings],
        _ body: (PreviewRun) async throws -> Void
    ) async throws {
        let run = try PreviewRun(files)
        do {
            try await body(run)
        } catch {
            await run.kill()
            try? FileManager.default.removeItem(atPath: run.place)
            throw error
        }
        await run.kill()
        try FileManager.default.removeItem(atPath: run.place)
    }

    /// Without anything to warn of.
    static let settings = """
        title: The Daily
        base_url: https://digest.example/
        lang: en
        time_zone: Asia/Shanghai
        topics:
          - id: city
            title: City

        """

    private init(_ files: [String: String]) throws {
        let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        place = temporary + "/gazette-run-\(UUID().uuidString)"
        folder = place + "/digest"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        for (path, text) in files { try write(Data(text.utf8), to: path) }
    }

    func write(_ data: Data, to path: String) throws {
        let url = URL(filePath: folder + "/" + path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: url, options: .atomic)
    }

    /// Every file and folder there is, by its path.
    var everything: [String] {
        (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []).sorted()
    }

    /// Where the programs of these tests keep what they know of their runs.
    private static let state = FileManager.default.temporaryDirectory
        .appending(path: "gazette-state-\(ProcessInfo.processInfo.processIdentifier)").path

    /// The locks of previews of this digest.
    var locks: [String] {
        let name = NewFile.hex(ContentHash.of(Array(folder.utf8))) + ".lock"
        let place = PreviewRun.state + "/gazette/preview/" + name
        return FileManager.default.fileExists(atPath: place) ? [place] : []
    }

    /// Starts it; the words of an earlier one are forgotten.
    ///
    /// - Parameters:
    ///   - other: the folder to preview, if not its own.
    ///   - descriptors: how many it may have.
    func start(
        in other: String? = nil, _ arguments: [String] = ["--port", "0"], descriptors: Int? = nil
    ) throws {
        let null = open("/dev/null", O_RDONLY | O_CLOEXEC)
        let files = ["said", "complained"].map {
            open("\(place)/\($0)", O_WRONLY | O_CREAT | O_TRUNC | O_APPEND | O_CLOEXEC, 0o600)
        }
        defer { for file in files + [null] { close(file) } }
        ended = nil
        let all = ["preview", other ?? folder] + arguments
        let limited = descriptors.map { ["-c", "ulimit -n \($0) && exec \"$@\"", "sh"] }
        child = try Child(
            limited == nil ? PreviewedSite.gazette : "/bin/sh",
            limited.map { $0 + [PreviewedSite.gazette] + all } ?? all,
            environment: ProcessInfo.processInfo.environment
                .merging(["XDG_STATE_HOME": PreviewRun.state]) { $1 },
            files: (null, files[0], files[1]), apart: true)
    }

    /// Starts it, and waits until it has said where it is.
    func serve(
        _ arguments: [String] = ["--port", "0"], descriptors: Int? = nil
    ) async throws {
        try start(arguments, descriptors: descriptors)
        try await until("it says its address") { port > 0 }
    }

    private func words(_ name: String) -> String {
        String(
            decoding: FileManager.default.contents(atPath: "\(place)/\(name)") ?? Data(),
            as: UTF8.self)
    }

    var said: String { words("said") }
    var complained: String { words("complained") }

    /// 0 until it has said it.
    var port: Int {
        said.firstMatch(of: #/ at http://[^/]*:(\d+)/\S* \(Ctrl-C ends it\)\n/#).flatMap {
            Int($0.1)
        } ?? 0
    }

    /// Waits for something that comes in far less than a minute.
    func until(
        _ what: String, _ location: SourceLocation = #_sourceLocation,
        _ isSo: () async throws -> Bool
    ) async throws {
        let deadline = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < deadline {
            if try await isSo() { return }
            try await Task.sleep(for: .milliseconds(10))
        }
        Issue.record("never: \(what)\n\(said)\n\(complained)", sourceLocation: location)
        throw Wire.Gone(description: "never: \(what)")
    }

    /// Sends it a signal, if any, and waits for its end.
    func end(_ signal: Int32? = nil) async -> Int32 {
        guard let child else { return ended ?? -1 }
        if let signal { Foundation.kill(child.process, signal) }
        // One that never ends would hold up everything.
        let patience = Task { [process = child.process] in
            try await Task.sleep(for: .seconds(60))
            Foundation.kill(-process, SIGKILL)
        }
        let status = await child.end()
        patience.cancel()
        (self.child, ended) = (nil, status)
        return status
    }

    func kill() async { if child != nil { _ = await end(SIGKILL) } }

    func wire() throws -> Wire { try Wire(port: port) }

    /// An answer over a connection of its own.
    func reply(
        _ target: String, method: String = "GET", fields: [String: String] = [:]
    ) throws -> Wire.Reply {
        let wire = try wire()
        try wire.ask(target, method: method, fields: fields)
        return try wire.reply(hasBody: method != "HEAD")
    }

    /// Bytes of memory that it holds; nil where the system does not say.
    var memory: Int? {
        guard let child,
            let text = try? String(
                contentsOfFile: "/proc/\(child.process)/statm", encoding: .utf8)
        else { return nil }
        let words = text.split(separator: " ")
        return words.count > 1 ? Int(words[1]).map { $0 * Int(getpagesize()) } : nil
    }

    /// How many files it has open; nil where the system does not say.
    var descriptors: Int? {
        guard let child else { return nil }
        return try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(child.process)/fd")
            .count
    }
}
