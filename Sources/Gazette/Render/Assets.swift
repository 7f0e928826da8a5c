/// Style sheets, under names that change with what is in them, so that a browser may keep them.
struct Assets: Sendable {
    let pages: [Page]
    /// Paths of the style sheets within the site, in the order of their weight.
    let styles: [String]

    /// - Parameters:
    ///   - style: the theme's own sheet, UTF-8.
    ///   - custom: `Content/custom.css`, where there is one.
    ///   - rules: what settings change of it.
    init(style: String, custom: [UInt8]?, rules: AppearanceRules) {
        let sheet = style + rules.text
        var pages = [Assets.page("style", Array(sheet.utf8), from: "the theme")]
        if let custom {
            pages.append(Assets.page("custom", custom, from: ContentPaths.customStyle))
        }
        self.pages = pages
        styles = pages.map(\.path)
    }

    private static func page(_ name: String, _ bytes: [UInt8], from origin: String) -> Page {
        Page("\(name).\(Fingerprint.short(bytes)).css", from: origin, .bytes(bytes))
    }
}
