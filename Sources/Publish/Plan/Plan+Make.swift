extension Plan {
    /// Compares a site with what a target holds.
    ///
    /// - Parameter keeping: for how many publishes a fingerprinted file outlives its site.
    init(_ site: BuiltSite, on before: Standing, tool: String, keeping: Int) {
        self.before = before
        build = site.build
        after = Manifest(site: site.base.text, build: site.build, tool: tool)
        after.feeds = site.findings.feeds
        let uncertain = Set(before.manifest?.coming ?? [])
        var travelling: [SiteFile] = []
        for file in site.files {
            after.files[file.path] = file.entry
            let change = Change(path: file.path, bytes: file.size)
            let known = before.known(file.path)
            let isThere = known.map { $0.sha256 == file.sha256 && $0.size == file.size } ?? false
            if isThere, !uncertain.contains(file.path) {
                unchanged += 1
                unchangedBytes += file.size
                continue
            }
            travelling.append(file)
            if known == nil, before.strangers[file.path] == nil {
                added.append(change)
            } else {
                changed.append(change)
            }
        }
        takeLeave(uncertain, keeping)
        batches = Plan.ordered(travelling, added: Set(added.map(\.path)), uncertain, deleted)
    }

    /// Sorts out what the target has and the site has not.
    private mutating func takeLeave(_ uncertain: Set<String>, _ keeping: Int) {
        guard let manifest = before.manifest else { return }
        let older = manifest.build == build ? 0 : 1
        let there = Set(manifest.files.keys).union(manifest.kept.keys)
            .union(manifest.coming).union(manifest.leaving)
        for path in there.sorted() where after.files[path] == nil {
            let entry = before.known(path)
            let age = (entry?.publishes ?? 0) + older
            if var entry, Names.isFingerprinted(path), age <= keeping,
                !uncertain.contains(path), !manifest.leaving.contains(path)
            {
                entry.publishes = age
                after.kept[path] = entry
                kept.append(Change(path: path, bytes: entry.size))
            } else {
                deleted.append(Change(path: path, bytes: entry?.size ?? 0))
            }
        }
    }

    /// The order in which files travel, so that no page that a reader can reach refers to one
    /// that is not there: assets, new pages, changed pages from the deepest to the shallowest,
    /// and last what lists the others.
    static func ordered(
        _ files: [SiteFile], added: Set<String>, _ uncertain: Set<String>, _ deleted: [Change]
    ) -> [Batch] {
        struct Key: Hashable, Comparable {
            var stage: Batch.Stage
            var height: Int
            static func < (left: Key, right: Key) -> Bool {
                (left.stage, left.height) < (right.stage, right.height)
            }
        }
        let groups = Dictionary(grouping: files) { file in
            let stage = stage(of: file.path, isNew: added.contains(file.path))
            let isDeepFirst = stage == .newPages || stage == .changedPages
            return Key(stage: stage, height: isDeepFirst ? -Names.depth(file.path) : 0)
        }
        return groups.sorted { $0.key < $1.key }.map { key, files in
            Batch(
                stage: key.stage, files: files,
                isUncertain: files.contains { uncertain.contains($0.path) },
                inTheWay: inTheWay(of: files, deleted))
        }
    }

    private static func stage(of path: String, isNew: Bool) -> Batch.Stage {
        if Names.isPage(path) {
            return path == "index.html" ? .indexes : isNew ? .newPages : .changedPages
        }
        return [".xml", ".json", ".txt", ".opml", ".webmanifest"].contains { path.hasSuffix($0) }
            ? .indexes : .assets
    }

    /// A file that goes can stand where a new one needs a folder, or the other way round.
    private static func inTheWay(of files: [SiteFile], _ deleted: [Change]) -> [String] {
        guard !deleted.isEmpty else { return [] }
        var folders: Set<Substring> = []
        let paths = Set(files.map { $0.path[...] })
        for file in files { folders.formUnion(self.folders(of: file.path)) }
        return deleted.map(\.path).filter { gone in
            folders.contains(gone[...]) || self.folders(of: gone).contains { paths.contains($0) }
        }
    }

    private static func folders(of path: String) -> [Substring] {
        path.indices.filter { path[$0] == "/" }.map { path[..<$0] }
    }
}
