/// Cuts the beginning of a text where a reader would: at the end of a sentence, else at a pause,
/// else between words. Widths are columns: a Han character is two.
enum Summary {
    /// How wide a summary may be.
    static let columns = 160

    /// The beginning of `text`, at most `columns` wide.
    ///
    /// Whole sentences as far as they fit. Where not even the first does, as much of it as ends
    /// at a pause or a word, with `…`. Never cuts within a word, a number or a grapheme, and
    /// closes a bracket or quotation mark that the cut would leave open.
    ///
    /// - Parameter language: of the text: quotation marks differ.
    static func cut(_ text: String, columns: Int = columns, language: String = "en") -> String {
        // No character is wider than it has bytes.
        if text.utf8.count <= columns { return trimmed(text) }
        let characters = Array(text)
        var width = 0
        var fitting = 0
        while fitting < characters.count, width + characters[fitting].displayWidth <= columns {
            width += characters[fitting].displayWidth
            fitting += 1
        }
        guard fitting < characters.count else { return trimmed(characters[...]) }
        let pairs = QuotationPairs.of(language)
        if let end = lastSentenceEnd(in: characters, before: fitting, pairs.closers) {
            return trimmed(characters[..<end])
        }
        let end =
            lastPause(in: characters, before: fitting)
            ?? lastGap(in: characters, before: fitting) ?? fitting
        return closed(trimmed(characters[..<end]), pairs.closerOf)
    }

    /// Where the last whole sentence ends, at or before `limit`.
    private static func lastSentenceEnd(
        in text: [Character], before limit: Int, _ closers: Set<Character>
    ) -> Int? {
        var end: Int?
        var index = 0
        while index < limit {
            guard endsSentence(text, at: index, closers) else {
                index += 1
                continue
            }
            var next = index + 1
            while next < text.count, closers.contains(text[next]) || "。！？…".contains(text[next]) {
                next += 1
            }
            if next <= limit { end = next }
            index = next
        }
        return end
    }

    private static func endsSentence(
        _ text: [Character], at index: Int, _ closers: Set<Character>
    ) -> Bool {
        switch text[index] {
        case "。", "！", "？", "…": return true
        case "!", "?", ".":
            let next = index + 1 < text.count ? text[index + 1] : " "
            let before = index > 0 ? text[index - 1] : " "
            // In text without full-width marks, a half-width one after Han ends a sentence too.
            if isHan(before), text[index] != "." || !next.isNumber { return true }
            guard next.isWhitespace || closers.contains(next) else { return false }
            return text[index] != "." || !isAbbreviation(text, endingAt: index)
        default: return false
        }
    }

    /// Whether the point at `index` belongs to `Dr.`, `U.S.`, `No.` or an initial.
    private static func isAbbreviation(_ text: [Character], endingAt index: Int) -> Bool {
        var start = index
        while start > 0, text[start - 1].isLetter || text[start - 1] == "." { start -= 1 }
        let word = String(text[start..<index])
        // An initial; in scripts without capitals any letter is one.
        if word.count == 1, let initial = word.first, initial.isUppercase || !initial.isCased {
            return true
        }
        if word.contains(".") { return true }
        return ["Mr", "Mrs", "Ms", "Dr", "Prof", "St", "No", "vs", "etc", "Inc", "Ltd", "Co", "Jr"]
            .contains(word)
    }

    private static func lastPause(in text: [Character], before limit: Int) -> Int? {
        let end = (0..<limit).last { index in
            "，；：、".contains(text[index])
                || (",;:".contains(text[index])
                    && (index + 1 >= text.count
                        || text[index + 1].isWhitespace || isHan(text[index + 1])))
        }
        // A pause near the beginning would leave too little.
        guard let end, end > limit / 3 else { return nil }
        return end
    }

    /// The last place that is neither within a word nor within a number with its unit.
    private static func lastGap(in text: [Character], before limit: Int) -> Int? {
        (1..<max(1, limit + 1)).last { index in
            guard index < text.count else { return true }
            let (before, after) = (text[index - 1], text[index])
            if before.isWhitespace || after.isWhitespace { return true }
            return isHan(before) && isHan(after)
        }
    }

    private static func isHan(_ character: Character) -> Bool {
        character.unicodeScalars.first.map { Script.countsAlone($0.value) } ?? false
    }

    /// With what the cut left open closed again, and an ellipsis.
    private static func closed(
        _ text: String, _ pairs: [Character: Character]
    ) -> String {
        var open: [Character] = []
        for character in text {
            if let closer = pairs[character] {
                open.append(closer)
            } else if character == open.last {
                open.removeLast()
            }
        }
        var text = text
        while let last = text.last, "，；：、,;:-—".contains(last) || last.isWhitespace {
            text.removeLast()
        }
        if let last = text.last, let closer = pairs[last], open.last == closer {
            text.removeLast()
            open.removeLast()
        }
        return text + "…" + String(open.reversed())
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop(while: \.isWhitespace)
        return start.lastIndex { !$0.isWhitespace }.map { String(start[...$0]) } ?? ""
    }

    private static func trimmed(_ text: ArraySlice<Character>) -> String {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        let end = text.lastIndex { !$0.isWhitespace }.map { $0 + 1 } ?? start
        return start < end ? String(text[start..<end]) : ""
    }
}
