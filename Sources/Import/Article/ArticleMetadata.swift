import Gazette

/// What an article's front matter says.
struct ArticleMetadata {
    let masthead: Masthead
    let source: String?
    let topic: String?
    /// What may be shown; nil where the digest says it of the source.
    let rights: String?
    let day: Day
    /// BCP 47; nil where it is not clear.
    let language: String?
    /// Whether the digest has a place for articles without a topic.
    let hasDefaultTopic: Bool
    /// Whether there is no text below the title.
    let isEmpty: Bool

    init(masthead: Masthead, options: Imported.Options, asOf: Day, body: [String]) {
        self.masthead = masthead
        source = options.source ?? masthead.source
        topic = options.topic ?? masthead.topic
        rights =
            source.map { options.sourcesWithRights.contains($0.lowercased()) } == true
            ? nil : "excerpt"
        day = masthead.published?.day ?? asOf
        language = importedLanguage(title: masthead.title, body: body)
        hasDefaultTopic = options.hasDefaultTopic
        isEmpty = body.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }

    /// The same for the same article, wherever and whenever it is imported.
    var id: String {
        let date = day.description.filter { $0 != "-" }
        return "imp-\(date)-\(fingerprint(of: masthead.title + "\n" + (source ?? "")))"
    }

    /// YAML between two rules and the empty line before the body.
    ///
    /// - Parameter given: front matter that the text brought along: its lines stay as they are, and
    ///   only what they do not say is added.
    func frontMatter(isDraft: Bool, given: MarkdownFrontMatter? = nil) -> [UInt8] {
        var lines = ["---"] + (given?.lines ?? [])
        func add(_ key: String, _ value: String?) {
            if let value, given?.has(key) != true { lines.append("\(key): \(value)") }
        }
        add("id", id)
        add("title", yaml(masthead.title))
        add("title_raw", masthead.rawTitle == masthead.title ? nil : yaml(masthead.rawTitle))
        add("date", date)
        if given?.has("date") != true, let published = masthead.published {
            add("date_precision", published.precision == .day ? nil : published.precision.rawValue)
            add("date_text", published.phrase == day.description ? nil : yaml(published.phrase))
        }
        add("source", source.map(yaml))
        add("source_url", masthead.address.flatMap(address).map(yaml))
        add(
            "author",
            masthead.authors.isEmpty
                ? nil : yaml(masthead.authors.joined(separator: isHan ? "、" : ", ")))
        add("topic", topic.map(yaml))
        add("lang", language)
        add("kind", masthead.media?.rawValue)
        add("rights", rights)
        add("draft", isDraft ? "true" : nil)
        return Array((lines + ["---", "", ""]).joined(separator: "\n").utf8)
    }

    /// The day, with its time where the page tells it.
    private var date: String {
        guard let published = masthead.published, published.precision == .day,
            let time = published.time
        else { return day.description }
        return day.description + time.text
    }

    private var isHan: Bool { language.map { Language($0).joinsLines } ?? false }

    /// An address with its scheme; nil for one that is none.
    private func address(_ written: String) -> String? {
        let lower = written.lowercased()
        if lower.hasPrefix(anyOf: ["https://", "http://"]) { return written }
        return "https://" + written
    }
}

/// Twelve hexadecimal digits that tell texts apart (FNV-1a).
func fingerprint(of text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String((String(repeating: "0", count: 16 - digits.count) + digits).suffix(12))
}
