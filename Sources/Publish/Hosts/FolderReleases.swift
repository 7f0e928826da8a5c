import Files
import Foundation
import Programs

/// A folder with releases, of which `current` is a link to one: readers go from one whole site to
/// the next at a single instant.
struct FolderReleases: Host {
    /// The whole path.
    let root: String
    let keep: Int

    private var releases: String { root + "/releases" }
    private var currentLink: String { root + "/current" }

    /// The name of the release that readers see.
    private func current() throws -> String? {
        guard let link = FileSystem.link(currentLink) else {
            if FileSystem.exists(currentLink) { throw PublishObstacle.currentIsNoLink(currentLink) }
            return nil
        }
        let parts = link.split(separator: "/")
        guard parts.count == 2, parts[0] == "releases" else {
            throw PublishObstacle.currentIsNoLink(currentLink)
        }
        return String(parts[1])
    }

    private var names: [ReleaseName] { FileSystem.names(in: releases).compactMap(ReleaseName.init) }

    func standing() async throws -> Standing {
        guard let current = try current() else {
            // Whatever else lies here stays out of the way of releases.
            return Standing(manifest: nil, token: "")
        }
        let bytes = try FileSystem.read("\(releases)/\(current)/\(Names.manifest)")
        guard let manifest = Manifest(bytes) else {
            throw PublishObstacle.unknownManifest(bytes.count)
        }
        return Standing(manifest: manifest, token: current)
    }

    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        try FileSystem.makeFolder(releases)
        return try await FolderStore(root: root).lock(holder, breaking: breaking)
    }

    func apply(_ plan: Plan, of site: BuiltSite, _ progress: PublishProgress) async throws {
        for name in FileSystem.names(in: releases) where name.hasPrefix(".new-") {
            FileSystem.remove("\(releases)/\(name)")
        }
        let before = try current()
        guard before ?? "" == plan.before.token else { throw PublishObstacle.targetMoved }
        if let there = try released(plan.after) {
            try point(to: there)
        } else {
            let name = ReleaseName(after: names, build: plan.build).text
            let staging = "\(releases)/.new-\(plan.build)"
            try fill(staging, from: before.map { "\(releases)/\($0)" }, plan, site, progress)
            guard rename(staging, "\(releases)/\(name)") == 0 else {
                throw PublishObstacle.cannotWrite("\(releases)/\(name)", SystemReason.last)
            }
            try point(to: name)
        }
        let surplus = ReleaseName.surplus(names, current: try current() ?? "", keep: keep)
        for name in surplus { FileSystem.remove("\(releases)/\(name.text)") }
    }

    /// A whole release with these very files, as a stopped publish or a rollback leaves it.
    private func released(_ manifest: Manifest) throws -> String? {
        for name in names where name.build == manifest.build {
            let path = "\(releases)/\(name.text)/\(Names.manifest)"
            if let bytes = try? FileSystem.read(path), bytes == manifest.bytes { return name.text }
        }
        return nil
    }

    /// Makes a whole release: links to the files of the last one, and copies of what is new.
    private func fill(
        _ staging: String, from last: String?, _ plan: Plan, _ site: BuiltSite,
        _ progress: PublishProgress
    ) throws {
        let travelling = Set(plan.batches.flatMap { $0.files.map(\.path) })
        var folders: Set<Substring> = []
        var done = 0
        func makeFolder(of path: String) throws {
            let folder = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
            guard folders.insert(folder).inserted else { return }
            try FileSystem.makeFolder("\(staging)/\(folder)")
        }
        for file in site.files {
            try makeFolder(of: file.path)
            let target = "\(staging)/\(file.path)"
            if !travelling.contains(file.path), let last,
                link("\(last)/\(file.path)", target) == 0
            {
                continue
            }
            try FileSystem.write(try file.read(), to: target)
            done += 1
            if done % 64 == 0 { progress("files", done, plan.count) }
        }
        for path in plan.after.kept.keys {
            guard let last else { continue }
            try makeFolder(of: path)
            guard link("\(last)/\(path)", "\(staging)/\(path)") == 0 else {
                throw PublishObstacle.cannotWrite("\(staging)/\(path)", SystemReason.last)
            }
        }
        try FileSystem.write(plan.after.bytes, to: "\(staging)/\(Names.manifest)")
    }

    /// A new link takes the place of the old one: at no instant is there none.
    private func point(to name: String) throws {
        let fresh = currentLink + Names.fresh
        unlink(fresh)
        guard symlink("releases/\(name)", fresh) == 0, rename(fresh, currentLink) == 0 else {
            throw PublishObstacle.cannotWrite(currentLink, SystemReason.last)
        }
    }

    // MARK: - History

    func history() async throws -> [Publication] {
        ReleaseName.history(names, current: try current() ?? "")
    }

    func rollBack(to publication: Publication) async throws { try point(to: publication.id) }
}
