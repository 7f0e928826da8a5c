#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What a site is made from: the files of `Content`, in the order of their paths.
public struct Folder: Sendable {
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

    /// Finds the files under `path`/Content. Their bytes are read when they are needed.
    ///
    /// Hidden files and symbolic links are left out; a link is reported.
    public init(at path: String) {
        files = []
        collect(path.hasSuffix("/") ? path : path + "/", "Content")
    }

    /// - Parameter root: with a slash at its end.
    private mutating func collect(_ root: String, _ folder: String) {
        let entries: [Disk.Entry]
        do throws(SystemError) {
            entries = try Disk.entries(of: root + folder)
        } catch {
            if folder != "Content" || error.code != ENOENT {
                problems.append(.unreadable(folder, error))
            }
            return
        }
        for entry in entries where !Folder.isHidden(entry.name) {
            let path = folder + "/" + entry.name
            switch entry.kind {
            case S_IFDIR: collect(root, path)
            case S_IFREG: files.append(File(path: path, onDisk: root + path))
            case S_IFLNK: problems.append(.linkLeftOut(path))
            default: continue
            }
        }
    }

    /// Whether files and folders of a name are left out.
    public static func isHidden(_ name: String) -> Bool {
        name.utf8.first == UInt8(ascii: ".") && name != ".well-known"
    }

    /// The file with a path.
    func file(_ path: String) -> File? { files.first { $0.path == path } }

    /// The files under a folder, `Content/static/`.
    func files(under prefix: String) -> [File] { files.filter { $0.path.hasPrefix(prefix) } }

    /// The Markdown files under a folder.
    func markdown(under prefix: String) -> [File] {
        files(under: prefix).filter { $0.path.hasSuffix(".md") }
    }
}

extension Problem {
    /// A folder or a file that the system does not let us read.
    public static func unreadable(_ path: String, _ error: SystemError) -> Problem {
        Problem(.error, Place(file: path), .unreadable(error.reason))
    }

    /// A symbolic link, which no site follows.
    public static func linkLeftOut(_ path: String) -> Problem {
        Problem(.warning, Place(file: path), .linkLeftOut)
    }
}
