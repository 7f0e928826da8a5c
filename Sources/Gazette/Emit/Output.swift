import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The folder that a site is written into.
public struct Output: Sendable {
    /// Without a slash at the end.
    public let path: String
    /// Who builds, for whoever finds the folder locked.
    let holder: Holder
    /// Whether files go that somebody changed after Gazette wrote them.
    let overwrites: Bool
    /// The folder that holds `Content`, where the site goes into it because nobody named another
    /// place. Links are followed only where somebody did.
    let digest: String?
    /// Whether it is where another digest has its site.
    let isBesideOther: Bool

    /// The name of the site's folder in the folder that holds `Content`.
    public static let name = "Site"

    /// The folder that somebody named.
    ///
    /// - Parameters:
    ///   - path: of the folder; it is made where it is missing.
    ///   - site: the folder that holds `Content`, so that the two are never mixed up.
    ///   - holder: who builds.
    ///   - overwrites: whether pages replace files that somebody changed after Gazette wrote them.
    /// - Throws: `BuildFailure` where the site cannot be there.
    public init(
        _ path: String, of site: String, holder: Holder = .current(now: 0),
        overwrites: Bool = false
    ) throws(BuildFailure) {
        let whole = try Output.canonical(path)
        let content = try Output.canonical(site + "/Content")
        // The content would be in the way of its own site, or the site would be read as content.
        if whole == content || content.hasPrefix(whole == "/" ? whole : whole + "/")
            || whole.hasPrefix(content + "/")
        {
            throw BuildFailure(.outputMeetsContent(path))
        }
        (self.path, self.holder, self.overwrites) = (whole, holder, overwrites)
        digest = nil
        let beside = String(RelativePath.split(whole).folder)
        isBesideOther =
            CanonicalPath.identity(beside + "/Content/gazette.yml") != nil
            && CanonicalPath.identity(beside.isEmpty ? "/" : beside) != CanonicalPath.identity(site)
    }

    /// The folder that a site goes into where nobody names another: `Site` beside `Content`.
    ///
    /// - Parameters:
    ///   - site: the folder that holds `Content`.
    ///   - holder: who builds.
    ///   - overwrites: whether pages replace files that somebody changed after Gazette wrote them.
    public init(
        of site: String, holder: Holder = .current(now: 0), overwrites: Bool = false
    ) throws(BuildFailure) {
        let whole = try Output.canonical(site)
        path = whole == "/" ? "/\(Output.name)" : "\(whole)/\(Output.name)"
        (self.holder, self.overwrites) = (holder, overwrites)
        (digest, isBesideOther) = (whole, false)
    }

    /// Opens the folder, and makes it where it is missing.
    func open() throws(BuildFailure) -> Directory {
        do throws(SystemError) {
            guard let digest else { return try Directory.making(path) }
            let directory = try Directory(digest)
            try directory.makeFolder(Output.name)
            return try directory.directory(Output.name)
        } catch {
            throw BuildFailure(refusal(error))
        }
    }

    private func refusal(_ error: SystemError) -> Wording {
        switch error {
        case .notAFolder: return .notAFolder(path)
        case .link where digest != nil: return .outputIsLink(path)
        // Somebody named a link, and it leads to nothing.
        case .missing where CanonicalPath.isLink(path): return .linkToNothing(path)
        default: return .cannotMake(path, error.reason)
        }
    }

    /// The path without links and dots; parts that do not exist yet stay as they are.
    private static func canonical(_ path: String) throws(BuildFailure) -> String {
        if let known = realpath(path, nil) {
            defer { free(known) }
            return String(cString: known)
        }
        let reason = SystemError()
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        while parts.count > 1, parts.last == "" || parts.last == "." { parts.removeLast() }
        let last = String(parts.removeLast())
        // Only the end of a path may be missing, and not the folder that we are in.
        guard reason.code == ENOENT, !["", ".", ".."].contains(last) else {
            throw BuildFailure(.cannotMake(path, reason.reason))
        }
        let above = parts.joined(separator: "/")
        let parent = above.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : above
        let whole = try canonical(parent)
        return whole == "/" ? "/" + last : whole + "/" + last
    }

    func path(of file: String) -> String { path + "/" + file }

    /// The moment by the clock of the files' times.
    static func moment() -> timespec {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        return now
    }

    /// A moment in nanoseconds since 1970.
    static func nanoseconds(_ moment: timespec) -> Int {
        moment.tv_sec * 1_000_000_000 + moment.tv_nsec
    }
}
