import Files

/// A folder that a build wrote, as somebody may look at it who knows nothing of articles.
public struct BuiltFolder: Sendable {
    /// The folder, held open.
    public let directory: Directory
    /// The files that the build wrote, ascending.
    public let files: [String]
    /// Whether it was built with its drafts.
    public let showsDrafts: Bool
    /// When the build began to read, in nanoseconds since 1970.
    public let began: Int
    /// Whether a build is at work in it, or was stopped before its end.
    public let isUnfinished: Bool

    /// As it was given.
    public var path: String { directory.path }

    /// Reads what is at `path`; nil where no build wrote there.
    ///
    /// - Throws: where the system does not let us look.
    public init?(at path: String) throws(SystemError) {
        try self.init { () throws(SystemError) in try Directory(path) }
    }

    /// Reads what a build wrote where nobody named another place; nil where none did.
    ///
    /// - Parameter digest: the folder that holds `Content`.
    /// - Throws: also where the site's folder is a link, which only somebody's own word may follow.
    public init?(of digest: Directory) throws(SystemError) {
        try self.init { () throws(SystemError) in try digest.directory(Output.name) }
    }

    private init?(opening open: () throws(SystemError) -> Directory) throws(SystemError) {
        do throws(SystemError) {
            directory = try open()
        } catch {
            if error == .missing || error == .notAFolder { return nil }
            throw error
        }
        guard let status = try directory.status(FileList.name), status.kind == .file,
            let list = FileList(reading: try directory.read(FileList.name, upTo: FileList.limit))
        else { return nil }
        (files, began) = (list.entries.map(\.path), status.modified)
        showsDrafts = list.showsDrafts
        isUnfinished = try directory.status(FileList.journal) != nil
    }

    /// The newest change of a digest's content: of a file, or of which names a folder holds. It
    /// tells a build that is older than its content, and sometimes one that is not, where a file
    /// was touched and left as it was; building again costs little then.
    ///
    /// - Parameters:
    ///   - directory: the folder that holds `Content`.
    ///   - now: in nanoseconds since 1970. A file may bear a time that has not come yet, and then
    ///     it counts when the system last had to do with it.
    public static func newestChange(
        in directory: Directory, now: Int
    ) throws(SystemError) -> (file: String, time: Int)? {
        try newestChange("Content", directory, now)
    }

    private static func newestChange(
        _ path: String, _ directory: Directory, _ now: Int
    ) throws(SystemError) -> (file: String, time: Int)? {
        guard let status = try directory.status(path) else { return nil }
        var newest = (path, status.modified > now ? status.changed : status.modified)
        guard status.kind == .folder else { return newest }
        for name in try directory.names(path) where !Folder.isHidden(name) {
            let inner = path + "/" + name
            // What no site shows is no part of one either.
            guard RelativePath.isSafe(inner),
                let below = try newestChange(inner, directory, now)
            else { continue }
            if below.time > newest.1 { newest = below }
        }
        return newest
    }
}
