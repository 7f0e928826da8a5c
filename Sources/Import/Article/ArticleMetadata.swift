import Gazette

/// What an article's front matter says.
struct ArticleMetadata {
    let masthead: Masthead
    let source: String?
    let topic: String?
    let day: Day
    let language: LanguageGuess?

    init(masthead: Masthead, source: String?, topic: String?, asOf: Day, body: [Line]) {
        self.masthead = masthead
        self.source = source
        self.topic = topic
        day = masthead.published?.day ?? asOf
        language = LanguageGuess(of: [masthead.title] + body.map(\.text))
    }

    /// The same for the same article, wherever and whenever it is imported.
    var id: String {
        let date = day.description.filter { $0 != "-" }
        return "imp-\(date)-\(fingerprint(of: masthead.title + "\n" + (source ?? "")))"
    }

    /// YAML between two rules and the empty line before the body.
    var frontMatter: [UInt8] {
        var lines = ["---", "id: \(id)"]
        func add(_ key: String, _ value: String?) {
            if let value { lines.append("\(key): \(yaml(value))") }
        }
        add("title", masthead.title)
        add("title_raw", masthead.rawTitle == masthead.title ? nil : masthead.rawTitle)
        lines.append("date: \(day)")
        if let published = masthead.published {
            add("date_precision", published.precision == .day ? nil : published.precision.rawValue)
            add("date_text", published.phrase == day.description ? nil : published.phrase)
        }
        add("source", source)
        add("topic", topic)
        add("lang", language?.rawValue)
        add("kind", masthead.media?.rawValue)
        return Array((lines + ["---", "", ""]).joined(separator: "\n").utf8)
    }
}

/// Twelve hexadecimal digits that tell texts apart (FNV-1a).
func fingerprint(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).suffix(12))
}
