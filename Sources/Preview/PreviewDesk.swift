import Gazette
import Programs

/// Where changes arrive, are printed, and go out to the tabs.
struct PreviewDesk: Sendable {
    let press: Press
    let tabs: Tabs
    let report: @Sendable (PreviewEvent) -> Void

    /// Shows the content as it is in a tree.
    ///
    /// - Parameter files: that changed.
    func show(_ tree: Tree, files: [String]) async {
        let began = ContinuousClock.now
        let issue = await press.print(tree.folder())
        await tabs.tell(issue)
        let seconds = began.duration(to: .now) / .seconds(1)
        guard !issue.hasErrors, let site = issue.proof?.site else {
            report(.kept(issue.problems))
            return
        }
        report(
            .shown(
                files: files, articles: site.articles.count, early: site.early.count,
                warnings: issue.problems, seconds: seconds))
    }

    /// Shows the content whenever it changes, until the task is cancelled.
    func follow(_ tree: Tree) async {
        for await sighting in Watcher(tree) {
            await show(sighting.tree, files: sighting.changes.files)
        }
    }

    /// Compiles the program whenever its sources change, until it is another one.
    func follow(_ rebuild: Rebuild) async {
        let package = rebuild.package
        let folders = rebuild.folders.map { String($0.dropFirst(package.root.count + 1)) }
        var tree = Tree(at: package.root, folders: folders)
        tree.rescan()
        let (ends, end) = AsyncStream<Void>.makeStream()
        let watching = Task {
            var compiling: Task<Void, Never>?
            for await sighting in Watcher(tree) {
                let changed = sighting.changes.files.map { "\(package.root)/\($0)" }
                guard changed.contains(where: package.isSource) else { continue }
                compiling?.cancel()
                await compiling?.value
                compiling = Task { if await compile(rebuild) { end.finish() } }
            }
            compiling?.cancel()
            await compiling?.value
        }
        for await _ in ends {}
        watching.cancel()
        await watching.value
    }

    /// Whether there is another program now.
    private func compile(_ rebuild: Rebuild) async -> Bool {
        await note(TabState.ProgramState(isCompiling: true))
        report(.compiling)
        switch await rebuild.run() {
        case .compiled: return true
        case .cancelled: return false
        case .refused(let output):
            await note(TabState.ProgramState(isCompiling: false, output: output))
            report(.refused(output))
            return false
        }
    }

    private func note(_ program: TabState.ProgramState?) async {
        let issue = await press.note(program)
        await tabs.tell(issue)
    }
}
