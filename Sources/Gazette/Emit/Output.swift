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
}
