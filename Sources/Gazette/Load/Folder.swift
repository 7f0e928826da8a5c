import Files

/// What a site is made from: the files of `Content`, in the order of their paths.
public struct Folder: Sendable {
    /// Sorted by path.
    public var files: [File]
    /// What was wrong with the folder itself.
    public var problems: [Problem] = []

    /// Files that somebody else has found, in the order in which `init(at:)` would give them.
    public init(files: [File], problems: [Problem]) {
        (self.files, self.problems) = (files, problems)
    }

    /// A site in memory: paths under the site's folder and what they hold.
    public init(_ contents: [String: String]) {
        files = contents.map { File(path: $0.key, bytes: Array($0.value.utf8)) }
            .sorted { $0.path < $1.path }
    }

    /// Names with a dot in front that hosts look for.
    public static let hostNames: Set<String> = [
        ".well-known", ".htaccess", ".nojekyll", ".domains",
    ]

    /// Whether files and folders of a name are left out.
    public static func isHidden(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") && !hostNames.contains(name)
    }

    /// Whether a file is one that systems and editors leave behind: `Thumbs.db`, `notes.txt~`.
    static func isLeftover(_ path: String) -> Bool {
        let name = path.split(separator: "/").last ?? ""
        if name.utf8.last == UInt8(ascii: "~") { return true }
        let lower = name.lowercased()
        return ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"].contains(lower)
            || lower.hasPrefix("~$") || lower.hasPrefix("#") && lower.hasSuffix("#")
            || lower.hasSuffix(".swp") || lower.hasSuffix(".swo")
    }

    /// The file with a path.
    func file(_ path: String) -> File? { files.first { $0.path == path } }

    /// The files under a folder, `Content/static/`.
    func files(under prefix: String) -> [File] { files.filter { $0.path.hasPrefix(prefix) } }

    /// The files that a site gets as they are.
    var statics: [File] {
        files(under: ContentPaths.statics).filter { !Folder.isLeftover($0.path) }
    }

    /// The Markdown files under a folder.
    func markdown(under prefix: String) -> [File] {
        files(under: prefix).filter { FilePath.isMarkdown($0.path) }
    }
}

extension Problem {
    /// A folder or a file that the system does not let us read.
    public static func unreadable(_ path: String, _ error: SystemError) -> Problem {
        var problem = Problem(.error, Place(file: path), .unreadable(error.reason))
        problem.isOfSystem = true
        return problem
    }

    /// A symbolic link, which no site follows.
    public static func linkLeftOut(_ path: String) -> Problem {
        Problem(.warning, Place(file: path), .linkLeftOut)
    }

    /// A file that hides, in a folder whose files are copied.
    static func hiddenLeftOut(_ path: String) -> Problem {
        Problem(.warning, Place(file: path), .hiddenLeftOut)
    }

    /// A pipe, a socket or a device.
    public static func notAFile(_ path: String) -> Problem {
        Problem(.warning, Place(file: path), .notAFile)
    }

    /// A name that no list of files can hold, and no host could serve.
    public static func badName(_ path: String) -> Problem {
        Problem(.error, Place(file: path), .badName)
    }
}
