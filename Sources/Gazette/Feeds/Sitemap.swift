/// Writes the sitemap (sitemaps.org 0.9): every page that may be listed, with the date of its
/// content where it has one.
enum Sitemap {
    static func document(_ site: Site) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n")
        let zone = site.settings.zone
        url("", site.articles.map { Atom.changed($0, zone) }.max(), site, &xml)
        for edition in site.editions {
            let changed = edition.articles.map { Atom.changed(site.articles[$0], zone) }.max()
            url(edition.path, changed, site, &xml)
        }
        for article in site.articles where article.rights != .link {
            url(article.path, Atom.changed(article, zone), site, &xml)
        }
        for (topic, articles) in zip(site.topics, site.topicArticles) {
            url(topic.path, articles.map { Atom.changed(site.articles[$0], zone) }.max(), site, &xml)
        }
        for page in site.pages { url(page.path, nil, site, &xml) }
        xml.raw("</urlset>\n")
        return xml.bytes
    }

    private static func url(_ path: String, _ changed: Int?, _ site: Site, _ xml: inout XMLWriter) {
        xml.raw("<url><loc>")
        xml.text(site.settings.base.absolute(path))
        xml.raw("</loc>")
        if let changed {
            xml.raw("<lastmod>")
            xml.text(RFC3339.text(changed))
            xml.raw("</lastmod>")
        }
        xml.raw("</url>\n")
    }
}
