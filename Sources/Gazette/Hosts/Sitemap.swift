import Markup

/// One file of the sitemap (sitemaps.org 0.9). A year's file names its editions and articles
/// alone, so that it stays as it is when the year is over.
struct Sitemap: GeneratedFile {
    /// Path within the site.
    let path: String
    /// Paths of pages within the site, with when each last changed for its readers.
    let entries: [(path: String, changed: Int?)]

    /// How many addresses one file holds; the protocol allows 50,000.
    static let limit = 40_000

    /// When the latest of its pages changed.
    var changed: Int? { entries.compactMap(\.changed).max() }

    func bytes(_ context: RenderContext) -> [UInt8] {
        Sitemap.list("urlset", of: "url", entries, context.base)
    }

    /// Both kinds of file: addresses, each with when it changed.
    fileprivate static func list(
        _ root: StaticString, of element: StaticString, _ entries: [(path: String, changed: Int?)],
        _ base: BaseURL
    ) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw("<")
        xml.raw(root)
        xml.raw(" xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        for entry in entries {
            xml.open(element)
            xml.raw("<loc>")
            xml.text(base.absolute(entry.path))
            xml.raw("</loc>")
            if let changed = entry.changed {
                xml.raw("<lastmod>")
                xml.text(RFC3339.text(changed))
                xml.raw("</lastmod>")
            }
            xml.close(element)
        }
        xml.close(root)
        return xml.bytes
    }
}

/// The file that names the other sitemaps.
struct SitemapIndex: GeneratedFile {
    /// Paths of sitemaps, with the latest change in each.
    let entries: [(path: String, changed: Int?)]

    init(of sitemaps: [Sitemap]) { entries = sitemaps.map { ($0.path, $0.changed) } }

    func bytes(_ context: RenderContext) -> [UInt8] {
        Sitemap.list("sitemapindex", of: "sitemap", entries, context.base)
    }
}

extension Site {
    /// Every file of the sitemap: one for lists and pages, and one for each year.
    func sitemaps() -> [Sitemap] {
        sitemaps("sitemap-pages", listedPages()) + years.flatMap(sitemaps)
    }

    private func listedPages() -> [(path: String, changed: Int?)] {
        let zone = settings.zone
        func changed(_ indices: [Int]) -> Int? {
            indices.map { articles[$0].changed(in: zone) }.max()
        }
        var entries: [(path: String, changed: Int?)] = [("", changed(Array(articles.indices)))]
        if !topics.isEmpty { entries.append((SitePaths.topics, nil)) }
        entries += zip(topics, topicArticles).map { ($0.path, changed($1)) }
        if !sources.isEmpty { entries.append((SitePaths.sources, nil)) }
        entries += zip(sources, sourceArticles).filter { $0.0.hasPage }
            .map { ($0.path, changed($1)) }
        if !years.isEmpty { entries.append((SitePaths.archive, nil)) }
        entries.append((SitePaths.feeds, nil))
        return entries + pages.map { ($0.path, nil) }
    }

    private func sitemaps(of year: Year) -> [Sitemap] {
        // From the oldest, so that what a full file holds stays in it. An edition that lies in two
        // months or years stands where it begins.
        var entries: [(path: String, changed: Int?)] = []
        let own = year.months.flatMap { month in
            month.editions.filter { index in
                let (year, number, _) = editions[index].period.first.parts
                return (year, number) == (month.year, month.number)
            }
        }
        for edition in own.reversed() {
            entries.append((editions[edition].path, editions[edition].changed(in: self)))
            let members = editions[edition].articles + editions[edition].translations
            for index in members.sorted(by: >)
            where isListed(articles[index]) {
                entries.append((articles[index].path, articles[index].changed(in: settings.zone)))
            }
        }
        return sitemaps("sitemap-\(padded(year.number, 4))", entries)
    }

    /// As many files as it takes.
    private func sitemaps(
        _ name: String, _ entries: [(path: String, changed: Int?)]
    ) -> [Sitemap] {
        stride(from: 0, to: entries.count, by: Sitemap.limit).map { start in
            let part = start == 0 ? "" : "-\(start / Sitemap.limit + 1)"
            return Sitemap(
                path: "\(name)\(part).xml",
                entries: Array(entries[start..<min(start + Sitemap.limit, entries.count)]))
        }
    }

    /// Whether a page may stand in the sitemap: search engines may list it, and under this address.
    func isListed(_ article: Article) -> Bool { indexing(of: article) == .index }
}
