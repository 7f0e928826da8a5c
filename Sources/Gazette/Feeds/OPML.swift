import Markup

/// Writes the list of the site's feeds as OPML 2.0, for readers that take them all at once.
struct OPML: GeneratedFile {
    func bytes(_ context: RenderContext) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw("<opml version=\"2.0\">\n<head>")
        xml.element("title", context.title)
        xml.raw("</head>\n<body>\n")
        for scope in context.site.feedScopes {
            let base = context.site.settings.base
            let title = "\(context.title) · \(context.words.name(of: scope, in: context.site))"
            xml.raw("<outline type=\"rss\" version=\"ATOM\"")
            xml.attribute("text", title)
            xml.attribute("title", title)
            xml.attribute("xmlUrl", base.absolute(context.site.path(of: Feed(scope))).text)
            let page = scope == .editions ? SitePaths.archive : context.site.folder(of: scope)
            xml.attribute("htmlUrl", base.absolute(page).text)
            xml.attribute("language", context.language)
            xml.raw("/>\n")
        }
        xml.raw("</body>\n</opml>\n")
        return xml.bytes
    }
}
