import Markup

/// Writes the list of the site's feeds as OPML 2.0, for readers that take them all at once.
enum OPML {
    static func bytes(_ here: Here) -> [UInt8] {
        var xml = XMLWriter()
        xml.raw("<opml version=\"2.0\">\n<head>")
        xml.element("title", here.title)
        xml.raw("</head>\n<body>\n")
        for scope in here.site.feedScopes {
            let base = here.site.settings.base
            let title = "\(here.title) · \(here.words.name(of: scope, in: here.site))"
            xml.raw("<outline type=\"rss\" version=\"ATOM\"")
            xml.attribute("text", title)
            xml.attribute("title", title)
            xml.attribute("xmlUrl", base.absolute(here.site.path(of: Feed(scope))).text)
            let page = scope == .editions ? "archive/" : here.site.folder(of: scope)
            xml.attribute("htmlUrl", base.absolute(page).text)
            xml.attribute("language", here.language)
            xml.raw("/>\n")
        }
        xml.raw("</body>\n</opml>\n")
        return xml.bytes
    }
}
