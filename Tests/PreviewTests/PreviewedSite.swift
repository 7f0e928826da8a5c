import Foundation
import Programs
import Testing

/// A digest in a folder, and the real `gazette preview` that serves it.
final class PreviewedSite {
    let folder: String
    private(set) var address = ""
    private var child: Child?
    private let said: String

    /// Runs `body` with a digest of these files, which is previewed and then gone.
    static func with(
        _ files: [String: String], _ body: (PreviewedSite) async throws -> Void
    ) async throws {
        let site = try PreviewedSite(files)
        do {
            try await site.start()
            try await body(site)
        } catch {
            await site.end()
            throw error
        }
        await site.end()
    }

    private init(_ files: [String: String]) throws {
        let place = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        folder = place + "/gazette-previewed-\(UUID().uuidString)"
        said = folder + ".said"
        try write(Self.settings, to: "gazette.yml")
        for (path, text) in files { try write(text, to: path) }
    }

    /// A site under a path, since that is what breaks addresses.
    static let settings = """
        title: 晨报 The Daily
        base_url: https://digest.example/daily/
        lang: en
        time_zone: Asia/Shanghai
        topics:
          - id: city
            title: City

        """

    /// An article's file.
    static func article(
        _ title: String, date: String = "2026-11-23", more: String = "", _ body: String = "A text."
    ) -> String {
        let keys = more.isEmpty ? "" : more + "\n"
        return "---\ntitle: \(title)\ndate: \(date)\ntopic: city\n\(keys)---\n\n\(body)\n"
    }

    static var program: String {
        #if os(macOS)
            Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
                .deletingLastPathComponent().appending(path: "gazette").path ?? ""
        #else
            URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
                .appending(path: "gazette").path
        #endif
    }

    /// Starts the server, and waits until it has said where.
    func start(port: Int = 0) async throws {
        unlink(said)
        let files = [
            open("/dev/null", O_RDONLY | O_CLOEXEC),
            open(said, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600),
        ]
        defer { for file in files { close(file) } }
        child = try Child(
            Self.program, ["preview", folder, "--port", "\(port)", "--now", "2026-11-24"],
            environment: ProcessInfo.processInfo.environment,
            files: (files[0], files[1], files[1]), apart: true)
        let until = ContinuousClock.now + .seconds(60)
        while ContinuousClock.now < until {
            let text = words
            if let found = text.firstMatch(of: #/http://127\.0\.0\.1:\d+/\S*/#) {
                address = String(found.0)
                return
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        Issue.record("it did not say its address, but: \(words)")
    }

    /// All that the server has said.
    var words: String {
        String(decoding: FileManager.default.contents(atPath: said) ?? Data(), as: UTF8.self)
    }

    var port: Int { URL(string: address)?.port ?? 0 }

    /// Ends the server as the power failing would.
    func kill() async {
        guard let child else { return }
        Foundation.kill(-child.process, SIGKILL)
        _ = await child.end()
        self.child = nil
    }

    private func end() async {
        await kill()
        try? FileManager.default.removeItem(atPath: folder)
        unlink(said)
    }

    /// What `gazette build` makes of the folder meanwhile, by path.
    func build() async throws -> [String: String] {
        let null = open("/dev/null", O_RDWR | O_CLOEXEC)
        defer { close(null) }
        let building = try Child(
            Self.program, ["build", folder, "--now", "2026-11-24"],
            environment: ProcessInfo.processInfo.environment, files: (null, null, null))
        try #require(await building.end() == 0)
        let site = folder + "/Site"
        var files: [String: String] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: site) {
            guard let data = FileManager.default.contents(atPath: "\(site)/\(path)") else {
                continue
            }
            files[path] = String(decoding: data, as: UTF8.self)
        }
        return files
    }

    /// Writes a file of the content, as an editor that saves.
    func write(_ text: String, to path: String) throws {
        let whole = folder + "/Content/" + path
        try FileManager.default.createDirectory(
            atPath: String(whole.prefix(upTo: whole.lastIndex(of: "/") ?? whole.endIndex)),
            withIntermediateDirectories: true)
        try text.write(toFile: whole, atomically: true, encoding: .utf8)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(atPath: folder + "/Content/" + path)
    }

    func read(_ path: String) throws -> String {
        try String(contentsOfFile: folder + "/Content/" + path, encoding: .utf8)
    }
}
