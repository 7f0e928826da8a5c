import Markup

/// A page that leads on to another, for hosts that know no redirects. It names the other as the
/// address to list; to ask search engines to drop it might drop the other too.
enum Redirect {
    static func document(to path: String, site: Site) -> [UInt8] {
        let language = site.settings.language
        let words = site.settings.words(for: language)
        let direction = Attribute.direction(ofPage: Language(language).direction)
        let target = site.settings.base.link(path)
        let whole = site.settings.base.absolute(path)
        let html: HTML = """
            <!DOCTYPE html>
            <html lang="\(language)"\(direction)>
            <head>
            <meta charset="utf-8">
            <title>\(words.moved)</title>
            <link rel="canonical" href="\(whole)">
            <meta http-equiv="refresh" content="0; url=\(target.text)">
            </head>
            <body><p><a href="\(target)">\(words.moved)</a></p></body>
            </html>

            """
        return html.bytes
    }
}
