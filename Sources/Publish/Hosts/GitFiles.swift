import Files

/// What is in the repository of a workspace, looked through without following a link.
struct GitFiles: Sendable {
    /// Whether there is nothing but files and folders.
    var isPlain = true
    /// Files with which git keeps others out. One that a stopped git left would do so forever.
    var locks: [String] = []

    /// Nil where there is no repository.
    init?(at workspace: Workspace) throws(PublishObstacle) {
        let directory = workspace.directory
        let kind = try obstacles(directory, Git.name) {
            () throws(SystemError) -> FileStatus.Kind? in
            try directory.status(Git.name)?.kind
        }
        guard let kind else { return nil }
        guard kind == .folder else {
            isPlain = false
            return
        }
        var folders = [Git.name]
        while let folder = folders.popLast() {
            let entries = try obstacles(directory, folder) { () throws(SystemError) in
                try directory.entries(folder)
            }
            for entry in entries {
                let path = "\(folder)/\(entry.name)"
                guard entry.isText, RelativePath.isSafe(path),
                    entry.kind == .folder || entry.kind == .file
                else {
                    isPlain = false
                    continue
                }
                if entry.kind == .folder {
                    folders.append(path)
                } else if entry.name.hasSuffix(".lock") {
                    locks.append(path)
                }
            }
        }
    }
}
