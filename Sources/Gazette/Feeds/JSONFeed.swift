import Markup

/// Writes a feed as JSON Feed 1.1.
enum JSONFeed {
    static func bytes(_ feed: FeedDocument) -> [UInt8] {
        let json = JSON.object(isForScript: false) { json in
            json.text("version", "https://jsonfeed.org/version/1.1")
            json.text("title", feed.title)
            json.text("description", feed.subtitle)
            json.link("home_page_url", feed.page)
            json.link("feed_url", feed.own)
            json.text("language", feed.language)
            if let icon = feed.icon { json.link("favicon", icon) }
            json.array("authors") { $0.object { $0.text("name", feed.author) } }
            json.array("items") { json in
                for item in feed.items { json.object { self.item(item, &$0) } }
            }
        }
        return json.bytes + [0x0A]
    }

    private static func item(_ item: FeedItem, _ json: inout JSON) {
        json.text("id", item.id)
        json.link("url", item.page ?? item.link)
        let origin = item.page == nil ? item.origin : item.link
        if let origin { json.link("external_url", origin) }
        json.text("title", item.title)
        json.text("language", item.language)
        json.text("date_published", RFC3339.text(item.published))
        json.text("date_modified", RFC3339.text(item.updated))
        if let author = item.author {
            json.array("authors") { $0.object { $0.text("name", author) } }
        }
        json.array("tags") { json in for category in item.categories { json.text(category) } }
        if let image = item.image { json.link("image", image) }
        if !item.summary.isEmpty { json.text("summary", item.summary) }
        json.text("content_html", utf8: item.html)
    }
}
