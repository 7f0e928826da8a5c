import Files
import Programs

/// A folder with releases, of which `current` is a link to one: readers go from one whole site to
/// the next at a single instant.
struct FolderReleases: Host {
    let folder: TargetFolder
    let keep: Int
    /// Seconds since 1970.
    let now: Int

    private static let currentLink = "current"
    private static let freshLink = "current" + Names.fresh

    // MARK: - What is there

    func state(for paths: [String]) async throws -> TargetState {
        guard let directory = try folder.ifThere() else {
            return TargetState(manifest: nil, token: "")
        }
        // Whatever else is here stays out of the way of releases.
        var state = TargetState(manifest: nil, token: "")
        if let current = try current(directory) {
            state = try await self.state(of: current.text, directory)
        } else if try isPublishedInPlace(directory) {
            state.survey.pagesInPlace = folder.path
        }
        let freshLink = try link(FolderReleases.freshLink, directory)
        state.survey.hasLeftovers =
            try freshLink != nil || !stagings(directory).isEmpty
            || folder.hasDeadLock(directory, now: now)
        return state
    }

    /// What the release that readers see holds. Where that is not what was published, a new one
    /// takes its place: what is in order is linked from it, and all else comes anew.
    private func state(
        of name: String, _ directory: Directory
    ) async throws -> TargetState {
        var state = TargetState(manifest: nil, token: name)
        guard let release = try releaseIfThere(name, directory) else {
            state.survey.damage = [PublishObstacle.releaseGone(name)]
            return state
        }
        guard let manifest = try release.manifest else {
            state.survey.damage = [PublishObstacle.releaseUnreadable(name)]
            return state
        }
        state.manifest = manifest
        let found = try await release.survey(manifest)
        state.survey.missing = found.missing.union(found.altered.keys)
        let (changed, added) = (found.altered.keys.sorted(), found.foreignFiles.keys.sorted())
        if !(changed + added).isEmpty || !found.missing.isEmpty {
            state.survey.damage = [
                PublishObstacle.releaseChanged(
                    name, changed: changed, missing: found.missing.sorted(), added: added)
            ]
        }
        return state
    }

    /// Whether the folder holds the pages themselves.
    private func isPublishedInPlace(_ directory: Directory) throws(PublishObstacle) -> Bool {
        try obstacles(directory, Names.manifest) { () throws(SystemError) in
            try directory.status(Names.manifest)?.kind == .file
        }
    }

    private func releaseIfThere(
        _ name: String, _ directory: Directory
    ) throws(PublishObstacle) -> Release? {
        let path = "releases/\(name)"
        let kind = try obstacles(directory, path) {
            () throws(SystemError) -> FileStatus.Kind? in
            try directory.status(path)?.kind
        }
        return kind == .folder ? try release(name, directory) : nil
    }

    /// The name of the release that readers see.
    private func current(_ directory: Directory) throws(PublishObstacle) -> ReleaseName? {
        let name = FolderReleases.currentLink
        let status = try obstacles(directory, name) { () throws(SystemError) in
            try directory.status(name)
        }
        if status == nil { return nil }
        guard let release = FolderReleases.release(try link(name, directory)) else {
            throw .currentIsNoLink(directory.path(of: name))
        }
        return release
    }

    private func link(_ name: String, _ directory: Directory) throws(PublishObstacle) -> String? {
        try obstacles(directory, name) { () throws(SystemError) in try directory.link(name) }
    }

    /// The release that a link leads to.
    private static func release(_ link: String?) -> ReleaseName? {
        let parts = link?.split(separator: "/", omittingEmptySubsequences: false) ?? []
        guard parts.count == 2, parts[0] == "releases" else { return nil }
        return ReleaseName(String(parts[1]))
    }

    /// The folders under `releases`.
    private func folders(_ directory: Directory) throws(PublishObstacle) -> [String] {
        try obstacles(directory, "releases") { () throws(SystemError) in
            guard try directory.status("releases") != nil else { return [] }
            return try directory.entries("releases").filter { $0.kind == .folder && $0.isText }
                .map(\.name)
        }
    }

    private func stagings(_ directory: Directory) throws(PublishObstacle) -> [String] {
        try folders(directory).filter(ReleaseName.isStaging)
    }

    /// The releases: those that have a manifest, which goes last where one is removed.
    private func names(_ directory: Directory) throws(PublishObstacle) -> [ReleaseName] {
        var names: [ReleaseName] = []
        for name in try folders(directory).compactMap(ReleaseName.init) {
            let path = "releases/\(name.text)/\(Names.manifest)"
            let status = try obstacles(directory, path) { () throws(SystemError) in
                try directory.status(path)
            }
            if status?.kind == .file { names.append(name) }
        }
        return names
    }

