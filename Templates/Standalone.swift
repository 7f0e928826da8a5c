import Gazette

extension Theme {
    /// A page beside the articles.
    @Sendable static func standalone(_ page: StandalonePage, _ context: RenderContext) -> HTML {
        """
        <article class="story" lang="\(page.language)"\(context.direction(of: page))>
        <header><h1>\(page.title)</h1></header>
        <div class="text">
        \(context.html(page.body))
        </div>
        </article>
        """
    }

    /// What stands at an address that leads nowhere.
    @Sendable static func notFound(_: Void, _ context: RenderContext) -> HTML {
        """
        <article class="story">
        <header><h1>\(context.words.notFound)</h1></header>
        <p>\(context.words.notFoundAdvice)</p>
        <p class="more"><a href="\(context.link(""))">\(context.words.latestEdition)</a> · \
        <a href="\(context.link("archive/"))">\(context.words.archive)</a></p>
        </article>
        """
    }
}
