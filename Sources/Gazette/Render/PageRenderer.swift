import Markup

/// Turns a page into its bytes. Pure: the same page of the same site gives the same bytes.
struct PageRenderer: Sendable {
    private let siteContext: SiteContext

    init(site: Site, theme: Theme, styles: [String]) {
        siteContext = SiteContext(site: site, theme: theme, styles: styles)
    }

    private init(_ siteContext: SiteContext) { self.siteContext = siteContext }

    /// The same with what stands on many pages rendered beforehand: worth its time where most of
    /// them are to come.
    func withPrerenderedParts() async -> PageRenderer {
        PageRenderer(await siteContext.withPrerenderedParts())
    }

    /// What is rendered.
    var site: Site { siteContext.site }

    /// The bytes of a page; nil for a file that is copied as it is.
    func bytes(of page: Page) -> [UInt8]? {
        switch page.content {
        case .html(let html):
            let context = context(page)
            return siteContext.theme.parts.document(html.document(context), context).bytes
        case .generated(let file): return file.bytes(context(page))
        case .redirect(let path): return Redirect.document(to: path, site: siteContext.site)
        case .bytes(let bytes): return bytes
        case .copy: return nil
        }
    }

    private func context(_ page: Page) -> RenderContext {
        RenderContext(siteContext, path: page.address)
    }
}
