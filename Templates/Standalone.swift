import Gazette

extension Theme {
    /// A page beside the articles.
    @Sendable static func standalone(_ page: StandalonePage, _ here: Here) -> HTML {
        """
        <article class="story" lang="\(page.language)">
        <header><h1>\(page.title)</h1></header>
        <div class="text">
        \(here.html(page.body))
        </div>
        </article>
        """
    }

    /// What stands at an address that leads nowhere.
    @Sendable static func notFound(_: Void, _ here: Here) -> HTML {
        """
        <article class="story">
        <header><h1>\(here.words.notFound)</h1></header>
        <p>\(here.words.notFoundAdvice)</p>
        <p class="more"><a href="\(here.link(""))">\(here.words.latestEdition)</a> · \
        <a href="\(here.link("archive/"))">\(here.words.archive)</a></p>
        </article>
        """
    }
}
