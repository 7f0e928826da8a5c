/// What becomes of each element that HTML knows.
enum Vocabulary {
    enum Treatment {
        /// It stays, under this name.
        case keep(String)
        /// Its tags go, its content stays and is set apart as a block.
        case division
        /// Its tags go, its content stays.
        case unwrap
        /// It goes with all that is in it.
        case drop
        /// It has no content, and goes.
        case dropVoid
        /// It becomes a link to what it would show.
        case link
    }

    static func treatment(of name: String) -> Treatment {
        if let renamed = renamed[name] { return .keep(renamed) }
        if kept.contains(name) { return .keep(name) }
        if divisions.contains(name) { return .division }
        if dropped.contains(name) { return .drop }
        if droppedVoid.contains(name) { return .dropVoid }
        return name == "iframe" ? .link : .unwrap
    }

    /// Elements that stay.
    static let kept: Set<String> = [
        "a", "abbr", "audio", "b", "bdi", "bdo", "blockquote", "br", "caption", "cite", "code",
        "col", "colgroup", "data", "dd", "del", "details", "dfn", "dl", "dt", "em", "figcaption",
        "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "ins", "kbd", "li",
        "mark", "ol", "p", "pre", "q", "rp", "rt", "rtc", "ruby", "s", "samp", "small", "source",
        "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead",
        "time", "tr", "u", "ul", "var", "video", "wbr",
    ]

    /// Old names and what they are called now.
    static let renamed = ["strike": "s", "tt": "code", "acronym": "abbr", "image": "img"]

    /// Elements that only set their content apart.
    static let divisions: Set<String> = [
        "address", "article", "aside", "center", "dir", "div", "fieldset", "footer", "header",
        "hgroup", "legend", "main", "menu", "nav", "search", "section",
    ]

    /// Elements that vanish with what is in them.
    static let dropped: Set<String> = [
        "applet", "button", "canvas", "form", "frameset", "head", "listing", "map", "marquee",
        "math", "noembed", "noframes", "noscript", "object", "plaintext", "portal", "script",
        "select", "style", "svg", "template", "textarea", "title", "xml", "xmp",
    ]

    static let droppedVoid: Set<String> = [
        "area", "base", "basefont", "bgsound", "embed", "frame", "input", "keygen", "link",
        "meta", "param", "track",
    ]

    /// Elements whose content is not read as HTML: what ends them is their own end tag alone.
    static let rawText: Set<String> = [
        "iframe", "noembed", "noframes", "plaintext", "script", "style", "textarea", "title",
        "xmp",
    ]

    /// Unwrapped without a word: nobody misses them.
    static let silent: Set<String> = [
        "body", "div", "font", "html", "nobr", "picture", "section", "span", "center", "rb",
        "article", "main",
    ]

    static let void: Set<String> = ["br", "col", "hr", "img", "input", "source", "wbr"]

    static let blocks: Set<String> = [
        "blockquote", "caption", "col", "colgroup", "dd", "details", "div", "dl", "dt",
        "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li", "ol", "p", "pre",
        "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    ]

    /// What the parser opens anew in the next block where it was left open in one.
    static let formatting: Set<String> = [
        "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
        "tt", "u",
    ]

    /// Elements that the parser closes by itself where the next one begins.
    static let implied: Set<String> = [
        "dd", "dt", "li", "p", "tbody", "td", "tfoot", "th", "thead", "tr",
    ]
}