    private func release(_ name: String, _ directory: Directory) throws(PublishObstacle) -> Release
    {
        try Release(directory, "releases/\(name)")
    }

    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        try await folder.lock(holder, breaking: breaking)
    }

    // MARK: - Publishing

    func apply(
        _ plan: Plan, of site: BuiltSite, _ progress: PublishProgress
    ) async throws -> [String] {
        let directory = try folder.made()
        try obstacles(directory, "releases") { () throws(SystemError) in
            try directory.makeFolder("releases")
        }
        let before = try current(directory)
        guard before?.text ?? "" == plan.before.token else { throw PublishObstacle.targetMoved }
        var stays = try clearStagings(directory)
        if plan.isEmpty { return try stays + clearLink(directory) }
        if let there = try released(plan.after, directory) {
            try point(to: there.text, directory)
        } else {
            let others = try folders(directory).compactMap(ReleaseName.init)
            guard let name = ReleaseName(after: others, build: plan.build) else {
                throw PublishObstacle.tooManyReleases(directory.path(of: "releases"))
            }
            let last = try before.flatMap { try releaseIfThere($0.text, directory) }
            let staging = try newStaging(plan.build, directory)
            try fill(staging, from: last, plan, site, progress)
            try obstacles(directory, "releases/\(name.text)") { () throws(SystemError) in
                try directory.move(staging.path, to: "releases/\(name.text)")
            }
            try point(to: name.text, directory)
        }
        stays += try prune(directory)
        return stays
    }

    /// Removes what stopped publishes left; what of it is not theirs.
    private func clearStagings(_ directory: Directory) throws -> [String] {
        try stagings(directory).flatMap { try release($0, directory).remove() }
    }

    private func clearLink(_ directory: Directory) throws -> [String] {
        let name = FolderReleases.freshLink
        guard let text = try link(name, directory) else { return [] }
        guard FolderReleases.release(text) != nil else { return [name] }
        try obstacles(directory, name) { () throws(SystemError) in try directory.remove(name) }
        return []
    }

    /// A whole release with these very files, as a stopped publish or a rollback leaves it.
    private func released(_ manifest: Manifest, _ directory: Directory) throws -> ReleaseName? {
        try names(directory).first { name in
            guard name.build == manifest.build else { return false }
            let release = try release(name.text, directory)
            return try release.manifest == manifest && release.isWhole(manifest, alone: true)
        }
    }

    /// A new folder: one of this name may be there still, with somebody else's files in it.
    private func newStaging(_ build: String, _ directory: Directory) throws -> Release {
        for attempt in 0..<100 {
            let path = "releases/.new-\(build)" + (attempt == 0 ? "" : "-\(attempt)")
            let isMade = try obstacles(directory, path) { () throws(SystemError) in
                guard try directory.status(path) == nil else { return false }
                try directory.makeNewFolder(path)
                return true
            }
            if isMade { return try Release(directory, path) }
        }
        throw PublishObstacle.tooManyReleases(directory.path(of: "releases"))
    }

    /// Makes a whole release: links to the files of the last one, and copies of what is new. Its
    /// manifest comes first, so that whenever this stops, the next publish knows what is its own.
    private func fill(
        _ staging: Release, from last: Release?, _ plan: Plan, _ site: BuiltSite,
        _ progress: PublishProgress
    ) throws {
        // What somebody changed cannot be kept.
        var after = plan.after
        for (path, entry) in after.kept where try last?.has(path, entry) != true {
            after.kept[path] = nil
        }
        try staging.write(after.bytes, to: Names.manifest)
        var done = 0
        for file in site.files {
            let isThere = try last?.bring(file.path, file.entry, into: staging) ?? false
            if isThere { continue }
            try staging.write(try file.read(), to: file.path)
            done += 1
            if done % 64 == 0 { progress("files", min(done, plan.count), plan.count) }
        }
        for (path, entry) in after.kept {
            guard try last?.bring(path, entry, into: staging) ?? false else {
                throw PublishObstacle.changedMeanwhile(path)
            }
        }
    }

    /// A new link takes the place of the old one: at no instant is there none.
    private func point(to name: String, _ directory: Directory) throws(PublishObstacle) {
        let (fresh, link) = (FolderReleases.freshLink, FolderReleases.currentLink)
        let there = try self.link(fresh, directory)
        _ = try current(directory)
        try obstacles(directory, fresh) { () throws(SystemError) in
            if FolderReleases.release(there) != nil { try directory.remove(fresh) }
            try directory.makeLink(fresh, "releases/\(name)")
            try directory.move(fresh, to: link)
        }
    }

    /// Removes the releases that are too many; what in them is not ours.
    private func prune(_ directory: Directory) throws -> [String] {
        guard let current = try current(directory) else { return [] }
        let shown = try releaseIfThere(current.text, directory)
        let surplus = ReleaseName.surplus(
            try names(directory), current: current.text, keep: keep)
        return try surplus.flatMap { try release($0.text, directory).remove(besides: shown) }
    }

    // MARK: - History

    func history() async throws -> [Publication] {
        guard let directory = try folder.ifThere() else { return [] }
        let all = ReleaseName.history(
            try names(directory), current: try current(directory)?.text ?? "")
        var seen: [FileStatus.Identity: Manifest.Entry] = [:]
        return try all.map { publication in
            var publication = publication
            publication.isDamaged = try !isWhole(publication, directory, &seen)
            return publication
        }
    }

    private func isWhole(
        _ publication: Publication, _ directory: Directory,
        _ seen: inout [FileStatus.Identity: Manifest.Entry]
    ) throws(PublishObstacle) -> Bool {
        let release = try release(publication.id, directory)
        guard let manifest = try release.manifest else { return false }
        return try release.isWhole(manifest, alone: false, seen: &seen)
    }

    func rollBack(to publication: Publication) async throws -> [String] {
        let directory = try folder.opened()
        var seen: [FileStatus.Identity: Manifest.Entry] = [:]
        guard try isWhole(publication, directory, &seen) else {
            throw PublishObstacle.releaseNotWhole(publication.id)
        }
        try point(to: publication.id, directory)
        return []
    }
}
