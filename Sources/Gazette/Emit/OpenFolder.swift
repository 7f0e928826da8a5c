#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The folder that files are being written into, held open.
///
/// Most pages have a folder of their own beside those of the pages before and after. So the folder
/// round them is held, and the system looks up two names for each and not the whole path.
struct OpenFolder: ~Copyable {
    private let root: String
    private let isFresh: Bool
    /// Where the held folder lies under the root; nil while none is held.
    private var path: [CChar]?
    private var descriptor: Int32 = -1
    /// The folder in it that was made last.
    private var made: [CChar] = []

    /// - Parameters:
    ///   - root: the output folder.
    ///   - isFresh: whether none of the files is there yet, nor most of their folders.
    init(root: String, isFresh: Bool) { (self.root, self.isFresh) = (root, isFresh) }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Opens the file at `path` under the root, to be read and written. It is made where it is
    /// missing, and the folders round it too.
    mutating func open(_ path: String) throws(SystemError) -> Int32 {
        let code = path.withCString { text in
            open(UnsafeBufferPointer(start: text, count: strlen(text)))
        }
        guard code >= 0 else { throw SystemError(-code) }
        return code
    }

    /// - Returns: the descriptor, or the negative of the error's number.
    private mutating func open(_ path: UnsafeBufferPointer<CChar>) -> Int32 {
        let slash = CChar(bitPattern: UInt8(ascii: "/"))
        let end = path.lastIndex(of: slash) ?? 0
        let start = path[..<end].lastIndex(of: slash)
        let failure = hold(UnsafeBufferPointer(rebasing: path[..<(start ?? 0)]))
        guard failure == 0, let base = path.baseAddress else { return -failure }
        let first = start.map { $0 + 1 } ?? 0
        let inner = UnsafeBufferPointer(rebasing: path[first..<max(first, end)])
        // Nine in ten folders of a fresh site are missing; asking first would double the calls.
        if isFresh, !inner.isEmpty, !inner.elementsEqual(made) {
            let failure = make(inner)
            guard failure == 0 else { return -failure }
        }
        var file = openFile(base + first)
        if file < 0, errno == ENOENT, !inner.isEmpty {
            let failure = make(inner)
            guard failure == 0 else { return -failure }
            file = openFile(base + first)
        }
        return file < 0 ? -errno : file
    }

    private func openFile(_ path: UnsafePointer<CChar>) -> Int32 {
        let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
        return openat(descriptor, path, isFresh ? flags | O_EXCL : flags, 0o644)
    }

    private mutating func make(_ folder: UnsafeBufferPointer<CChar>) -> Int32 {
        made = Array(folder)
        let code = (made + [0]).withUnsafeBufferPointer { name in
            name.baseAddress.map { mkdirat(descriptor, $0, 0o755) } ?? -1
        }
        return code == 0 || errno == EEXIST ? 0 : errno
    }

    /// Holds the folder at `wanted` under the root instead of the one before.
    ///
    /// - Returns: 0, or the error's number.
    private mutating func hold(_ wanted: UnsafeBufferPointer<CChar>) -> Int32 {
        if let path, wanted.elementsEqual(path) { return 0 }
        if descriptor >= 0 { close(descriptor) }
        (path, made) = (nil, [])
        let below =
            wanted.isEmpty
            ? "" : "/" + String(decoding: wanted.map(UInt8.init(bitPattern:)), as: UTF8.self)
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        descriptor = OpenFolder.open(root + below, flags)
        if descriptor < 0, errno == ENOENT {
            let failure = OpenFolder.make(root, below[...])
            guard failure == 0 else { return failure }
            descriptor = OpenFolder.open(root + below, flags)
        }
        guard descriptor >= 0 else { return errno }
        path = Array(wanted)
        return 0
    }

    private static func open(_ path: String, _ flags: Int32) -> Int32 {
        #if canImport(Darwin)
            Darwin.open(path, flags)
        #else
            Glibc.open(path, flags)
        #endif
    }

    /// Makes a folder; the ones round it only where they are missing.
    ///
    /// - Returns: 0, or the error's number.
    private static func make(_ root: String, _ folder: Substring) -> Int32 {
        if mkdir(root + folder, 0o755) == 0 || errno == EEXIST { return 0 }
        guard errno == ENOENT, let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else {
            return errno
        }
        let failure = make(root, folder[..<slash])
        guard failure == 0 else { return failure }
        return mkdir(root + folder, 0o755) == 0 || errno == EEXIST ? 0 : errno
    }
}
