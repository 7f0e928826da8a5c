/// A file that a site is made from: where it lies, and how to get at its bytes.
public struct File: Sendable {
    /// Path under the site's folder, `Content/articles/2026/11/23.md`.
    public let path: String
    /// Tells whether the bytes may have changed: the same for the same bytes. 0 where nobody knows.
    public let version: Int
    let contents: Contents

    enum Contents: Sendable {
        case memory([UInt8])
        /// The whole path of a file on the disk.
        case disk(String)
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
    ///   - whole: where it lies.
    ///   - version: another one whenever its bytes may be others; 0 to have it read anew.
    public init(path: String, onDisk whole: String, version: Int = 0) {
        (self.path, self.version, contents) = (path, version, .disk(whole))
    }

    /// Where it lies; nil for one that is nowhere but here.
    public var location: String? {
        if case .disk(let whole) = contents { whole } else { nil }
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
        case .disk(let whole):
            do throws(SystemError) {
                return try Disk.read(whole, upTo: limit)
            } catch {
                throw Problems([Problem(.error, Place(file: path), .unreadable(error.reason))])
            }
        }
    }
}
