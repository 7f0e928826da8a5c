import Gazette

extension Here {
    /// An article in a list of one topic or source, where headings stand a level higher.
    func listItem(_ article: Article) -> HTML {
        """
        <article class="card h-entry" lang="\(article.language)">
        <h2 class="p-name"><a class="u-url" href="\(link(article))">\(article.title)</a></h2>
        \(if: !article.summary.isEmpty, "<p class=\"p-summary\">\(article.summary)</p>")
        \(Theme.shortByline(article, self))
        </article>
        """
    }
}
