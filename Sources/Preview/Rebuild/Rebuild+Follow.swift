extension Rebuild {
    private enum Event {
        case changed
        /// With the number of the compile: what an earlier one says is news no more.
        case ended(Outcome, Int)
        case nothingMore
    }

    /// Compiles at each change, and begins again when another comes meanwhile, until a program is
    /// there that is made of the newest sources.
    ///
    /// - Parameters:
    ///   - changes: a value for each change of a source (`package.isSource`).
    ///   - tell: hears that it compiles, and why it does not compile.
    /// - Returns: what `takeOver` wants to know; nil where there are no more changes.
    func follow(
        _ changes: AsyncStream<Void>, tell: (TabState.ProgramState) async -> Void
    ) async -> Int? {
        let (events, more) = AsyncStream.makeStream(of: Event.self)
        let forwarding = Task {
            for await _ in changes { more.yield(.changed) }
            more.yield(.nothingMore)
        }
        if isStale { more.yield(.changed) }
        var compiling: Task<Void, Never>?
        var latest = 0
        defer {
            forwarding.cancel()
            compiling?.cancel()
        }
        for await event in events {
            switch event {
            case .ended(_, let number) where number != latest: break
            case .ended(.compiled(let change), _) where change == package.lastChange: return change
            case .ended(.refused(let message), _):
                await tell(TabState.ProgramState(isCompiling: false, output: message))
            case .changed, .ended(.compiled, _):
                compiling?.cancel()
                await compiling?.value
                await tell(TabState.ProgramState(isCompiling: true, output: ""))
                latest += 1
                compiling = Task { [latest] in more.yield(.ended(await run(), latest)) }
            case .ended(.cancelled, _): break
            case .nothingMore:
                compiling?.cancel()
                await compiling?.value
                return nil
            }
        }
        return nil
    }
}
