import Markup

/// Writes a feed as Atom (RFC 4287). Every date in it comes from the content.
enum Atom {
    static func document(_ feed: Feed, site: Site) -> [UInt8] {
        let settings = site.settings
        let indices = articles(of: feed, site).prefix(settings.pageSizes.feed)
        var xml = XMLWriter()
        xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
        xml.text(settings.language)
        xml.raw("\">\n")
        let (title, path) = name(of: feed, site)
        let address = settings.base.absolute(path)
        let own = settings.base.absolute(path + "feed.xml")
        xml.element("title", title)
        if let tagline = settings.tagline { xml.element("subtitle", tagline.text(in: settings.language)) }
        xml.element("id", own.text)
        xml.element("updated", RFC3339.text(indices.map { changed(site.articles[$0], settings.zone) }.max() ?? 0))
        link("self", "application/atom+xml", own, &xml)
        link("alternate", "text/html", address, &xml)
        xml.raw("<author><name>")
        xml.text(settings.author ?? settings.title.text(in: settings.language))
        xml.raw("</name></author>\n")
        for index in indices { entry(index, site, &xml) }
        xml.raw("</feed>\n")
        return xml.bytes
    }

    private static func articles(of feed: Feed, _ site: Site) -> [Int] {
        switch feed.scope {
        case .site: Array(site.articles.indices.prefix(site.settings.pageSizes.feed))
        case .topic(let index): site.topicArticles[index]
        }
    }

    private static func name(of feed: Feed, _ site: Site) -> (title: String, path: String) {
        let title = site.settings.title.text(in: site.settings.language)
        guard case .topic(let index) = feed.scope else { return (title, "") }
        let topic = site.topics[index]
        return ("\(title) · \(topic.title.text(in: site.settings.language))", topic.path)
    }

    private static func entry(_ index: Int, _ site: Site, _ xml: inout XMLWriter) {
        let article = site.articles[index]
        let settings = site.settings
        xml.raw("<entry xml:lang=\"")
        xml.text(article.language)
        xml.raw("\">\n")
        xml.element("title", article.title)
        xml.element("id", identifier(of: article, settings))
        link("alternate", "text/html", settings.base.absolute(article.path), &xml)
        if let origin = article.origin, origin.isAbsolute { link("via", "text/html", origin, &xml) }
        xml.element("published", RFC3339.text(article.instant))
        xml.element("updated", RFC3339.text(changed(article, settings.zone)))
        if let author = article.author {
            xml.raw("<author><name>")
            xml.text(author)
            xml.raw("</name></author>\n")
        }
        xml.raw("<category term=\"")
        xml.text(article.topic)
        xml.raw("\"/>\n")
        xml.element("summary", article.summary)
        xml.raw("</entry>\n")
    }

    /// Permanent: it depends on neither the address nor the title.
    private static func identifier(of article: Article, _ settings: Settings) -> String {
        let host = settings.base.origin.text.drop { $0 != "/" }.dropFirst(2).prefix { $0 != ":" }
        return "tag:\(host),\(padded(article.day.year, 4)):\(Link(path: article.id).text)"
    }

    /// When an article last changed for its readers.
    static func changed(_ article: Article, _ zone: Zone) -> Int {
        max(article.instant, article.updated?.instant(in: zone) ?? article.instant)
    }

    private static func link(
        _ relation: StaticString, _ type: StaticString, _ address: Link, _ xml: inout XMLWriter
    ) {
        xml.raw("<link rel=\"")
        xml.raw(relation)
        xml.raw("\" type=\"")
        xml.raw(type)
        xml.raw("\" href=\"")
        xml.text(address)
        xml.raw("\"/>\n")
    }
}
