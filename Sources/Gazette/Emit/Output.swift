#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The folder that a site is written into.
public struct Output: Sendable {
    /// Without a slash at the end.
    public let path: String

    /// - Parameters:
    ///   - path: of the folder; it is made where it is missing.
    ///   - site: the folder that holds `Content`, so that the two are never mixed up.
    public init(_ path: String, of site: String) throws(Obstacle) {
        let whole = try Output.canonical(path)
        let content = try Output.canonical(site + "/Content")
        // The content would be in the way of its own site, or the site would be read as content.
        if whole == content || content.hasPrefix(whole + "/") || whole.hasPrefix(content + "/") {
            throw Obstacle(.outputMeetsContent(path))
        }
        self.path = whole
    }

    /// The path without links and dots; parts that do not exist yet stay as they are.
    private static func canonical(_ path: String) throws(Obstacle) -> String {
        if let known = realpath(path, nil) {
            defer { free(known) }
            return String(cString: known)
        }
        guard path.contains("/") else { return try canonical(".") + "/" + path }
        var parts = path.split(separator: "/", omittingEmptySubsequences: false)
        while parts.count > 1, parts.last == "" || parts.last == "." { parts.removeLast() }
        let last = String(parts.removeLast())
        let folder = parts.joined(separator: "/")
        guard last != ".." else { throw Obstacle(.cannotMake(path, "there is no such folder")) }
        let parent = folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
        let above = try canonical(parent)
        return above == "/" ? "/" + last : above + "/" + last
    }

    func path(of file: String) -> String { path + "/" + file }
}

/// Why Gazette cannot do its work, whatever the content says.
public struct Obstacle: Error, Sendable {
    public let message: String
    public let advice: String?

    init(_ wording: Wording) { (message, advice) = (wording.message, wording.advice) }
}
