#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Why the system would not do something.
public struct SystemError: Error, Sendable, Equatable {
    /// As in `errno`.
    public let code: Int32

    /// - Parameter code: as in `errno`.
    public init(_ code: Int32 = errno) { self.code = code }

    /// A symbolic link is on the way, and no link is followed.
    public static let link = SystemError(ELOOP)
    /// There is nothing of that name.
    public static let missing = SystemError(ENOENT)
    /// There is something already.
    public static let taken = SystemError(EEXIST)
    /// A file is where a folder was expected.
    public static let notAFolder = SystemError(ENOTDIR)
    /// A folder is where a file was expected.
    public static let isFolder = SystemError(EISDIR)
    /// A pipe that nobody reads, a socket.
    public static let noDevice = SystemError(ENXIO)
    /// More bytes than may be read.
    public static let tooLarge = SystemError(EFBIG)
    /// A path that is not one of a folder's own: absolute, with `..`, with a control character.
    public static let unsafePath = SystemError(EINVAL)

    /// Whether the system, or the disk, gives this file no second name.
    public var isAboutSecondNames: Bool {
        [EPERM, EXDEV, EMLINK, EOPNOTSUPP, ENOTSUP, ENOSYS].contains(code)
    }

    /// In the system's words, `no such file or directory`.
    public var reason: String {
        switch code {
        case ELOOP: return "a symbolic link is in the way, and links are not followed"
        case EFTYPE.code: return "it is not a regular file"
        default:
            let words = String(cString: strerror(code))
            return words.prefix(1).lowercased() + words.dropFirst()
        }
    }

    /// Something that is not a regular file: a folder, a pipe, a device.
    public static let notAFile = SystemError(EFTYPE.code)

    /// Darwin has a number for it, Linux has none; there this one is free.
    private enum EFTYPE {
        #if canImport(Darwin)
            static let code: Int32 = Darwin.EFTYPE
        #else
            static let code: Int32 = 9079
        #endif
    }
}
