import Markup

/// The sitemap for news search engines: the site's own and licensed reports of two days.
///
/// It is the one file that depends on the moment for which the site is built.
enum NewsSitemap {
    /// How many reports one file may name.
    static let limit = 1000

    /// Indices of the articles that belong into it.
    static func articles(of site: Site, now: Int) -> [Int] {
        let recent = site.articles.indices.lazy.filter { index in
            let article = site.articles[index]
            let isOurs = article.origin == nil || article.license != nil
            return article.instant <= now && article.instant > now - 2 * 86_400
                && article.rights == .full && isOurs && site.isListed(article)
        }
        return Array(recent.prefix(limit))
    }

    static func bytes(_ articles: [Int], of site: Site, name: String) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw(
            """
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
            xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">

            """)
        for index in articles { url(site.articles[index], site.settings, name, &xml) }
        xml.raw("</urlset>\n")
        return xml.bytes
    }

    private static func url(
        _ article: Article, _ settings: Settings, _ name: String, _ xml: inout XMLWriter
    ) {
        xml.raw("<url><loc>")
        xml.text(settings.base.absolute(article.path))
        xml.raw("</loc>\n<news:news>\n<news:publication>\n")
        xml.element("news:name", name)
        xml.element("news:language", language(article.language))
        xml.raw("</news:publication>\n")
        xml.element("news:publication_date", article.date.machineText(in: settings.zone))
        xml.element("news:title", article.title)
        xml.raw("</news:news></url>\n")
    }

    /// Two or three letters, but for the two ways to write Chinese.
    private static func language(_ tag: String) -> String {
        switch tag {
        case "zh", "zh-Hans", "zh-CN": "zh-cn"
        case "zh-Hant", "zh-TW", "zh-HK": "zh-tw"
        default: Language.base(tag)
        }
    }
}
