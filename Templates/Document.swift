import Gazette

extension Theme {
    /// The whole document round a page's own content.
    @Sendable static func document(_ frame: Frame, _ here: Here) -> HTML {
        """
        <!DOCTYPE html>
        <html lang="\(here.language)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(frame.title.isEmpty ? here.title : "\(frame.title) – \(here.title)")</title>
        \(frame.description.map { "<meta name=\"description\" content=\"\($0)\">" })
        <meta name="color-scheme" content="light dark">
        <meta name="format-detection" content="telephone=no">
        \(here.styleLinks.map { "<link rel=\"stylesheet\" href=\"\($0)\">" })
        \(here.icon.map { "<link rel=\"icon\" href=\"\($0)\">" })
        \(feed(here.feed(of: .site, .atom)))
        \(frame.feeds.map(feed))
        \(here.head(of: frame))
        </head>
        <body class="\(frame.position.kind.rawValue)">
        <a class="skip" href="\(here.here("content"))">\(here.words.skipToContent)</a>
        \(here.masthead(frame.position))
        <main id="content">
        \(frame.main)
        </main>
        \(here.footer(frame.position))
        </body>
        </html>

        """
    }

    private static func feed(_ feed: Frame.FeedLink) -> HTML {
        """
        <link rel="alternate" type="\(feed.type)" title="\(feed.title)" href="\(feed.link)">
        """
    }
}
