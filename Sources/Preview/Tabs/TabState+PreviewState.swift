import Gazette

extension TabState {
    /// How many problems of each kind a tab is told. A thousand of them would be in the way of the
    /// page.
    private static let most = 50

    /// - Parameters:
    ///   - target: what the tab shows, as its address says it.
    ///   - file: what its page was made from when there was one.
    ///   - root: the folder that holds `Content`, from the root of the machine.
    init(of target: String, from state: PreviewState, knowing file: String?, root: String) {
        let view = state.view(of: target)
        client = Client.fingerprint
        tag = view.tag
        isMissing = view.isMissing && state.prepared != nil
        program = state.program
        movedTo =
            isMissing ? file.flatMap(state.page(of:)).map { state.base.link($0.address).text } : nil
        let sources = view.page.flatMap { page in state.prepared?.sources(of: page) } ?? []
        if let page = view.page {
            self.page = PageState(
                sources: sources.isEmpty ? [page.origin] : sources,
                paths: sources.map { "\(root)/\($0)" }, articles: PreviewState.articles(sources),
                bytes: view.bytes.count)
        }
        (problems, more) = TabState.problems(state.problems, about: Set(sources))
        (marks, files) = (state.marks, state.changedFiles)
    }

    private static func problems(
        _ all: [Problem], about files: Set<String>
    ) -> (told: [Diagnostic], more: Int) {
        // Looked at where they stand: there may be thousands, and few of them are told.
        func some(_ isWanted: (Int) -> Bool) -> [Problem] {
            all.indices.lazy.filter(isWanted).prefix(most).map { all[$0] }
        }
        let told =
            some { all[$0].severity == .error }
            + some { all[$0].severity == .warning && files.contains(all[$0].place.file) }
        return (told.map(Diagnostic.init), all.count - told.count)
    }
}

extension TabState.Diagnostic {
    fileprivate init(_ problem: Problem) {
        let window = problem.place.excerpt?.window
        self.init(
            severity: problem.severity.rawValue, file: problem.place.file,
            line: problem.place.line, column: problem.place.column, text: window?.text,
            before: window?.before, message: problem.message, advice: problem.advice)
    }
}

extension PreviewState {
    /// Articles that no reader sees yet, by their addresses.
    fileprivate var marks: [String: String] {
        guard let site = prepared?.site else { return [:] }
        let marks = site.early.compactMap { early in
            site.paths[early.file].map { (site.settings.base.link($0).text, early.reason.rawValue) }
        }
        return Dictionary(marks) { first, _ in first }
    }

    fileprivate static func articles(_ files: [String]) -> Int {
        files.count { $0.hasPrefix("Content/articles/") }
    }
}
