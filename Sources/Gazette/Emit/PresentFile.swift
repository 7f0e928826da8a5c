import Files

/// What stands in the output folder where a page goes.
enum PresentFile: Sendable, Equatable {
    case absent
    /// A file; whether it holds what Gazette wrote. `seen` is what the system said before it was
    /// read, so that a change after that shows.
    case file(hash: UInt64, isOurs: Bool, seen: FileStatus)
    case folder
    /// A symbolic link, here or in place of a folder round it.
    case link
    /// A file stands where a folder must be.
    case underFile
    /// A pipe, a socket, a device.
    case other

    /// In bytes: what is larger is not read.
    static let most = 32 << 30

    /// Looks at what is at a path.
    init(
        _ path: String, through folder: inout OpenFolder, known: KnownFiles
    ) throws(SystemError) {
        do throws(SystemError) {
            let file = try folder.openFile(path)
            // No site has such a file, and reading it would take minutes.
            guard file.status.size <= PresentFile.most else {
                self = .file(hash: 0, isOurs: false, seen: file.status)
                return
            }
            let hash = try file.hash()
            // A build that was stopped leaves an empty file, and nothing is lost with one.
            let isEmpty = file.status.size == 0 && known.isListed(path)
            let isOurs = isEmpty || known.isOurs(path, holding: hash)
            self = .file(hash: hash, isOurs: isOurs, seen: file.status)
        } catch {
            switch error {
            case .missing: self = .absent
            case .notAFolder: self = .underFile
            case .isFolder: self = .folder
            case .link: self = .link
            case .notAFile, .noDevice: self = .other
            default: throw error
            }
        }
    }
}
