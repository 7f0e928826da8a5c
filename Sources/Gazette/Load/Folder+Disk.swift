#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Folder {
    /// Finds the files under `path`/Content. Their bytes are read when they are needed.
    ///
    /// Hidden files and symbolic links are left out; a link is reported.
    public init(at path: String) async {
        self.init(files: [], problems: [])
        let root = path.hasSuffix("/") ? path : path + "/"
        var found: [String: [Item]] = [:]
        var folders = ["Content"]
        // Folders of one depth are listed at a time, on all cores.
        while !folders.isEmpty {
            let level = folders
            let lists = await Parallel.map(level.indices) { slice in
                slice.map { Folder.items(of: level[$0], under: root) }
            }
            for (folder, items) in zip(level, lists) { found[folder] = items }
            folders = lists.joined().compactMap {
                if case .folder(let path) = $0 { path } else { nil }
            }
        }
        take("Content", of: found)
    }

    /// What a folder holds.
    private enum Item: Sendable {
        case file(File)
        case folder(String)
        case problem(Problem)
    }

    /// Takes in what was found under a folder, in the order of the names.
    private mutating func take(_ folder: String, of found: [String: [Item]]) {
        for item in found[folder] ?? [] {
            switch item {
            case .file(let file): files.append(file)
            case .folder(let path): take(path, of: found)
            case .problem(let problem): problems.append(problem)
            }
        }
    }

    /// - Parameter root: with a slash at its end.
    private static func items(of folder: String, under root: String) -> [Item] {
        let entries: [Disk.Entry]
        do throws(SystemError) {
            entries = try Disk.entries(of: root + folder)
        } catch {
            let isMissing = folder == "Content" && error.code == ENOENT
            return isMissing ? [] : [.problem(.unreadable(folder, error))]
        }
        return entries.compactMap { entry in
            guard !Folder.isHidden(entry.name) else { return nil }
            let path = folder + "/" + entry.name
            return switch entry.kind {
            case S_IFDIR: .folder(path)
            case S_IFREG: .file(File(path: path, onDisk: root + path))
            case S_IFLNK: .problem(.linkLeftOut(path))
            default: nil
            }
        }
    }
}
