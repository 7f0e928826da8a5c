import Markup

/// Writes a feed as Atom (RFC 4287).
enum Atom {
    static func bytes(_ feed: FeedDocument) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw("<feed xmlns=\"http://www.w3.org/2005/Atom\"")
        xml.attribute("xml:lang", feed.language)
        xml.raw(">\n")
        xml.element("title", feed.title)
        if let subtitle = feed.subtitle { xml.element("subtitle", subtitle) }
        xml.element("id", feed.own.text)
        xml.element("updated", RFC3339.text(feed.updated))
        link("self", "application/atom+xml", feed.own, &xml)
        link("alternate", "text/html", feed.page, &xml)
        if let icon = feed.icon { xml.element("icon", icon.text) }
        xml.element("generator", "Gazette")
        author(feed.author, &xml)
        for item in feed.items { entry(item, &xml) }
        xml.raw("</feed>\n")
        return xml.bytes
    }

    private static func entry(_ item: FeedItem, _ xml: inout XMLWriter) {
        xml.raw("<entry")
        xml.attribute("xml:lang", item.language)
        xml.raw(">\n")
        xml.element("title", item.title)
        xml.element("id", item.id)
        link("alternate", "text/html", item.link, &xml)
        if let page = item.page { link("related", "text/html", page, &xml) }
        if let origin = item.origin { link("via", "text/html", origin, &xml) }
        xml.element("published", RFC3339.text(item.published))
        xml.element("updated", RFC3339.text(item.updated))
        if let author = item.author { self.author(author, &xml) }
        for category in item.categories {
            xml.raw("<category")
            xml.attribute("term", category)
            xml.raw("/>\n")
        }
        if !item.summary.isEmpty { xml.element("summary", item.summary) }
        xml.raw("<content type=\"html\">")
        xml.section(item.html)
        xml.raw("</content>\n</entry>\n")
    }

    private static func author(_ name: String, _ xml: inout XMLWriter) {
        xml.raw("<author>")
        xml.open("name")
        xml.text(name)
        xml.raw("</name></author>\n")
    }

    private static func link(
        _ relation: String, _ type: String, _ address: Link, _ xml: inout XMLWriter
    ) {
        xml.raw("<link")
        xml.attribute("rel", relation)
        xml.attribute("type", type)
        xml.attribute("href", address.text)
        xml.raw("/>\n")
    }
}
