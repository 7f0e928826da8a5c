import Gazette

/// One of a page's first lines and what it seems to be.
struct HeadLine {
    let line: Line
    var kind: Kind
    var dateline: Dateline?
    var breadcrumb: Breadcrumb?
    var authors: [String] = []

    /// What a line at the head of a page seems to be.
    enum Kind: Equatable {
        /// Named a title by a label.
        case title
        /// The beginning of what follows an article on its page.
        case tail
        /// A link to another article.
        case link
        case candidate, prose, dateline, byline, breadcrumb, address, section, siteName, furniture
    }

    init(_ line: Line, asOf: Day) {
        self.line = line
        let text = line.text
        if beginsTail(text), !isSectionName(text) {
            kind = .tail
        } else if isLinkElsewhere(text) {
            kind = .link
        } else if PagePart(text) != nil {
            kind = .furniture
        } else if isAddress(text) {
            kind = .address
        } else if titleBehindLabel(text) != nil {
            kind = .title
        } else if let people = byline(text) {
            (kind, authors) = (.byline, people)
        } else if let dated = datelineOf(text, asOf) {
            (kind, dateline, authors) = (.dateline, dated, dated.authors)
        } else if let path = Breadcrumb(text) {
            (kind, breadcrumb) = (.breadcrumb, path)
        } else if isSectionName(text) {
            kind = .section
        } else if readsLikeSiteName(text) {
            kind = .siteName
        } else if isProse(text) {
            kind = .prose
        } else {
            kind = .candidate
        }
    }

    /// Whether it says when, by whom or where the article appeared.
    var isMeta: Bool { kind == .dateline || kind == .byline }

    /// Whether its date stands by nothing but spaces: such a line may be a headline, too.
    var isFirstUnmarked: Bool { kind == .dateline && dateline?.isCertain == false }

    /// Whether it can be the headline where nothing else is left.
    var canStandIn: Bool {
        switch kind {
        case .siteName, .section: true
        case .dateline: isFirstUnmarked
        default: false
        }
    }
}

/// A sentence of some length, or more than any headline has. A headline may ask or cry.
private func isProse(_ text: String) -> Bool {
    let columns = text.columns(upTo: 241)
    let asks = text.last.map { "?？!！…".contains($0) } ?? false
    return columns > 240 || text.endsSentence && columns > (asks ? 100 : 36)
        || text.mentions("。") && columns > 60
}

private func datelineOf(_ text: String, _ asOf: Day) -> Dateline? { dateline(text, asOf: asOf) }

/// Whether a line is an address and nothing else, a label before it set aside.
func isAddress(_ text: String) -> Bool { address(in: text) != nil }

/// The address that a line consists of.
func address(in text: String) -> String? {
    var bare = text.trimming { "<>()（）[] ".contains($0) }
    for label in [
        "原文链接", "原文地址", "本文链接", "本文网址", "链接", "网址", "原文", "連結", "網址", "URL", "Link", "Original",
        "Permalink", "Source URL",
    ] where bare.hasPrefix(label) {
        let rest = bare.dropFirst(label.count).drop { " ".contains($0) }
        guard let mark = rest.first, ":：".contains(mark) else { continue }
        bare = rest.dropFirst().trimmed
        break
    }
    guard !bare.contains(where: \.isWhitespace), bare.utf8.count <= 2000,
        bare.utf8.allSatisfy({ $0 > 0x20 })
    else { return nil }
    let lower = bare.lowercased()
    guard let scheme = ["https://", "http://", "www."].first(where: lower.hasPrefix) else {
        // `ledger.example/city/bridge`
        let parts = lower.split(separator: "/", maxSplits: 1)
        return parts.count == 2 && isHostName(String(parts[0])) ? bare : nil
    }
    let host = lower.dropFirst(scheme == "www." ? 0 : scheme.count).prefix { !"/?#:".contains($0) }
    return host.contains(".") ? bare : nil
}

/// What follows `Title:` or `标题：`.
func titleBehindLabel(_ text: String) -> String? {
    for label in ["标题", "標題", "题目", "Title", "Headline", "TITLE"] where text.hasPrefix(label) {
        let rest = text.dropFirst(label.count).drop { $0 == " " }
        guard let mark = rest.first, ":：".contains(mark) else { continue }
        let title = rest.dropFirst().trimmed
        if !title.isEmpty { return title }
    }
    return nil
}
