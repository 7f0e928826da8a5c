extension Site {
    /// Groups what was parsed into editions, topics, sources and the archive.
    ///
    /// - Parameters:
    ///   - content: everything that was parsed.
    ///   - clock: the moment for which the site is built.
    ///   - terms: what was known of the articles before, to find related ones.
    /// - Returns: the site, and what is wrong with how its parts fit together.
    static func grouped(
        _ content: ParsedContent, clock: Clock, reusing terms: inout WeightedTerms
    ) async -> (Site, [Problem]) {
        var settings = content.settings
        let (entries, leftOut, early) = clock.published(content.articles, in: settings.zone)
        let carried = CarriedArticles(
            entries.sorted { Site.isNewer($0.article, $1.article) }, of: content, settings, clock)
        let (order, articles) = (carried.entries, carried.articles)
        let known = terms
        async let related = Related.found(order, reusing: known)
        var problems = duplicateIDs(articles, content.locator)
        problems += futureUpdates(articles, settings.zone, clock, content.locator)
        let paths = Site.paths(articles, content.pages)
        let hidden = leftOut + carried.leftOut
        problems += settings.resolvePages(paths, hidden)

        let translations = Translations(articles, language: settings.language, content.locator)
        problems += translations.problems
        let texts = carried.texts(clock)
        let kept = ItemGrouping.declared(
            texts.values, topics: settings.topics, sources: settings.sources)
        let topics = TopicGrouping(
            articles, declared: settings.topics, style: settings.slugs, keeping: kept.topics)
        let sources = SourceGrouping(
            articles, declared: settings.sources, style: settings.slugs,
            least: settings.sourcePages, keeping: kept.sources)
        let grouping = EditionGrouping(
            articles, topics: topics, carried.placement, kept: content.numbers,
            translations, isShown: clock.shows)
        problems += grouping.problems
        var editions = grouping.editions
        let items = ItemGrouping(
            &editions, texts, topics: topics.topics, sources: sources.sources,
            zone: settings.zone)

        let index = Dictionary(
            zip(articles.map(ObjectIdentifier.init), articles.indices),
            uniquingKeysWith: { first, _ in first })
        let places = articles.indices.map { index in
            ArticlePlace(
                edition: grouping.indices[index], position: grouping.positions[index],
                topic: topics.indices[index],
                source: sources.indices[index], translations: translations.groups[index] ?? [])
        }
        let (found, weighted) = await related
        terms = weighted
        let site = Site(
            settings: settings, articles: articles, editions: editions,
            topics: topics.topics, sources: sources.sources, pages: content.pages, places: places,
            topicArticles: topics.articles.map { translations.withoutRepeats($0) },
            sourceArticles: sources.articles.map { translations.withoutRepeats($0) },
            items: items.items, topicItems: items.byTopic, sourceItems: items.bySource,
            years: Archive.years(of: editions), newNumbers: grouping.newNumbers,
            nextNumber: grouping.nextNumber, leftOut: hidden,
            early: carried.early(besides: early),
            hidden: Site.hidden(hidden, besides: articles), paths: paths,
            icon: content.icon, cards: content.cards, index: index,
            related: found, opensNext: carried.opensNext)
        return (site, problems)
    }

    /// Newest first; the same moment in the order of the files.
    static func isNewer(_ left: Article, _ right: Article) -> Bool {
        left.instant != right.instant ? left.instant > right.instant : left.file < right.file
    }

    private static func paths(
        _ articles: [Article], _ pages: [StandalonePage]
    ) -> [String: String] {
        var paths: [String: String] = [:]
        paths.reserveCapacity(articles.count + pages.count)
        for article in articles { paths[article.file] = article.path }
        for page in pages { paths[page.file] = page.path }
        return paths
    }

    /// A day's grace, since `updated:` may name a day and the site's zone may be behind.
    private static func futureUpdates(
        _ articles: [Article], _ zone: Zone, _ clock: Clock, _ locator: KeyLocator
    ) -> [Problem] {
        var locator = locator
        return articles.compactMap { article in
            guard let updated = article.updated, updated.instant(in: zone) > clock.now + 86_400
            else { return nil }
            let place = locator.place(of: "updated", in: article.file)
            return Problem(.warning, place, .updatedInFuture)
        }
    }

    private static func duplicateIDs(
        _ articles: [Article], _ locator: KeyLocator
    ) -> [Problem] {
        guard Set(articles.map(\.id)).count < articles.count else { return [] }
        var locator = locator
        var files: [String: String] = [:]
        var problems: [Problem] = []
        // In the order of the files, so that it is always the same one that is told.
        for article in articles.sorted(by: { $0.file < $1.file }) {
            if let first = files[article.id] {
                let place = locator.place(of: "id", in: article.file)
                problems.append(Problem(.error, place, .duplicateID(article.id, first: first)))
            } else {
                files[article.id] = article.file
            }
        }
        return problems
    }
}
