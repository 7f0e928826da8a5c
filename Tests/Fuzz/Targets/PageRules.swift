/// What a page may hold: tags, their attributes and the values of these.
struct PageRules: Sendable {
    let attributes: [String: Set<String>]

    init(_ attributes: [String: Set<String>]) { self.attributes = attributes }

    /// With what any element of an editor's HTML may bear.
    private static func everywhere(_ attributes: [String: Set<String>]) -> [String: Set<String>] {
        attributes.mapValues { $0.union(["lang", "dir", "title"]) }
    }

    /// What the renderer of bodies writes, and nothing else.
    static let body = PageRules(
        everywhere([
            "p": ["class"], "h1": ["id"], "h2": ["id"], "h3": ["id"], "h4": ["id"], "h5": ["id"],
            "h6": ["id"], "ul": [], "ol": ["start", "reversed", "type"], "li": ["id", "value"],
            "blockquote": ["cite"],
            "aside": ["class"], "pre": ["tabindex"], "code": ["class"],
            "div": ["class", "tabindex"],
            "table": [], "thead": [], "tbody": [], "tr": [],
            "th": ["class", "colspan", "rowspan", "scope"], "td": ["class", "colspan", "rowspan"],
            "em": [], "strong": ["class"], "del": ["cite", "datetime"], "sup": ["class", "id"],
            "sub": [], "kbd": [],
            "mark": [], "abbr": [], "ruby": [], "rt": [], "rp": [], "br": [], "hr": [],
            "b": [], "i": [], "u": [], "s": [], "small": [], "ins": ["cite", "datetime"],
            "q": ["cite"], "cite": [], "dfn": [], "samp": [], "var": [], "bdi": [], "bdo": [],
            "data": ["value"], "time": ["datetime"], "wbr": [], "rtc": [], "dl": [], "dt": [],
            "dd": [], "details": ["open"], "summary": [], "caption": [], "colgroup": ["span"],
            "col": ["span"], "tfoot": [], "source": ["src", "type"],
            "video": ["src", "poster", "width", "height", "loop", "muted", "controls", "preload"],
            "audio": ["src", "loop", "muted", "controls", "preload"],
            "a": ["href", "hreflang", "rel", "title", "id", "role", "class", "aria-label"],
            "img": ["src", "alt", "title", "width", "height", "loading", "decoding"],
            "input": ["type", "checked", "disabled", "aria-label"],
            "section": ["class", "role", "aria-label"], "span": ["class"], "figure": [],
            "figcaption": [],
        ]))

    /// What an imported text may become: words, and addresses that stand bare in it.
    static let imported = PageRules([
        "p": [], "h2": ["id"], "em": [], "blockquote": [], "ul": [], "ol": [], "li": [],
        "a": ["href", "rel"],
    ])

    static let void: Set<String> = ["br", "col", "hr", "img", "input", "source", "wbr"]

    /// Tags that no paragraph and no heading may hold.
    static let blocks: Set<String> = [
        "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "aside", "pre",
        "div", "table", "thead", "tbody", "tr", "th", "td", "hr", "section", "figure",
        "figcaption", "details", "summary", "dl", "dt", "dd", "caption", "tfoot", "col", "colgroup",
    ]

    private static let words: [String: Set<String>] = [
        "tabindex": ["0"], "loading": ["lazy"], "decoding": ["async"], "type": ["checkbox"],
        "checked": [""], "disabled": [""], "open": [""], "reversed": [""], "loop": [""],
        "muted": [""], "controls": [""], "preload": ["metadata"],
        "dir": ["ltr", "rtl", "auto"], "scope": ["row", "col", "rowgroup", "colgroup"],
        "role": ["doc-noteref", "doc-endnotes", "doc-backlink"],
    ]

    private static let classes: Set<String> = [
        "note note-note", "note note-tip", "note note-important", "note note-warning",
        "note note-caution", "note-title", "scroll", "align-left", "align-center", "align-right",
        "label", "footnote-ref", "footnotes", "footnote-back", "credit",
    ]

    /// Whether an attribute may have a value, its references resolved.
    static func allow(_ value: String, for attribute: String, of tag: String) -> Bool {
        switch attribute {
        case "href": isAddress(value, schemes: ["https", "http", "mailto", "tel"])
        case "src", "poster": isAddress(value, schemes: ["https", "http"])
        case "cite": isAddress(value, schemes: ["https", "http", "mailto", "tel"])
        case "type" where tag == "ol": ["1", "a", "A", "i", "I"].contains(value)
        case "type" where tag == "source": value.utf8.count <= 80
        case "value" where tag == "data": true
        case "lang", "hreflang": !value.isEmpty && value.utf8.count <= 35 && !holdsSpace(value)
        case "datetime": value.utf8.count <= 64
        case "class":
            classes.contains(value)
                || tag == "code" && value.hasPrefix("language-") && !holdsSpace(value)
        case "id": !value.isEmpty && !holdsSpace(value)
        case "start", "width", "height", "colspan", "rowspan", "span", "value":
            !value.isEmpty && value.utf8.allSatisfy(isDigit)
        case "rel": value == "external noopener"
        case "title", "alt", "aria-label": true
        default: words[attribute]?.contains(value) ?? false
        }
    }

    private static func holdsSpace(_ value: String) -> Bool {
        value.utf8.contains { [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains($0) }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Printable ASCII that a browser reads as it stands, with one of the schemes or none.
    private static func isAddress(_ address: String, schemes: Set<String>) -> Bool {
        guard address.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C }) else {
            return false
        }
        if address.hasPrefix("//") { return false }
        let head = address.prefix { !"/?#".contains($0) }
        guard let colon = head.firstIndex(of: ":") else { return true }
        return schemes.contains(head[..<colon].lowercased())
    }
}
