import Files
import Foundation
import Gazette
import Programs
import Testing

@testable import Publish

/// A site in a dictionary, as a build would have left it.
func site(
    _ files: [String: String], at address: String = "https://example.org/"
) throws -> BuiltSite {
    let base = try #require(BaseURL(address))
    let scanner = PageScan(base: base, paths: Set(files.keys))
    var findings = Findings()
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        let bytes = Array(text.utf8)
        var reading = Reading(SiteFile(path, bytes))
        reading.page = Names.isPage(path) ? scanner.scan(bytes, of: path) : nil
        reading.feed = path.hasSuffix(".xml") ? FeedIDs(bytes) : nil
        reading.isSecret = Secrets.isSecret(path, bytes)
        reading.home = path == "index.html" ? PageScan.canonical(bytes) : nil
        findings.take(reading)
    }
    return BuiltSite(
        base: SiteAddress(base), files: files.map { SiteFile($0.key, Array($0.value.utf8)) },
        findings: findings)
}

/// A page that links to others.
func page(_ links: String..., text: String = "") -> String {
    "<html>" + links.map { "<a href=\"\($0)\">x</a>" }.joined() + text + "</html>"
}

let feed = """
    <?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:feed</id>
    <entry><id>urn:1</id><link rel="alternate" type="text/html" href="https://example.org/a/"/></entry>
    </feed>
    """

/// The least that passes every guard.
let small = [
    "index.html": page("/a/", "/style.0123abcd.css"), "a/index.html": page("/"),
    "404.html": page("/"), "feed.xml": feed, "style.0123abcd.css": "body{}",
]

/// A store in memory that calls `after` when anything in it has changed.
final class MemoryStore: Store, @unchecked Sendable {
    var files: [String: [UInt8]] = [:]
    /// What happened, in order.
    var log: [String] = []
    var after: (MemoryStore) throws -> Void = { _ in }
    /// How many more operations succeed.
    var patience = Int.max
    private func step(_ what: String, _ change: () throws -> Void) throws {
        guard patience > 0 else { throw PublishObstacle("the store is gone") }
        patience -= 1
        try change()
        log.append(what)
        try after(self)
    }

    func read(_ path: String) async throws -> [UInt8]? { files[path] }
    func survey(_ manifest: Manifest?, for paths: [String]) async throws -> Survey {
        var survey = Survey()
        let own = manifest?.paths ?? []
        survey.foreignFiles = files.filter { Names.mayTravel($0.key) && !own.contains($0.key) }
            .mapValues(\.count)
        return survey
    }
    func put(_ batch: Batch, over before: TargetState) async throws {
        for file in batch.files.shuffled() {
            let bytes = try file.read()
            try step("put \(file.path)") { files[file.path] = bytes }
        }
    }
    func write(_ bytes: [UInt8], to path: String) async throws {
        try step("write \(path)") { files[path] = bytes }
    }
    func remove(_ recorded: [Recorded]) async throws -> [String] {
        var stays: [String] = []
        for file in recorded {
            guard let bytes = files[file.path] else { continue }
            guard file.isOurs(bytes) else {
                stays.append(file.path)
                continue
            }
            try step("remove \(file.path)") { files[file.path] = nil }
        }
        return stays
    }
    func removeLeftovers(_ before: TargetState) async throws -> [String] { [] }
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock { .none }
}

/// A host over a store in memory, with its archive in a folder of its own.
func inPlace(_ store: MemoryStore, _ folder: String) throws -> InPlaceHost {
    InPlaceHost(store: store, archive: LocalArchive(directory: try Directory(folder), keep: 3))
}

extension Publishing {
    /// Publishing as tests do it, with its state in the folder of the test.
    init(to target: Target, in folder: String, options: Options) throws {
        let state = try Directory.making(folder + "/state")
        try self.init(to: target, of: folder, state: state, options: options)
    }
}

extension Workspace {
    init(in folder: String, for address: String) throws {
        try self.init(in: Directory.making(folder + "/state"), for: folder, address)
    }
}

extension InPlaceHost {
    /// Plans and applies.
    @discardableResult
    func publish(_ site: BuiltSite) async throws -> Plan {
        let plan = Plan(
            site, on: try await state(for: []), tool: "test", keeping: 2)
        if !plan.isEmpty { _ = try await apply(plan, of: site) { _, _, _ in } }
        return plan
    }
}
