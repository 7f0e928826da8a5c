import Foundation

/// The tabs that are open, and what each was told.
actor Tabs {
    private struct Tab {
        let out: AsyncStream<String>.Continuation
        /// As the tab said; nil until it has.
        var target: String?
        /// What the page was made from when there was one.
        var file: String?
        var told: TabState?
    }

    private let root: String
    private var state = PreviewState()
    private var tabs: [Int: Tab] = [:]
    private var opened = 0

    /// - Parameter root: the folder that holds `Content`, from the root of the machine.
    init(root: String) { self.root = root }

    /// Takes in a new tab: what it will be told.
    func open() -> (number: Int, messages: AsyncStream<String>) {
        // Each state is whole, so that a slow tab needs the newest alone.
        let (messages, out) = AsyncStream<String>.makeStream(
            bufferingPolicy: .bufferingNewest(1))
        opened += 1
        tabs[opened] = Tab(out: out)
        return (opened, messages)
    }

    func close(_ number: Int) { tabs.removeValue(forKey: number)?.out.finish() }

    /// What a tab says of itself: what it shows. It is answered in any case.
    func hear(_ text: String, from number: Int) {
        guard let said = try? JSONDecoder().decode(Saying.self, from: Data(text.utf8)),
            tabs[number] != nil
        else { return }
        tabs[number]?.target = said.path
        tabs[number]?.told = nil
        tell(number, tabState(of: said.path, knowing: tabs[number]?.file))
    }

    /// Tells every tab what is new to it.
    func tell(_ state: PreviewState) {
        self.state = state
        // Several tabs may show one page, which is rendered once.
        var states: [[String?]: TabState] = [:]
        for (number, tab) in tabs {
            guard let target = tab.target else { continue }
            // Where a page is gone, it matters what a tab saw there.
            let sight = [target, tab.file]
            let state = states[sight] ?? tabState(of: target, knowing: tab.file)
            states[sight] = state
            tell(number, state)
        }
    }

    private func tabState(of target: String, knowing file: String?) -> TabState {
        TabState(of: target, from: state, knowing: file, root: root)
    }

    private func tell(_ number: Int, _ state: TabState) {
        guard let tab = tabs[number], tab.told != state else { return }
        if let file = state.page?.sources.first, state.page?.sources.count == 1 {
            tabs[number]?.file = file
        }
        tabs[number]?.told = state
        guard let data = try? JSONEncoder().encode(state) else { return }
        tab.out.yield(String(decoding: data, as: UTF8.self))
    }

    private struct Saying: Decodable { var path: String }
}
