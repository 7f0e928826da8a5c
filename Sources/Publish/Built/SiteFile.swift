import Files

/// A file that is to be on the target.
public struct SiteFile: Sendable {
    /// How large one may be, in bytes: what travels is in memory as a whole.
    static let largest = 1 << 30

    /// Path within the site, `articles/a/index.html`.
    public var path: String
    /// 64 hexadecimal digits.
    public var sha256: String
    /// In bytes.
    public var size: Int
    var source: Source

    enum Source: Sendable {
        /// A path in a folder.
        case disk(Directory, String)
        case memory([UInt8])
    }

    init(_ path: String, _ bytes: [UInt8]) {
        (self.path, source, size) = (path, .memory(bytes), bytes.count)
        sha256 = SHA256.hex(bytes)
    }

    init(_ path: String, _ entry: Manifest.Entry, in folder: Directory, named name: String) {
        (self.path, sha256, size) = (path, entry.sha256, entry.size)
        source = .disk(folder, name)
    }

    var entry: Manifest.Entry { Manifest.Entry(sha256: sha256, size: size) }

    /// The bytes, if they are still those that were planned.
    func read() throws(PublishObstacle) -> [UInt8] {
        switch source {
        case .memory(let bytes): return bytes
        case .disk(let folder, let name):
            let bytes = try obstacles(folder, name) { () throws(SystemError) in
                try folder.readIfThere(name, upTo: size + 1)
            }
            guard let bytes, bytes.count == size, SHA256.hex(bytes) == sha256 else {
                throw .buildMoved(path)
            }
            return bytes
        }
    }
}

extension SiteFile: Equatable {
    public static func == (left: SiteFile, right: SiteFile) -> Bool {
        left.path == right.path && left.entry == right.entry
    }
}
