/// A step on the way from the home page to a page, for `BreadcrumbList`.
struct Breadcrumb: Sendable {
    var name: String
    /// Within the site.
    var path: String

    static func home(_ context: RenderContext) -> Breadcrumb {
        Breadcrumb(name: context.title, path: "")
    }

    static func archive(_ context: RenderContext) -> Breadcrumb {
        Breadcrumb(name: context.words.archive, path: SitePaths.archive)
    }
}
