import Files
import Programs

/// A host that takes files one by one and cannot switch from one site to another at once.
protocol Store: Sendable {
    /// A file, or nil where there is none.
    func read(_ path: String) async throws -> [UInt8]?
    /// Sizes by paths of all files.
    func list() async throws -> [String: Int]
    /// Brings files, in any order.
    func put(_ batch: Batch) async throws
    /// Brings one small file.
    func write(_ bytes: [UInt8], to path: String) async throws
    /// Deletes files; one that is gone already is no error.
    func remove(_ paths: [String]) async throws
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock
    /// Whether looking for files that no publish brought costs little.
    var listsCheaply: Bool { get }
}

/// Publishes to a store in an order in which readers never meet a reference to nothing.
struct InPlaceHost: Host {
    let store: any Store
    let archive: LocalArchive

    func standing() async throws -> Standing {
        let bytes = try await store.read(Names.manifest)
        let manifest = bytes.flatMap(Manifest.init)
        if let bytes, manifest == nil { throw PublishObstacle.unknownManifest(bytes.count) }
        var standing = Standing(manifest: manifest, token: SHA256.hex(bytes ?? []))
        if store.listsCheaply || manifest == nil {
            let own = Set(
                manifest.map { Array($0.files.keys) + $0.kept.keys + $0.coming + $0.leaving } ?? [])
            standing.strangers = try await store.list().filter { !own.contains($0.key) }
        }
        return standing
    }

    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        try await store.lock(holder, breaking: breaking)
    }

    func apply(_ plan: Plan, of site: BuiltSite, _ progress: PublishProgress) async throws {
        guard SHA256.hex(try await store.read(Names.manifest) ?? []) == plan.before.token else {
            throw PublishObstacle.targetMoved
        }
        if !plan.batches.isEmpty {
            // Written first, so that whenever this stops, the next publish knows what may be there.
            var journal =
                plan.before.manifest
                ?? Manifest(site: plan.after.site, build: "", tool: plan.after.tool)
            journal.coming = plan.batches.flatMap { $0.files.map(\.path) } + journal.coming
            journal.coming = Set(journal.coming).sorted()
            try await store.write(journal.bytes, to: Names.manifest)
        }
        var done = 0
        for batch in plan.batches {
            progress(batch.stage.name, done, plan.count)
            if !batch.inTheWay.isEmpty { try await store.remove(batch.inTheWay) }
            try await store.put(batch)
            done += batch.files.count
        }
        guard site.isUnmoved(plan.batches.flatMap(\.files)) else {
            throw PublishObstacle.buildMoved("")
        }
        try archive.take(plan.after, site)
        // Deletes come last, and only after everything else went well.
        if !plan.deleted.isEmpty {
            var leaving = plan.after
            leaving.leaving = plan.deleted.map(\.path)
            try await store.write(leaving.bytes, to: Names.manifest)
            progress("deletes", 0, plan.deleted.count)
            try await store.remove(plan.deleted.map(\.path))
        }
        try await store.write(plan.after.bytes, to: Names.manifest)
    }

    // MARK: - History

    func history() async throws -> [Publication] {
        let current = try await standing().manifest
        let all = archive.manifests()
        let shown = all.first { $0.manifest.build == current?.build }?.id
        return all.map { id, manifest in
            Publication(
                id: id, build: manifest.build, isCurrent: id == shown,
                files: manifest.files.count)
        }
    }

    func rollBack(to publication: Publication) async throws {
        guard let base = try await standing().manifest?.site,
            let site = try archive.site(publication.id, base: base)
        else { throw PublishObstacle.noSuchPublication(publication.id) }
        let before = try await standing()
        let plan = Plan(site, on: before, tool: before.manifest?.tool ?? "", keeping: 5)
        try await apply(plan, of: site) { _, _, _ in }
    }
}
