import Gazette

extension Theme {
    /// The whole document round a page's own content.
    @Sendable static func document(_ document: PageDocument, _ context: RenderContext) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="\(context.language)"\(context.pageDirection)>
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(document.title.isEmpty ? context.title : "\(document.title) – \(context.title)")</title>
        \(document.description.map { "<meta name=\"description\" content=\"\($0)\">" })
        <meta name="color-scheme" content="light dark">
        <meta name="format-detection" content="telephone=no">
        \(context.styleLinks.map { "<link rel=\"stylesheet\" href=\"\($0)\">" })
        \(context.icon.map { "<link rel=\"icon\" href=\"\($0)\">" })
        \(feed(context.feed(of: .site, .atom)))
        \(document.feeds.map(feed))
        \(context.head(of: document))
        </head>
        <body class="\(document.navigation.kind.rawValue)">
        <a class="skip" href="\(context.fragment("content"))">\(context.words.skipToContent)</a>
        \(context.masthead(document.navigation))
        <main id="content">
        \(document.main)
        </main>
        \(context.footer(document.navigation))
        </body>
        </html>

        """
    }

    private static func feed(_ feed: FeedLink) -> HTML {
        """
        <link rel="alternate" type="\(feed.type)" title="\(feed.title)" href="\(feed.link)">
        """
    }
}
