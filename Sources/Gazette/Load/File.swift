/// A file that a site is made from: where it lies, and how to get at its bytes.
public struct File: Sendable {
    /// Path under the site's folder, `Content/articles/2026/11/23.md`.
    public let path: String
    /// Differs where the file's bytes may differ; 0 where that is not known.
    public var version: Int
    let contents: Contents

    enum Contents: Sendable {
        case memory([UInt8])
        /// The whole path of a file on the disk.
        case disk(String)
    }

    /// A file that is nowhere but here.
    public init(path: String, bytes: [UInt8]) {
        (self.path, version, contents) = (path, 0, .memory(bytes))
    }

    /// A file on the disk, whose whole path is `whole`.
    public init(path: String, onDisk whole: String, version: Int = 0) {
        (self.path, self.version, contents) = (path, version, .disk(whole))
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
