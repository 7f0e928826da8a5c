import Markup

/// The sitemap for news search engines: the site's own and licensed reports of two days.
///
/// It is the one file that depends on the moment for which the site is built.
struct NewsSitemap: GeneratedFile {
    /// Path within the site.
    static let path = "sitemap-news.xml"

    /// Indices of the articles that it names.
    let articles: [Int]

    init(of site: Site, _ clock: Clock) {
        articles = NewsSitemap.articles(of: site, now: clock.now)
    }

    /// How many reports one file may name.
    static let limit = 1000

    private static func articles(of site: Site, now: Int) -> [Int] {
        let recent = site.articles.indices.lazy.filter { index in
            let article = site.articles[index]
            let isOurs = article.origin == nil || article.license != nil
            return article.instant <= now && article.instant > now - 2 * 86_400
                && article.rights == .full && isOurs && site.isListed(article)
        }
        return Array(recent.prefix(limit))
    }

    func bytes(_ context: RenderContext) -> [UInt8] {
        let settings = context.site.settings
        let name = settings.newsName ?? ""
        var xml = XMLWriter()
        xml.raw(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">

            """)
        for index in articles { url(context.site.articles[index], settings, name, &xml) }
        xml.raw("</urlset>\n")
        return xml.bytes
    }

    private func url(
        _ article: Article, _ settings: Settings, _ name: String, _ xml: inout XMLWriter
    ) {
        xml.raw("<url><loc>")
        xml.text(settings.base.absolute(article.path))
        xml.raw("</loc>\n<news:news>\n<news:publication>\n")
        xml.element("news:name", name)
        xml.element("news:language", NewsSitemap.language(article.language))
        xml.raw("</news:publication>\n")
        xml.element("news:publication_date", article.date.machineText(in: settings.zone))
        xml.element("news:title", article.title)
        xml.raw("</news:news></url>\n")
    }

    /// Two or three letters, but for the two ways to write Chinese.
    private static func language(_ tag: String) -> String {
        let language = Language(tag)
        return language.isChinese ? language.oldTag : language.base
    }
}
