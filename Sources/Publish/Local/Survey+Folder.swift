import Files

extension Survey {
    /// Compares what is in a folder with what a manifest says: all of it is read.
    init(of manifest: Manifest?, _ tree: TargetTree, in directory: Directory) async throws {
        let own = manifest?.paths ?? []
        foreignFiles = tree.sizes.filter { !own.contains($0.key) }
        links = tree.links.subtracting(own)
        let contents = try await Digests.of(own.filter(tree.files.contains), in: directory)
        for path in own {
            if let content = contents[path] {
                if case .file(let hash) = content,
                    manifest?.recorded(path).hashes.contains(hash) == true
                {
                    continue
                }
                altered[path] = content
            } else if tree.sizes[path] != nil || Survey.isBehindSomething(path, tree) {
                altered[path] = .other
            } else {
                missing.insert(path)
            }
        }
    }

    /// Whether one of the folders of a path is none, but a link, a pipe, a file.
    private static func isBehindSomething(_ path: String, _ tree: TargetTree) -> Bool {
        RelativePath.folders(of: path).contains { folder in
            tree.sizes[String(folder)] != nil && !tree.files.contains(String(folder))
        }
    }
}
