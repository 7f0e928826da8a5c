import Markup

/// A page beside the articles: about, imprint.
struct StandaloneHTMLPage: HTMLPage {
    /// Index into the site's standalone pages.
    let index: Int

    static func pages(of site: Site) -> [Page] {
        site.pages.indices.map { index in
            let page = site.pages[index]
            return Page(
                page.path + "index.html", from: page.file, StandaloneHTMLPage(index: index))
        }
    }

    func document(_ context: RenderContext) -> PageDocument {
        let page = context.site.pages[index]
        return PageDocument(
            title: page.title, description: page.description, language: page.language,
            main: context.theme.parts.standalone(page, context),
            navigation: NavigationContext(.page), page: self)
    }

    func contentFiles(in site: Site) -> [String] { [site.pages[index].file] }
}
