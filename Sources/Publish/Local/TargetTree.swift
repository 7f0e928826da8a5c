import Files

/// What is under a folder of a target, by its path; hidden names are nobody's business here,
/// except those that a site may have.
struct TargetTree: Sendable {
    /// Everything but folders: sizes by paths.
    var sizes: [String: Int] = [:]
    /// What of it is a regular file.
    var files: Set<String> = []
    /// What of it is a symbolic link.
    var links: Set<String> = []
    /// Names that publishing gives to files that are not whole yet.
    var leftovers: [String] = []

    init(_ directory: Directory) throws(PublishObstacle) {
        var folders = [""]
        while let folder = folders.popLast() {
            let entries = try obstacles(directory, folder) { () throws(SystemError) in
                try directory.entries(folder)
            }
            for entry in entries {
                let path = folder.isEmpty ? entry.name : "\(folder)/\(entry.name)"
                if TargetTree.isLeftover(entry.name) { leftovers.append(path) }
                guard Names.mayTravel(path) else { continue }
                // A name that no publish gives, so no path of ours leads into it.
                let isOrdinary = entry.isText && RelativePath.isSafe(path)
                guard isOrdinary, entry.kind == .folder || entry.kind == .file else {
                    sizes[path] = 0
                    if entry.kind == .link { links.insert(path) }
                    continue
                }
                if entry.kind == .folder {
                    folders.append(path)
                } else {
                    let status = try obstacles(directory, path) { () throws(SystemError) in
                        try directory.status(path)
                    }
                    files.insert(path)
                    sizes[path] = status?.size ?? 0
                }
            }
        }
    }

    private static func isLeftover(_ name: String) -> Bool {
        name.hasPrefix(NewFile.prefix) || name.hasSuffix(Names.fresh)
    }
}
