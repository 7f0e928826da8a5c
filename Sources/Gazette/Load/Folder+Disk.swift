import Files

extension Folder {
    /// Finds the files under `path`/Content. Their bytes are read when they are needed.
    ///
    /// Hidden files and symbolic links are left out; a link is reported, and a hidden file where
    /// the others are copied.
    public init(at path: String) async {
        self.init(files: [], problems: [])
        let root: Directory
        do throws(SystemError) {
            root = try Directory(path)
        } catch {
            // Without the folder there are no settings either, and that is said anyway.
            if error != .missing { problems.append(.unreadable("Content", error)) }
            return
        }
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

    private static func items(of folder: String, under root: Directory) -> [Item] {
        let entries: [Directory.Entry]
        do throws(SystemError) {
            entries = try root.entries(folder)
        } catch {
            let isMissing = folder == "Content" && error == .missing
            return isMissing ? [] : [.problem(.unreadable(folder, error))]
        }
        let isStatic = (folder + "/").utf8.starts(with: ContentPaths.statics.utf8)
        return entries.compactMap { entry in
            let path = folder + "/" + entry.name
            guard !Folder.isHidden(entry.name) else {
                // Files of a repository and of Gazette lie where they like.
                let isOwn = [".git", ".gazette"].contains(where: entry.name.hasPrefix)
                let isTold = isStatic && entry.isText && !isOwn
                return isTold && RelativePath.isSafe(path) ? .problem(.hiddenLeftOut(path)) : nil
            }
            guard entry.isText, RelativePath.isSafe(path) else {
                return .problem(.badName(path))
            }
            return switch entry.kind {
            case .folder: .folder(path)
            case .file: .file(File(path: path, in: root))
            case .link: .problem(.linkLeftOut(path))
            case .other: .problem(.notAFile(path))
            }
        }
    }
}
