#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Opens many files of one folder tree, one after the other, in the order of their paths.
///
/// Most pages have a folder of their own beside those of the pages before and after. So the folder
/// round them is held open, and the system looks up two names for each and not the whole path.
package struct OpenFolder: ~Copyable {
    private let root: Directory
    /// Whether folders are expected to be missing.
    private let isFresh: Bool
    /// Where the held folder is under the root; nil while none is held.
    private var path: [CChar]?
    private var descriptor: Int32 = -1
    /// The folder in it that was made last.
    private var made: [CChar] = []

    /// - Parameter isFresh: whether most folders are not there yet.
    package init(_ root: Directory, isFresh: Bool = false) {
        (self.root, self.isFresh) = (root, isFresh)
    }

    deinit { if descriptor >= 0, descriptor != root.descriptor { close(descriptor) } }

    /// Opens what is at `path` under the root; with `O_CREAT`, the folders round it are made where
    /// they are missing.
    ///
    /// - Returns: a descriptor that the caller closes.
    package mutating func open(_ path: String, _ flags: Int32) throws(SystemError) -> Int32 {
        guard RelativePath.isSafe(path) else { throw .unsafePath }
        let code = path.withCString { text in
            open(UnsafeBufferPointer(start: text, count: strlen(text)), flags)
        }
        guard code >= 0 else { throw SystemError(-code) }
        return code
    }

    /// Opens a regular file for reading.
    package mutating func openFile(_ path: String) throws(SystemError) -> OpenFile {
        try OpenFile(open(path, O_RDONLY | O_NONBLOCK))
    }

    /// - Returns: the descriptor, or the negative of the error's number.
    private mutating func open(_ path: UnsafeBufferPointer<CChar>, _ flags: Int32) -> Int32 {
        let slash = CChar(bitPattern: UInt8(ascii: "/"))
        let end = path.lastIndex(of: slash) ?? 0
        let start = path[..<end].lastIndex(of: slash)
        let makes = flags & O_CREAT != 0
        let failure = hold(UnsafeBufferPointer(rebasing: path[..<(start ?? 0)]), makes: makes)
        guard failure == 0, let base = path.baseAddress else { return -failure }
        let first = start.map { $0 + 1 } ?? 0
        let inner = UnsafeBufferPointer(rebasing: path[first..<max(first, end)])
        // Nine in ten folders of a fresh site are missing; asking first would double the calls.
        if makes, isFresh, !inner.isEmpty, !inner.elementsEqual(made) {
            let failure = make(inner)
            guard failure == 0 else { return -failure }
        }
        let file = openName(base + first, flags)
        guard file == -ENOENT, makes, !inner.isEmpty else { return file }
        let again = make(inner)
        return again == 0 ? openName(base + first, flags) : -again
    }

    private func openName(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 {
        Beneath.open(descriptor, path, flags, mode: 0o644, by: root.resolution)
    }

    /// - Returns: 0, or the error's number.
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
    private mutating func hold(_ wanted: UnsafeBufferPointer<CChar>, makes: Bool) -> Int32 {
        if let path, wanted.elementsEqual(path) { return 0 }
        if descriptor >= 0, descriptor != root.descriptor { close(descriptor) }
        (path, made, descriptor) = (nil, [], -1)
        if wanted.isEmpty {
            descriptor = root.descriptor
        } else {
            let name = String(decoding: wanted.map(UInt8.init(bitPattern:)), as: UTF8.self)
            do throws(SystemError) {
                descriptor = try makes ? root.openMakingFolder(name) : root.openFolder(name)
            } catch {
                return error.code
            }
        }
        path = Array(wanted)
        return 0
    }
}
