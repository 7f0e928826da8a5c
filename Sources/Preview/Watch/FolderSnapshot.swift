import Files
import Gazette

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What one folder of a tree holds, without what is below.
struct FolderSnapshot: Sendable, Equatable {
    /// Tells one folder from another that stood in its place before.
    struct Identity: Sendable, Equatable {
        var device: UInt64 = 0
        var inode: UInt64 = 0
    }

    struct Entry: Sendable, Equatable {
        enum Kind: Sendable, Equatable {
            case file(FileStamp)
            case link
            case folder(inode: UInt64)
            /// A pipe, a socket or a device.
            case other
            /// A name that is not text or that no list could hold.
            case badName
        }

        var name: String
        var kind: Kind
        /// Made once, since building ten thousand paths takes longer than comparing as many stamps.
        var file: File?

        static func == (left: Entry, right: Entry) -> Bool {
            left.kind == right.kind && TreePath.order(left.name, right.name) == 0
        }

        /// As `Folder` orders them. Names that differ in their normal form only are told apart.
        static func < (left: Entry, right: Entry) -> Bool {
            left.name == right.name
                ? TreePath.order(left.name, right.name) < 0 : left.name < right.name
        }

        var isFolder: Bool { if case .folder = kind { true } else { false } }
    }

    var identity = Identity()
    /// Ascending.
    var entries: [Entry] = []
    /// Why the system did not list the folder, as in `errno`.
    var failure: Int32?

    /// What a look at a folder shows besides its entries.
    struct Remarks {
        /// Files that were left as they were before.
        var spared: [TreePath] = []
        var isUnsettled = false
    }

    /// Reads a folder.
    ///
    /// - Parameters:
    ///   - root: the site's folder; nil where there is none.
    ///   - old: what was there before; files that have not changed are taken from it.
    ///   - sparing: files that are being written: they stay as they are in `old`.
    init(
        _ path: TreePath, under root: Directory?, after old: FolderSnapshot?,
        sparing: Set<TreePath>,
        _ remarks: inout Remarks
    ) {
        guard let root else {
            failure = ENOENT
            return
        }
        let descriptor: Int32
        do throws(SystemError) {
            descriptor = try root.openFolder(path.text)
        } catch {
            failure = error.code
            return
        }
        guard let stream = fdopendir(descriptor) else {
            failure = errno
            close(descriptor)
            return
        }
        defer { closedir(stream) }
        var status = stat()
        if fstat(descriptor, &status) == 0 {
            identity = Identity(
                device: UInt64(truncatingIfNeeded: status.st_dev), inode: UInt64(status.st_ino))
        }
        let now = FileStamp.clock()
        while true {
            // The end and an error look alike but for this.
            errno = 0
            guard let record = readdir(stream) else {
                if errno != 0 { failure = errno }
                break
            }
            if let entry = Self.entry(record, in: descriptor, now, &status) {
                if case .file = entry.kind, !sparing.isEmpty, status.st_nlink == 1 {
                    let file = path.appending(entry.name)
                    if sparing.contains(file) {
                        remarks.spared.append(file)
                        if let old = old?.entry(entry.name) { entries.append(old) }
                        continue
                    }
                }
                entries.append(entry)
            }
        }
        // Entries are large, and take longer to move than to compare.
        let order = entries.indices.sorted { entries[$0] < entries[$1] }
        entries = order.map { entries[$0] }
        name(path, under: root, after: old)
        remarks.isUnsettled = entries.contains {
            if case .file(let stamp) = $0.kind { stamp.unsettled != 0 } else { false }
        }
    }

    /// One name of a folder; nil for what no site shows.
    private static func entry(
        _ record: UnsafeMutablePointer<dirent>, in folder: Int32, _ now: Int64,
        _ status: inout stat
    ) -> Entry? {
        withUnsafePointer(to: &record.pointee.d_name) { pointer in
            pointer.withMemoryRebound(to: CChar.self, capacity: 1) { name in
                let text = String(cString: name)
                guard !Folder.isHidden(text) else { return nil }
                guard String(validatingCString: name) != nil, RelativePath.isSafe(text) else {
                    return Entry(name: text, kind: .badName)
                }
                var kind = mode_t(record.pointee.d_type) << 12
                if kind == 0 || kind == S_IFREG {
                    guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
                        return nil
                    }
                    kind = status.st_mode & S_IFMT
                }
                switch kind {
                case S_IFREG: return Entry(name: text, kind: .file(FileStamp(status, now: now)))
                case S_IFLNK: return Entry(name: text, kind: .link)
                case S_IFDIR:
                    let inode = UInt64(record.pointee.d_ino)
                    return Entry(name: text, kind: .folder(inode: inode))
                default: return Entry(name: text, kind: .other)
                }
            }
        }
    }

    /// Gives the entries their files: the old one where nothing changed.
    private mutating func name(_ path: TreePath, under root: Directory, after old: FolderSnapshot?)
    {
        let before = old?.entries ?? []
        var next = before.startIndex
        for index in entries.indices {
            guard case .file(let stamp) = entries[index].kind else { continue }
            while next < before.endIndex, before[next] != entries[index],
                before[next] < entries[index]
            {
                next += 1
            }
            if next < before.endIndex, before[next] == entries[index] {
                entries[index].file = before[next].file
                next += 1
            } else {
                let text = "\(path.text)/\(entries[index].name)"
                entries[index].file = File(
                    path: text, in: root, version: stamp.version)
            }
        }
    }

    /// What the folder holds under a name.
    private func entry(_ name: String) -> Entry? {
        entries.first { TreePath.order($0.name, name) == 0 }
    }
}
