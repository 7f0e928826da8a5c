import Markup

/// The page that lists the feeds.
struct FeedsPage: HTMLPage {
    static let page = Page(SitePaths.feeds + "index.html", from: "the page of feeds", FeedsPage())

    func document(_ context: RenderContext) -> PageDocument {
        PageDocument(
            title: context.words.feeds, language: context.language,
            main: context.theme.parts.feeds(context.feedViews, context),
            navigation: NavigationContext(.feeds), page: self)
    }
}
