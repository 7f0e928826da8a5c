/// Articles that say the same in several languages.
///
/// The translation names its original: `translation_of: bg-20261122-rice`. One name is enough
/// for all to know each other.
enum Translations {
    /// - Returns: for each article that has translations all of them by index, the original first
    ///   and the others by language; and what is wrong with them.
    static func find(
        _ articles: [Article], _ locator: KeyLocator
    ) -> ([Int: [Int]], [Problem]) {
        let translated = articles.indices.filter { articles[$0].translationOf != nil }
        guard !translated.isEmpty else { return ([:], []) }
        let index = Dictionary(zip(articles.map(\.id), articles.indices)) { first, _ in first }
        var (locator, problems) = (locator, [Problem]())
        func note(_ article: Int, _ wording: Wording) {
            let place = locator.place(of: "translation_of", in: articles[article].file)
            problems.append(Problem(.warning, place, wording))
        }
        var groups: [Int: [Int]] = [:]
        var languages: [Int: [String: Int]] = [:]
        for article in translated.sorted(by: { articles[$0].file < articles[$1].file }) {
            guard let original = original(of: article, articles, index) else {
                note(article, .translationOfNothing(articles[article].translationOf ?? ""))
                continue
            }
            let language = articles[article].language
            let known = languages[original] ?? [articles[original].language: original]
            if let first = known[language] {
                note(article, .sameLanguageTwice(language, first: articles[first].file))
            } else if known.count == Limits.translations {
                note(article, .tooManyTranslations(Limits.translations))
            } else {
                groups[original, default: [original]].append(article)
                languages[original] = known
                languages[original]?[language] = article
            }
        }
        var all: [Int: [Int]] = [:]
        for (original, group) in groups {
            let others = group.dropFirst().sorted { articles[$0].language < articles[$1].language }
            for member in group { all[member] = [original] + others }
        }
        return (all, problems)
    }

    /// The article at the end of a chain of translations of translations.
    private static func original(
        of article: Int, _ articles: [Article], _ index: [String: Int]
    ) -> Int? {
        var current = article
        for _ in 0..<8 {
            guard let id = articles[current].translationOf else { return current }
            guard let next = index[id] else { return nil }
            current = next
        }
        return nil
    }
}
