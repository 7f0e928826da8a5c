import Files

extension Folder {
    /// Finds the files under `path`/Content. Their bytes are read when they are needed.
    ///
    /// Hidden files and symbolic links are left out; a link is reported.
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
        return entries.compactMap { entry in
            guard !Folder.isHidden(entry.name) else { return nil }
            let path = folder + "/" + entry.name
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
