import Gazette

extension Here {
    /// An article in a list of one topic or source, where headings stand a level higher.
    func listItem(_ article: Article) -> HTML {
        """
        <article class="card" lang="\(article.language)">
        <h2><a href="\(link(article))">\(article.title)</a></h2>
        \(byline(article))
        <p>\(article.summary)</p>
        </article>
        """
    }
}
