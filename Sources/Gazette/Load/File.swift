import Files

/// A file that a site is made from: where it lies, and how to get at its bytes.
public struct File: Sendable {
    /// Path under the site's folder, `Content/articles/2026/11/23.md`.
    public let path: String
    /// Tells whether the bytes may have changed: the same for the same bytes. 0 where nobody knows.
    public let version: Int
    private let contents: Contents

    private enum Contents: Sendable {
        case memory([UInt8])
        /// Under the site's folder, which is held open.
        case disk(Directory)
    }

    /// A file that is nowhere but here.
    ///
    /// - Parameter version: another one whenever its bytes may be others; 0 to have it read anew.
    public init(path: String, bytes: [UInt8], version: Int = 0) {
        (self.path, self.version, contents) = (path, version, .memory(bytes))
    }

    /// A file on the disk.
    ///
    /// - Parameters:
    ///   - directory: the site's folder.
    ///   - version: another one whenever its bytes may be others; 0 to have it read anew.
    public init(path: String, in directory: Directory, version: Int = 0) {
        (self.path, self.version, contents) = (path, version, .disk(directory))
    }

    /// The site's folder, where the file is on the disk; nil for one that is nowhere but here.
    public var directory: Directory? {
        if case .disk(let directory) = contents { directory } else { nil }
    }

    /// Whether it surely has the bytes that `other` had.
    func isSame(as other: File) -> Bool {
        version != 0 && version == other.version && path == other.path
    }

    /// The bytes, read now.
    ///
    /// - Parameter limit: how many of them at the most.
    public func read(upTo limit: Int = .max) throws(Problems) -> [UInt8] {
        switch contents {
        case .memory(let bytes): return Array(bytes.prefix(limit))
        case .disk(let directory):
            do throws(SystemError) {
                return try directory.read(path, upTo: limit)
            } catch {
                throw Problems([.unreadable(path, error)])
            }
        }
    }

    /// The first bytes, read now, and how many there are in all.
    func look(upTo limit: Int) throws(Problems) -> (bytes: [UInt8], count: Int) {
        switch contents {
        case .memory(let bytes): return (Array(bytes.prefix(limit)), bytes.count)
        case .disk(let directory):
            do throws(SystemError) {
                let file = try directory.openFile(path)
                return (try file.read(upTo: limit), file.status.size)
            } catch {
                throw Problems([.unreadable(path, error)])
            }
        }
    }

    /// The bytes from an offset; fewer than `count` only at the end of the file.
    func read(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
        switch contents {
        case .memory(let bytes): return Array(bytes.dropFirst(offset).prefix(count))
        case .disk(let directory):
            let file = try directory.openFile(path)
            return try file.read(count, at: offset)
        }
    }

    /// The hash of the bytes, read now, a part at a time.
    func hash() throws(SystemError) -> UInt64 {
        switch contents {
        case .memory(let bytes): return ContentHash.of(bytes)
        case .disk(let directory):
            let file = try directory.openFile(path)
            return try file.hash()
        }
    }
}
