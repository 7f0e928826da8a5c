import Files

extension Plan {
    /// Compares a site with what a target holds.
    ///
    /// - Parameter keeping: for how many publishes a fingerprinted file outlives its site.
    init(_ site: BuiltSite, on before: TargetState, tool: String, keeping: Int) {
        self.before = before
        build = site.build
        after = Manifest(site: site.base.text, build: site.build, tool: tool)
        // What another publish would not take from a target is not left there.
        after.feeds = site.findings.feeds.filter {
            Manifest.isOurs($0.key) && $0.value.isSound
        }
        let uncertain = Set(before.manifest?.coming.keys ?? [:].keys)
        var travelling: [SiteFile] = []
        for file in site.files {
            after.files[file.path] = file.entry
            let change = Change(path: file.path, bytes: file.size)
            let known = before.known(file.path)
            if isThere(file), !uncertain.contains(file.path) {
                unchanged += 1
                unchangedBytes += file.size
                continue
            }
            travelling.append(file)
            if known == nil, before.foreignFiles[file.path] == nil {
                added.append(change)
            } else {
                changed.append(change)
            }
        }
        planDeletions(uncertain, keeping)
        batches = Plan.ordered(travelling, added: Set(added.map(\.path)), uncertain, deleted)
    }

    /// Whether the target holds a file just as it should be.
    private func isThere(_ file: SiteFile) -> Bool {
        if let altered = before.survey.altered[file.path] { return altered == .file(file.sha256) }
        let known = before.known(file.path)
        return known?.sha256 == file.sha256 && known?.size == file.size
    }

    /// Sorts out what the target has and the site has not.
    private mutating func planDeletions(_ uncertain: Set<String>, _ keeping: Int) {
        guard let manifest = before.manifest else { return }
        let older = manifest.build == build ? 0 : 1
        let paths = Plan.withFolders(after.files.keys)
        for path in manifest.paths.sorted() where after.files[path] == nil {
            if before.survey.missing.contains(path) { continue }
            guard before.survey.altered[path] == nil else {
                stays.append(path)
                continue
            }
            let entry = before.known(path)
            let age = (entry?.publishes ?? 0) + older
            if var entry, Names.isFingerprinted(path), age <= keeping,
                !uncertain.contains(path), manifest.leaving[path] == nil,
                !Plan.meets(path, paths)
            {
                entry.publishes = age
                after.kept[path] = entry
                kept.append(Change(path: path, bytes: entry.size))
            } else {
                let size = entry?.size ?? manifest.coming[path]?.first?.size
                deleted.append(Change(path: path, bytes: size ?? 0))
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

    /// A file that goes can be where a new one needs a folder, or the other way round.
    private static func inTheWay(of files: [SiteFile], _ deleted: [Change]) -> [String] {
        if deleted.isEmpty { return [] }
        let paths = withFolders(files.map(\.path))
        return deleted.map(\.path).filter { meets($0, paths) }
    }

    /// What no publish brought, or somebody changed, and that is where a file of the site
    /// needs a folder, or the other way round.
    var obstructions: [String] {
        let paths = Plan.withFolders(after.files.keys)
        return (Array(before.foreignFiles.keys) + stays).filter { Plan.meets($0, paths) }.sorted()
    }

    /// Files that no publish brought and that this plan writes over.
    var overwritten: [String] {
        after.files.keys.filter { before.foreignFiles[$0] != nil }.sorted()
    }

    /// Some files, and the folders that they are in.
    static func withFolders(
        _ files: some Sequence<String>
    ) -> (files: Set<String>, folders: Set<String>) {
        let files = Set(files)
        var folders: Set<String> = []
        for file in files {
            for folder in RelativePath.folders(of: file) {
                guard folders.insert(String(folder)).inserted else { break }
            }
        }
        return (files, folders)
    }

    /// Whether a file's name is a folder's among others, or one of its folders is a file there.
    static func meets(
        _ path: String, _ others: (files: Set<String>, folders: Set<String>)
    ) -> Bool {
        others.folders.contains(path)
            || RelativePath.folders(of: path).contains { others.files.contains(String($0)) }
    }
}
