import Files

/// What stands in the output folder where a page goes.
enum PresentFile: Sendable, Equatable {
    case absent
    /// A file; whether it holds what Gazette wrote.
    case file(hash: UInt64, isOurs: Bool)
    case folder
    /// A symbolic link, here or in place of a folder round it.
    case link
    /// A file stands where a folder must be.
    case underFile
    /// A pipe, a socket, a device.
    case other

    /// Looks at what is at a path.
    init(
        _ path: String, through folder: inout OpenFolder, known: KnownFiles
    ) throws(SystemError) {
        do throws(SystemError) {
            let file = try folder.openFile(path)
            let hash = try file.hash()
            // A build that was stopped leaves an empty file, and nothing is lost with one.
            let isEmpty = file.status.size == 0 && known.contains(path)
            self = .file(hash: hash, isOurs: isEmpty || known.isOurs(path, holding: hash))
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
