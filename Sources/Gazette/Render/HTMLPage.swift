import Markup

/// A kind of page for readers. All that there is to say of a kind stands in its one file under
/// `Pages`: its paths, its content, what its head says to machines, and which files it shows.
protocol HTMLPage: Sendable {
    /// What is set between masthead and footer, with the page's title.
    func document(_ context: RenderContext) -> PageDocument
    /// What the head says to machines: robots, canonical address, Open Graph, structured data.
    func head(_ document: PageDocument, _ context: RenderContext) -> HTML
    /// What the page is in the words of schema.org; nil where there is nothing to say.
    func structuredData(_ document: PageDocument, _ context: RenderContext) -> HTML?
    /// The way from the home page to this one.
    func breadcrumbs(_ document: PageDocument, _ context: RenderContext) -> [Breadcrumb]
    /// The picture that stands for the page where its address is shared.
    func sharedImage(_ context: RenderContext) -> SharedImage?
    /// The files of the content that the page shows most of; none for one about the whole site.
    func contentFiles(in site: Site) -> [String]
}

extension HTMLPage {
    func head(_ document: PageDocument, _ context: RenderContext) -> HTML {
        HeadTags.html(document, context)
    }

    func structuredData(_ document: PageDocument, _ context: RenderContext) -> HTML? {
        StructuredData.block { $0.add(breadcrumbs(document, context), context) }
    }

    func breadcrumbs(_ document: PageDocument, _ context: RenderContext) -> [Breadcrumb] {
        [.home(context), Breadcrumb(name: document.title, path: context.path)]
    }

    func sharedImage(_ context: RenderContext) -> SharedImage? { nil }

    func contentFiles(in site: Site) -> [String] { [] }
}
