extension Problem: CustomStringConvertible {
    public var description: String { text.description }

    /// The problem as a terminal shows it:
    ///
    ///     Content/articles/23.md:4:7: error: "2026-13-01" is not a date
    ///       4 | date: 2026-13-01
    ///         |       ^ write it as 2026-11-23
    public var text: TerminalText {
        var text: TerminalText = "\(place.file)"
        if let line = place.line { text += ":\(line)" }
        if let column = place.column { text += ":\(column)" }
        text += ": \(severity.rawValue): \(message)"
        guard let line = place.line, let excerpt = place.excerpt else {
            return advice.map { "\(text)\n  \($0)" } ?? text
        }
        let margin = String(repeating: " ", count: String(line).count)
        let (shown, blanks) = Problem.window(excerpt)
        text += "\n  \(line) | \(shown)\n  \(margin) | \(blanks)^"
        return advice.map { "\(text) \($0)" } ?? text
    }

    /// The part of a line round a place, and the blanks that put a caret under it.
    private static func window(_ excerpt: Excerpt) -> (shown: TerminalText, blanks: String) {
        // A password may begin before the window and end behind it.
        let (line, range, place) = excerpt.view
        let secrets = Redaction.secrets(in: line)
        let pieces = range.map { index -> TerminalText in
            if let secret = secrets.first(where: { $0.contains(index) }) {
                return index == max(secret.lowerBound, range.lowerBound) ? "…" : ""
            }
            return line[index] == "\t" ? " " : TerminalText(String(line[index]))
        }
        let cut = excerpt.isCut
        let start: TerminalText = cut.before ? "…" : ""
        let before = [start] + pieces.prefix(place - range.lowerBound)
        let width = before.flatMap(\.description).reduce(0) { $0 + $1.displayWidth }
        let shown = TerminalText([start] + pieces + [cut.after ? "…" : ""])
        return (shown, String(repeating: " ", count: width))
    }
}

extension Character {
    /// Columns on a terminal: 2 for what East Asian text writes wide.
    var displayWidth: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        return Script.isWide(scalar.value) ? 2 : 1
    }
}
