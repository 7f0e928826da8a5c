import Gazette
import Programs

/// Where changes arrive, are printed, and go out to the tabs.
struct PreviewSession: Sendable {
    let builder: PreviewBuilder
    let tabs: Tabs
    let report: @Sendable (PreviewEvent) -> Void

    /// Shows the content as it is in a tree.
    ///
    /// - Parameter files: that changed.
    func show(_ tree: TreeSnapshot, files: [String]) async {
        let began = ContinuousClock.now
        // Ten thousand articles take their time to go: not before the tabs know.
        let before = await builder.state
        defer { withExtendedLifetime(before) {} }
        let state = await builder.make(tree.folder())
        await tabs.tell(state)
        let seconds = began.duration(to: .now) / .seconds(1)
        guard !state.hasErrors, let site = state.prepared?.site else {
            report(.kept(state.problems, hasPages: state.prepared != nil))
            return
        }
        report(
            .shown(
                files: files, articles: site.articles.count, early: site.early.count,
                waiting: site.early.count { $0.reason == .waiting },
                warnings: state.problems, seconds: seconds))
    }

    /// Shows the content whenever it changes, until the task is cancelled.
    func follow(_ tree: TreeSnapshot) async {
        await watch(tree) { sighting in
            await show(sighting.tree, files: sighting.changes.files)
            // It takes a few milliseconds, too much for every save.
            if await builder.count.isMultiple(of: 16) { FreedMemory.giveBack() }
        }
    }

    /// Watches a tree until the task is cancelled, also where the system has no descriptor for that
    /// now.
    private func watch(
        _ tree: TreeSnapshot, _ see: @Sendable (Watcher.WatchedChange) async -> Void
    ) async {
        var tree = tree
        while !Task.isCancelled {
            for await sighting in Watcher(tree) {
                tree = sighting.tree
                await see(sighting)
            }
            try? await Task.sleep(for: .milliseconds(250))
        }
    }

    /// Compiles the program whenever its sources change, until it is another one: what `takeOver`
    /// wants to know of it.
    func follow(_ rebuild: Rebuild) async -> Int? {
        let package = rebuild.package
        let folders = rebuild.folders.map { String($0.dropFirst(package.root.count + 1)) }
        var tree = TreeSnapshot(at: package.root, folders: folders)
        tree.rescan()
        let (changes, change) = AsyncStream<Void>.makeStream()
        let watching = Task { [tree] in
            await watch(tree) { sighting in
                let files = sighting.changes.files.map { "\(package.root)/\($0)" }
                if files.contains(where: package.isSource) { change.yield() }
            }
        }
        defer { watching.cancel() }
        return await withTaskCancellationHandler {
            await rebuild.follow(changes) { program in
                let state = await builder.note(program)
                await tabs.tell(state)
                report(program.isCompiling ? .compiling : .refused(program.output))
            }
        } onCancel: {
            change.finish()
        }
    }
}
