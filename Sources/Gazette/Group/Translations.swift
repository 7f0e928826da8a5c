import Markup

/// Articles that say the same in several languages.
///
/// A translation names its original, `translation_of: bg-20261122-rice`, or its file does:
/// `rice.en.md` beside `rice.md`, `en/rice.md` beside `zh/rice.md`. One name is enough for all to
/// know each other.
struct Translations {
    /// For each article that has translations all of them by index, the original first and the
    /// others by language.
    private(set) var groups: [Int: [Int]] = [:]
    private(set) var problems: [Problem] = []
    private let articles: [Article]
    /// The language of the site's own words.
    private let language: String
    private var locator: KeyLocator

    /// - Parameter language: the language of the site's own words.
    init(_ articles: [Article], language: String, _ locator: KeyLocator) {
        (self.articles, self.language, self.locator) = (articles, language, locator)
        var sets = DisjointSets()
        let named = namedOriginals(&sets)
        let tags = joinByFile(&sets)
        for members in sets.all { take(members, named: named, tags: tags) }
    }

    /// One of each article's translations among some articles: in the site's language, else the
    /// original, else the first by language. The order stays.
    func withoutRepeats(_ members: [Int], keeping wanted: Set<Int> = []) -> [Int] {
        guard !groups.isEmpty, members.contains(where: { groups[$0] != nil }) else {
            return members
        }
        let present = Set(members)
        return members.filter { member in
            guard let group = groups[member] else { return true }
            let others = group.filter(present.contains)
            if !wanted.isEmpty, let other = others.first(where: wanted.contains) {
                return member == other
            }
            return member == preferred(among: others)
        }
    }

    /// The one of several translations that stands for all on a page in the site's language.
    func preferred(among group: [Int]) -> Int? {
        group.first { articles[$0].language == language }
            ?? group.first {
                Language.base(of: articles[$0].language) == Language.base(of: language)
            }
            ?? group.first
    }
}

extension Translations {
    /// - Returns: the articles that name another one, which is there.
    private mutating func namedOriginals(_ sets: inout DisjointSets) -> Set<Int> {
        let translated = articles.indices.filter { articles[$0].translationOf != nil }
        guard !translated.isEmpty else { return [] }
        let names = ArticleNames(articles, among: articles.indices)
        var named: Set<Int> = []
        for article in translated.sorted(by: { articles[$0].file < articles[$1].file }) {
            let name = articles[article].translationOf ?? ""
            switch names.match(name, in: articles[article].file) {
            case .one(let original):
                guard original != article else { continue }
                named.insert(article)
                sets.join(original, article)
            case .several, .none:
                note(article, .translationOfNothing(name, nearest: names.nearest(to: name)))
            }
        }
        return named
    }

    /// - Returns: the articles whose file names a language.
    private func joinByFile(_ sets: inout DisjointSets) -> Set<Int> {
        var groups: [String: [Int]] = [:]
        var tags: Set<Int> = []
        for (index, article) in articles.enumerated() {
            guard let named = FileLanguage.named(by: article.file),
                Language.base(of: named.tag) == Language.base(of: article.language)
            else { continue }
            groups[named.shared, default: []].append(index)
            tags.insert(index)
        }
        guard !tags.isEmpty else { return [] }
        for (index, article) in articles.enumerated() where !tags.contains(index) {
            let stem = FilePath.stem(of: article.file, under: "")
            if groups[stem] != nil { groups[stem]?.append(index) }
        }
        for members in groups.values {
            // Languages tell them apart; else they have their names by chance.
            guard Set(members.map { articles[$0].language }).count == members.count else {
                continue
            }
            for member in members.dropFirst() { sets.join(members[0], member) }
        }
        return tags
    }

    /// Takes in articles that name one another.
    private mutating func take(_ members: [Int], named: Set<Int>, tags: Set<Int>) {
        func rank(_ index: Int) -> (Int, Int, Int, String) {
            (
                named.contains(index) ? 1 : 0, tags.contains(index) ? 1 : 0,
                articles[index].language == language ? 0 : 1, articles[index].file
            )
        }
        let order = members.sorted { rank($0) < rank($1) }
        guard let original = order.first else { return }
        var languages = [articles[original].language: original]
        var others: [Int] = []
        for article in order.dropFirst().sorted(by: { articles[$0].file < articles[$1].file }) {
            let language = articles[article].language
            if let first = languages[language] {
                note(article, .sameLanguageTwice(language, first: articles[first].file))
            } else if languages.count == Limits.translations {
                note(article, .tooManyTranslations(Limits.translations))
            } else {
                languages[language] = article
                others.append(article)
            }
        }
        guard !others.isEmpty else { return }
        let group = [original] + others.sorted { articles[$0].language < articles[$1].language }
        for member in group { groups[member] = group }
    }

    private mutating func note(_ article: Int, _ wording: Wording) {
        let place = locator.place(of: "translation_of", in: articles[article].file)
        problems.append(Problem(.warning, place, wording))
    }
}
