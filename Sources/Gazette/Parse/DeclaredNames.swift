/// What the settings declare, to be looked up by every article: topics or sources by id and name.
struct DeclaredNames: Sendable {
    private var ids: [String: Int] = [:]
    private var names: [String: Int] = [:]
    private var folded: [String: Int] = [:]
    /// Among what a slip is looked for.
    let all: [String]

    /// - Parameters:
    ///   - declared: in their order; the first to have a name is meant by it.
    ///   - withNames: whether a slip in a name is looked for too.
    init(_ declared: [(id: String, names: [String])], suggestingNames withNames: Bool) {
        for (index, entry) in declared.enumerated() {
            if ids[entry.id] == nil { ids[entry.id] = index }
            for name in entry.names where names[name] == nil { names[name] = index }
        }
        // An id comes before any name.
        folded = Dictionary(
            declared.enumerated().map { (Slug.folded($1.id), $0) }
                + declared.enumerated().flatMap { index, entry in
                    entry.names.map { (Slug.folded($0), index) }
                }
        ) { first, _ in first }
        all = declared.flatMap { withNames ? [$0.id] + $0.names : [$0.id] }
    }

    /// Topics, as articles and settings name them.
    init(_ topics: [Topic]) {
        self.init(topics.map { ($0.id, $0.title.all) }, suggestingNames: false)
    }

    /// The one with an id.
    func index(id: String) -> Int? { ids[id] }

    /// The first with a name.
    func index(name: String) -> Int? { names[name] }

    /// The first with an id or a name.
    func index(_ text: String) -> Int? {
        guard let (id, name) = both(text) else { return ids[text] ?? names[text] }
        return min(id, name)
    }

    /// The first whose id, else whose name, differs in nothing but case and forms of letters.
    func index(folding text: String) -> Int? { folded[Slug.folded(text)] }

    private func both(_ text: String) -> (Int, Int)? {
        guard let id = ids[text], let name = names[text] else { return nil }
        return (id, name)
    }
}
