import Files
import Gazette

/// A site as it was built: every file with its digest, and what a publisher must know about it.
public struct BuiltSite: Sendable {
    /// Where readers find it; its address is also what tells it from another site.
    public var base: SiteAddress
    /// Ascending by their paths.
    public var files: [SiteFile]
    /// What was noticed in the pages when they were read.
    public var findings: Findings
    /// The digest of all paths and contents, sixteen hexadecimal digits.
    public var build: String

    init(base: SiteAddress, files: [SiteFile], findings: Findings = Findings()) {
        self.base = base
        self.files = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        self.findings = findings
        let lines = self.files.map { "\($0.path)\n\($0.sha256)\n" }
        build = String(SHA256.hex(Array(lines.joined().utf8)).prefix(16))
    }

    /// Reads what a build wrote.
    ///
    /// - Parameters:
    ///   - folder: hidden files in it, other than `.well-known`, do not travel.
    ///   - base: where the site will stand.
    ///   - content: the folder that holds `Content`, which it was built from, to tell whether the build is older.
    ///   - now: seconds since 1970.
    ///   - extra: files that only this target gets, such as `CNAME`.
    /// - Throws: `PublishObstacle` where a file of the build is missing.
    public static func read(
        _ folder: BuiltFolder, base: BaseURL, content: Directory?, now: Int,
        extra: [String: String] = [:]
    ) async throws -> BuiltSite {
        if folder.isUnfinished { throw PublishObstacle.unfinishedBuild(folder.path) }
        let directory = folder.directory
        var listed: Set<String> = []
        let paths = folder.files.filter {
            Names.mayTravel($0) && RelativePath.isSafe($0) && listed.insert($0).inserted
        }
        let scanner = PageScan(base: base, paths: Set(paths))
        let readings = try await withThrowingTaskGroup(of: [Reading].self) { group in
            for start in stride(from: 0, to: paths.count, by: 64) {
                let slice = paths[start..<min(start + 64, paths.count)]
                group.addTask {
                    try slice.map { try Reading(of: $0, in: directory, by: scanner) }
                }
            }
            return try await group.reduce(into: [Reading]()) { $0 += $1 }
        }
        var findings = Findings()
        for reading in readings.sorted(by: { $0.file.path < $1.file.path }) {
            findings.take(reading)
        }
        findings.showsDrafts = folder.showsDrafts
        findings.hidden = folder.files.filter { !Names.mayTravel($0) }
        if let content {
            let moment = now.multipliedReportingOverflow(by: 1_000_000_000).partialValue
            let newest = try obstacles(content, "Content") { () throws(SystemError) in
                try BuiltFolder.newestChange(in: content, now: moment)
            }
            if let newest, newest.time > folder.began { findings.newerContent = newest.file }
        }
        let added = extra.filter { !listed.contains($0.key) }
            .map { SiteFile($0.key, Array($0.value.utf8)) }
        return BuiltSite(
            base: SiteAddress(base), files: readings.map(\.file) + added, findings: findings)
    }
}

/// What one look at a file finds: its digest, and what may keep it from being published.
struct Reading: Sendable {
    var file: SiteFile
    var page: PageScan.Result?
    var feed: FeedIDs?
    var isSecret = false
    /// The address that the home page gives as its own.
    var home: String?

    init(_ file: SiteFile) { self.file = file }

    init(
        of path: String, in folder: Directory, by scanner: PageScan
    ) throws(PublishObstacle) {
        let isFeed = path.hasSuffix(".xml") || path.hasSuffix(".json")
        let found = try Reading.look(path, in: folder, whole: Names.isPage(path) || isFeed)
        guard let (entry, bytes) = found else { throw .incompleteBuild(path) }
        file = SiteFile(path, entry, in: folder, named: path)
        page = Names.isPage(path) ? scanner.scan(bytes, of: path) : nil
        feed = isFeed ? FeedIDs(bytes) : nil
        isSecret = Secrets.isSecret(path, bytes)
        home = path == "index.html" ? PageScan.canonical(bytes) : nil
    }

    /// What a file holds, and its bytes; nil where it is not there.
    ///
    /// - Parameter whole: whether all bytes are wanted, or only the first of them.
    private static func look(
        _ path: String, in folder: Directory, whole: Bool
    ) throws(PublishObstacle) -> (entry: Manifest.Entry, bytes: [UInt8])? {
        let found = try obstacles(folder, path) {
            () throws(SystemError) -> (Manifest.Entry, [UInt8])? in
            do throws(SystemError) {
                let file = try folder.openFile(path)
                let size = file.status.size
                if size > SiteFile.largest { return (Manifest.Entry(sha256: "", size: size), []) }
                if whole || size <= 1 << 20 {
                    let bytes = try file.read(upTo: size + 1)
                    return (
                        Manifest.Entry(sha256: SHA256.hex(bytes), size: bytes.count), bytes
                    )
                }
                return (
                    Manifest.Entry(sha256: try file.sha256(), size: size),
                    try file.read(1000, at: 0)
                )
            } catch {
                if error == .missing { return nil }
                throw error
            }
        }
        if let found, found.0.size > SiteFile.largest { throw .tooLarge(path, found.0.size) }
        return found
    }
}

/// Where a site stands, as publishing needs it.
public struct SiteAddress: Sendable, Equatable {
    /// `https://example.org/daily/`.
    public var text: String
    private let base: BaseURL?

    init(_ base: BaseURL) { (text, self.base) = (base.absolute("").text, base) }

    /// The address of a file: without `index.html`, and encoded.
    func address(of path: String) -> String {
        let page =
            path == "index.html" || path.hasSuffix("/index.html")
            ? String(path.dropLast("index.html".count)) : path
        return base?.absolute(page).text ?? text + page
    }
}

extension SiteAddress {
    /// An address that a manifest gives.
    init(text: String) { (self.text, base) = (text, nil) }
}
