import Markup

/// Writes a feed as RSS 2.0, by the rules of the RSS Advisory Board's profile.
enum RSS {
    static func bytes(_ feed: FeedDocument) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw(
            """
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" \
            xmlns:content="http://purl.org/rss/1.0/modules/content/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel>

            """)
        xml.element("title", feed.title)
        xml.element("link", feed.page.text)
        xml.element("description", asHTML(feed.subtitle ?? feed.title))
        xml.element("language", Language(feed.language).oldTag)
        xml.element("lastBuildDate", RFC822.text(feed.updated))
        xml.element("generator", "Gazette")
        xml.element("docs", "https://www.rssboard.org/rss-specification")
        xml.raw("<atom:link rel=\"self\" type=\"application/rss+xml\"")
        xml.attribute("href", feed.own.text)
        xml.raw("/>\n")
        for item in feed.items { self.item(item, &xml) }
        xml.raw("</channel>\n</rss>\n")
        return xml.bytes
    }

    /// Text where readers expect HTML: `<b>` in it is to be read, and not to be obeyed.
    private static func asHTML(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") })
        else { return text }
        return text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    private static func item(_ item: FeedItem, _ xml: inout XMLWriter) {
        xml.raw("<item>\n")
        xml.element("title", item.title)
        xml.element("link", item.link.text)
        xml.raw("<guid isPermaLink=\"false\">")
        xml.text(item.id)
        xml.close("guid")
        xml.element("pubDate", RFC822.text(item.published))
        if let author = item.author { xml.element("dc:creator", author) }
        for category in item.categories { xml.element("category", category) }
        if let origin = item.origin { xml.element("dc:source", origin.text) }
        if item.updated != item.published {
            xml.element("atom:updated", RFC3339.text(item.updated))
        }
        // Readers that stop at the first description must find the short one.
        xml.element("description", asHTML(item.summary.isEmpty ? item.title : item.summary))
        xml.open("content:encoded")
        xml.section(item.html)
        xml.close("content:encoded")
        xml.raw("</item>\n")
    }
}

/// Dates as e-mail writes them, with the year in four digits.
enum RFC822 {
    /// `Mon, 23 Nov 2026 00:30:00 +0000`. The names are English in every language.
    ///
    /// - Parameter instant: seconds since 1970.
    static func text(_ instant: Int) -> String {
        let day = Zone.utc.day(at: instant)
        let (year, month, number) = day.parts
        let seconds = instant - day.number * 86_400
        let time = Digits.text {
            $0.time(seconds)
            $0.mark(":")
            $0.number(seconds % 60, 2)
        }
        let names = (days[day.weekday - 1], months[month - 1])
        return "\(names.0), \(padded(number, 2)) \(names.1) \(padded(year, 4)) \(time) +0000"
    }

    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
}
