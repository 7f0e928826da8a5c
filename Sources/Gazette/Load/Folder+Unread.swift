extension Folder {
    /// What lies in `Content` where nothing is looked for: each folder once, and each text; and what
    /// systems and editors left among the files that are copied.
    ///
    /// - Parameter used: files that somebody has found all the same, by their paths.
    func unread(except used: Set<String>) -> [Problem] {
        let known = [
            ContentPaths.articles, ContentPaths.editions, ContentPaths.pages, ContentPaths.statics,
        ]
        var told: Set<String> = []
        var problems: [Problem] = []
        for file in files
        where !used.contains(file.path)
            && !known.contains(where: { file.path.utf8.starts(with: $0.utf8) })
        {
            let parts = file.path.split(separator: "/", maxSplits: 2)
            guard parts.count > 1 else { continue }
            if parts.count == 3 {
                let folder = ContentPaths.root + parts[1]
                guard told.insert(folder).inserted else { continue }
                problems.append(Problem(.warning, Place(file: folder), .unreadFolder))
            } else if FilePath.isMarkdown(file.path) {
                problems.append(Problem(.warning, Place(file: file.path), .unreadText))
            }
        }
        problems += files(under: ContentPaths.statics).lazy.filter { Folder.isLeftover($0.path) }
            .map { Problem(.warning, Place(file: $0.path), .leftoverLeftOut) }
        return problems
    }
}
