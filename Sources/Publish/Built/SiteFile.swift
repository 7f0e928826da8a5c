import Gazette

/// A file that is to stand on the target.
public struct SiteFile: Sendable, Equatable {
    /// Path within the site, `articles/a/index.html`.
    public var path: String
    /// 64 hexadecimal digits.
    public var sha256: String
    /// In bytes.
    public var size: Int
    var source: Source

    enum Source: Sendable, Equatable {
        /// The whole path of a file.
        case disk(String)
        case memory([UInt8])
    }

    init(_ path: String, onDisk whole: String, _ bytes: [UInt8]) {
        (self.path, source, size) = (path, .disk(whole), bytes.count)
        sha256 = SHA256.hex(bytes)
    }

    init(_ path: String, _ bytes: [UInt8]) {
        (self.path, source, size) = (path, .memory(bytes), bytes.count)
        sha256 = SHA256.hex(bytes)
    }

    init(_ path: String, _ entry: Manifest.Entry, onDisk whole: String) {
        (self.path, sha256, size) = (path, entry.sha256, entry.size)
        source = .disk(whole)
    }

    var entry: Manifest.Entry { Manifest.Entry(sha256: sha256, size: size) }

    /// The bytes, if they are still those that were planned.
    func read() throws(PublishObstacle) -> [UInt8] {
        switch source {
        case .memory(let bytes): return bytes
        case .disk(let whole):
            let bytes = try FileSystem.read(whole)
            guard bytes.count == size, SHA256.hex(bytes) == sha256 else {
                throw .buildMoved(path)
            }
            return bytes
        }
    }
}
