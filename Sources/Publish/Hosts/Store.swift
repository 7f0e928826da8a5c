import Files
import Programs

/// A host that takes files one by one and cannot switch from one site to another at once.
protocol Store: Sendable {
    /// A file, or nil where there is none.
    func read(_ path: String) async throws -> [UInt8]?
    /// Looks for what the manifest does not tell, as far as that costs little; without a manifest,
    /// for everything.
    ///
    /// - Parameter paths: where somebody else's files would be written over.
    func survey(_ manifest: Manifest?, for paths: [String]) async throws -> Survey
    /// Brings files, in any order.
    ///
    /// - Parameter before: says what may be written over.
    func put(_ batch: Batch, over before: TargetState) async throws
    /// Brings one small file.
    func write(_ bytes: [UInt8], to path: String) async throws
    /// Deletes files that hold what was recorded of them; one that is gone already is not an error.
    ///
    /// - Returns: the files that hold something else, and stay.
    func remove(_ files: [Recorded]) async throws -> [String]
    /// Clears away what publishes that were stopped left.
    ///
    /// - Returns: what has a name of theirs and is not theirs, and stays.
    func removeLeftovers(_ before: TargetState) async throws -> [String]
    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock
}

/// Publishes to a store in an order in which readers never meet a reference to nothing.
struct InPlaceHost: Host {
    let store: any Store
    let archive: LocalArchive
    /// Which guards a way back need not heed.
    var allowed: Set<Guard> = []

    func state(for paths: [String]) async throws -> TargetState {
        let bytes = try await store.read(Names.manifest)
        let manifest = bytes.flatMap { Manifest($0) }
        if let bytes, manifest == nil { throw PublishObstacle.unknownManifest(bytes.count) }
        var state = TargetState(manifest: manifest, token: SHA256.hex(bytes ?? []))
        state.survey = try await store.survey(manifest, for: paths)
        return state
    }

    func lock(_ holder: Holder, breaking: Bool) async throws -> HostLock {
        try await store.lock(holder, breaking: breaking)
    }

    func apply(
        _ plan: Plan, of site: BuiltSite, _ progress: PublishProgress
    ) async throws -> [String] {
        guard SHA256.hex(try await store.read(Names.manifest) ?? []) == plan.before.token else {
            throw PublishObstacle.targetMoved
        }
        var stays = try await store.removeLeftovers(plan.before)
        if plan.isEmpty { return stays }
        if !plan.batches.isEmpty {
            // Written first, so that whenever this stops, the next publish knows what may be there.
            try await store.write(plan.journal.bytes, to: Names.manifest)
        }
        let gone = try await bring(plan, progress)
        try archive.take(plan.after, site)
        // Deletes come last, and only after everything else went well.
        let deleted = plan.deleted.map(\.path).filter { !gone.contains($0) }
        if !deleted.isEmpty {
            try await store.write(plan.leaving(deleted).bytes, to: Names.manifest)
            progress("deletes", 0, deleted.count)
            stays += try await store.remove(deleted.map(plan.before.recorded))
        }
        try await store.write(plan.after.bytes, to: Names.manifest)
        return stays
    }

    /// Brings the files of a plan.
    ///
    /// - Returns: the paths of old files that stood where new ones need a folder, or the other way
    ///   round, and that are gone.
    private func bring(_ plan: Plan, _ progress: PublishProgress) async throws -> Set<String> {
        var gone: Set<String> = []
        var done = 0
        for batch in plan.batches {
            progress(batch.stage.name, done, plan.count)
            let old = batch.inTheWay.filter { gone.insert($0).inserted }
            if !old.isEmpty {
                let stays = try await store.remove(old.map(plan.before.recorded))
                if let first = stays.first { throw PublishObstacle.foreignInTheWay(first) }
            }
            try await store.put(batch, over: plan.before)
            done += batch.files.count
        }
        return gone
    }

    // MARK: - History

    func history() async throws -> [Publication] {
        let current = try await store.read(Names.manifest).flatMap { Manifest($0) }
        let all = try archive.manifests()
        let shown = all.first { $0.manifest.build == current?.build }?.id
        return try all.map { id, manifest in
            Publication(
                id: id, build: manifest.build, isCurrent: id == shown,
                files: manifest.files.count, isDamaged: try !archive.has(manifest))
        }
    }

    func rollBack(to publication: Publication) async throws -> [String] {
        let base = try await store.read(Names.manifest).flatMap { Manifest($0) }?.site
        guard let base, let site = try archive.site(publication.id, base: base) else {
            throw PublishObstacle.noSuchPublication(publication.id)
        }
        let before = try await state(for: site.files.map(\.path))
        let plan = Plan(site, on: before, tool: before.manifest?.tool ?? "", keeping: 5)
        let refusals = Guard.foreign(plan).filter { !$0.isAllowed(by: allowed) }
        guard refusals.isEmpty else { throw Refusals(all: refusals) }
        return plan.stays + (try await apply(plan, of: site) { _, _, _ in })
    }
}
