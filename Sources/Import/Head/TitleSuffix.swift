/// A headline without what a page's title adds to it: `大桥换完吊杆_国内_新华网`,
/// `Bridge opens | City | Harbour Ledger`.
struct SplitTitle {
    var title: String
    var site: String?
    var section: String?

    /// - Parameter known: names that the page gives elsewhere.
    init(_ raw: String, known: Set<String> = []) {
        title = raw
        for _ in 0..<4 {
            guard let cut = SplitTitle.lastPart(of: title, known) else { break }
            title = cut.rest
            take(cut.part)
        }
        for separator in [" | ", "｜", " _ ", "_", " :: "] {
            guard let range = title.firstRange(of: separator) else { continue }
            let part = title[..<range.lowerBound].trimmed
            guard readsLikeSiteName(part) || isSectionName(part) || known.contains(part.folded)
            else { continue }
            title = title[range.upperBound...].trimmed
            take(part)
            break
        }
    }

    private mutating func take(_ part: String) {
        if isSectionName(part) {
            section = section ?? part
        } else if !isPathWord(part) {
            site = site ?? part
        }
    }

    /// The last part behind a separator, if it is not a headline's own.
    private static func lastPart(of text: String, _ known: Set<String>) -> (
        rest: String, part: String
    )? {
        for (separator, isStrong) in separators {
            guard let range = text.ranges(of: separator).last else { continue }
            let (rest, part) = (
                text[..<range.lowerBound].trimmed, text[range.upperBound...].trimmed
            )
            guard !part.isEmpty, rest.columns(upTo: 6) > 5 else { continue }
            let isName =
                readsLikeSiteName(part) || isSectionName(part) || isPathWord(part)
                || known.contains(part.folded)
            // `_` and `|` hardly ever are in a headline itself.
            let isShort =
                isStrong && part.columns(upTo: 31) <= 30
                && part.columns(upTo: 31) * 3 <= rest.columns(upTo: 200) * 2 && !part.endsSentence
            if isName || isShort { return (rest, part) }
        }
        return nil
    }

    private static let separators: [(String, isStrong: Bool)] = [
        ("_", true), (" | ", true), ("|", true), ("｜", true), (" – ", false), (" — ", false),
        (" - ", false), ("--", false), ("——", false), ("-", false), (" · ", false), (" « ", false),
        (" :: ", true),
    ]
}
