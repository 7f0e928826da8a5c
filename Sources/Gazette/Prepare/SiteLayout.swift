/// How the articles of a digest stand to each other, and which pages come of that.
///
/// Most edits change a text and nothing else. Then editions, topics, pages and addresses are what
/// they were, and only the articles themselves are taken in: a tenth of the work.
struct SiteLayout: Sendable {
    let site: Site
    let pages: PageIndex
    let styles: [String]
    /// Files that are copied from beside texts.
    let attachments: [Attachment]
    /// What is wrong with how the parts fit together.
    let problems: [Problem]
    /// Everything that is in it, in the order of the files.
    private let articles: [Article]
    /// For each of these its index in the site; nil for one that is left out.
    private let places: [Int?]
    /// What else the content holds.
    private let others: [File]

    /// - Parameters:
    ///   - site: grouped from all of `content`.
    ///   - pages: all of them.
    ///   - problems: with either.
    init(
        _ site: Site, _ pages: PageIndex, styles: [String], attachments: [Attachment],
        problems: [Problem], of content: ParsedContent, in folder: Folder
    ) {
        (self.site, self.pages, self.styles, self.problems) = (site, pages, styles, problems)
        self.attachments = attachments
        articles = content.articles.map(\.article)
        places = articles.map { site.index[ObjectIdentifier($0)] }
        others = SiteLayout.others(folder)
    }

    private static func others(_ folder: Folder) -> [File] {
        folder.files.filter {
            !$0.path.utf8.starts(with: ContentPaths.articles.utf8)
                || !FilePath.isMarkdown($0.path)
        }
    }

    /// The same with the articles as they are now; nil where the change went further.
    ///
    /// - Parameter terms: what was known of the articles before, to find related ones.
    func with(
        _ content: ParsedContent, in folder: Folder, clock: Clock,
        reusing terms: inout WeightedTerms
    ) async -> SiteLayout? {
        guard isSame(SiteLayout.others(folder)), let changed = changes(in: content) else {
            return nil
        }
        let (_, leftOut, early) = clock.published(content.articles, in: site.settings.zone)
        guard leftOut == site.leftOutByClock, early == site.earlyByClock,
            site.opensNext.map({ clock.now < $0 }) ?? true
        else { return nil }
        var next = site
        for index in changed {
            guard let place = places[index] else { continue }
            next.index[ObjectIdentifier(next.articles[place])] = nil
            next.articles[place] = content.articles[index].article
            next.index[ObjectIdentifier(next.articles[place])] = place
            next.measure(edition: site.places[place].edition)
        }
        guard hasSameNews(next, clock) else { return nil }
        (next.related, terms) = await Related.found(
            entries(of: content), reusing: terms)
        return SiteLayout(self, next, content)
    }

    private init(_ before: SiteLayout, _ site: Site, _ content: ParsedContent) {
        (self.site, pages, styles) = (site, before.pages, before.styles)
        attachments = before.attachments
        (places, others, problems) = (before.places, before.others, before.problems)
        articles = content.articles.map(\.article)
    }

    private func isSame(_ others: [File]) -> Bool {
        others.count == self.others.count
            && zip(others, self.others).allSatisfy { $0.isSame(as: $1) }
    }

    /// Where the articles are others than before; nil where one would stand elsewhere.
    private func changes(in content: ParsedContent) -> [Int]? {
        guard content.articles.count == articles.count else { return nil }
        var changed: [Int] = []
        let told = Set(problems.map(\.place.file))
        for index in articles.indices where content.articles[index].article !== articles[index] {
            guard content.articles[index].article.hasSamePlacement(as: articles[index]) else {
                return nil
            }
            // What is wrong with it may stand in another line now.
            guard !told.contains(articles[index].file) else { return nil }
            changed.append(index)
        }
        return changed
    }

    /// The news sitemap is the one page that time alone changes.
    private func hasSameNews(_ site: Site, _ clock: Clock) -> Bool {
        guard case .generated(let file) = pages[NewsSitemap.path]?.content,
            let before = file as? NewsSitemap
        else { return true }
        return before.articles == NewsSitemap(of: site, clock).articles
    }

    /// The articles that show with their words, newest first.
    private func entries(of content: ParsedContent) -> [(article: Article, terms: Terms)] {
        var order = [Int](repeating: 0, count: site.articles.count)
        for (index, place) in places.enumerated() {
            if let place { order[place] = index }
        }
        return order.map { content.articles[$0] }
    }
}

extension Site {
    /// Adds up how much there is to read in an edition.
    fileprivate mutating func measure(edition: Int) {
        let written = editions[edition].written?.length ?? Length()
        editions[edition].length = editions[edition].articles.reduce(written) {
            $0 + articles[$1].length
        }
    }
}

extension Article {
    /// Whether this version of an article has the place that `other` had: everything is the same
    /// but its words and its picture.
    fileprivate func hasSamePlacement(as other: Article) -> Bool {
        (id, slug, file, topic, language) == (
            other.id, other.slug, other.file, other.topic, other.language
        )
            && (date, instant, day, updated, expires)
                == (other.date, other.instant, other.day, other.updated, other.expires)
            && (source, origin, rights, license) == (
                other.source, other.origin, other.rights, other.license
            )
            && (isLead, importance, isDraft) == (other.isLead, other.importance, other.isDraft)
            && (aliases, corrections, translationOf, edition)
                == (other.aliases, other.corrections, other.translationOf, other.edition)
            && image?.attachment == other.image?.attachment
            && body.attachments == other.body.attachments
    }
}
