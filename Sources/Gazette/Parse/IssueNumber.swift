/// The number that an edition has in its title or in the name of its file: `第 318 期`, `#318`,
/// `Issue 318`, `issue-318`, `No. 318`, `318`.
enum IssueNumber {
    /// Nil where there is none, or where it is not clear which one it is.
    static func find(in text: String) -> Int? {
        let words = parts(of: text)
        for (index, part) in words.enumerated() {
            guard case .number(let number) = part else { continue }
            let before = index > 0 ? words[index - 1].text : ""
            let after = index + 1 < words.count ? words[index + 1].text : ""
            if announces(before, after) { return number }
        }
        return nil
    }

    /// The number in a file's name, which may be all there is of it: `318`, `weekly-318`.
    static func find(inName name: String) -> Int? {
        if let number = find(in: name) { return number }
        let rest = FileDate.rest(of: name)
        let numbers = parts(of: rest).compactMap { part -> Int? in
            if case .number(let number) = part { number } else { nil }
        }
        // A year or a week of the name is no number of an edition.
        guard numbers.count == 1, !rest.contains(/[0-9]{4}-[wW]?[0-9]{2}/) else { return nil }
        return numbers[0]
    }

    private enum Part {
        case number(Int)
        case words(String)

        var text: String { if case .words(let words) = self { words } else { "" } }
    }

    /// A text's numbers of up to six digits, and what stands between them.
    private static func parts(of text: String) -> [Part] {
        var parts: [Part] = []
        var rest = text[...]
        while let first = rest.first {
            let isDigit = ("0"..."9").contains(first)
            let part = rest.prefix { ("0"..."9").contains($0) == isDigit }
            if isDigit, part.count <= 6, let number = Int(part) {
                parts.append(.number(number))
            } else {
                parts.append(.words(String(part)))
            }
            rest = rest.dropFirst(part.count)
        }
        return parts
    }

    private static func announces(_ before: String, _ after: String) -> Bool {
        let before = trimmed(before)
        if before.hasSuffix("#") || before.hasSuffix("№") { return true }
        if before.hasSuffix("第"), ["期", "号", "號", "回"].contains(where: trimmed(after).hasPrefix) {
            return true
        }
        let last = before.split { !$0.isLetter }.last.map { $0.lowercased() } ?? ""
        guard let end = before.last, end.isLetter || ".-_".contains(end) else { return false }
        return ["issue", "edition", "no", "number", "nr", "vol", "ausgabe", "numéro", "número"]
            .contains(last)
    }

    private static func trimmed(_ text: String) -> Substring {
        var text = text[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.drop(while: \.isWhitespace)
    }
}
