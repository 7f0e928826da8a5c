import Markup

extension ParsedContent {
    /// Gives translations addresses of their own where their files have one name: of `en/a.md` and
    /// `zh/a.md` the one in the site's language keeps `a`, and the other gets `a-zh`.
    mutating func tellTranslationsApart(language: String) {
        var groups: [String: [(index: Int, tag: String)]] = [:]
        for (index, entry) in articles.enumerated() {
            guard let named = FileLanguage.named(by: entry.article.file), named.isFolder else {
                continue
            }
            groups[named.shared + "\n" + entry.article.path, default: []]
                .append((index, named.tag))
        }
        for members in groups.values where members.count > 1 {
            let first =
                members.first { articles[$0.index].article.language == language }
                ?? members.first { Language.base(of: $0.tag) == Language.base(of: language) }
                ?? members[0]
            for (index, tag) in members where index != first.index {
                let article = articles[index].article
                articles[index].article = Article(
                    article, slug: "\(article.slug)-\(tag.lowercased())")
            }
        }
    }
}
