extension Problem: CustomStringConvertible {
    /// The problem as a terminal shows it:
    ///
    ///     Content/articles/23.md:4:7: error: "2026-13-01" is not a date
    ///       4 | date: 2026-13-01
    ///         |       ^ write it as 2026-11-23
    public var description: String {
        var text = place.file
        if let line = place.line { text += ":\(line)" }
        if let column = place.column { text += ":\(column)" }
        text += ": \(severity.rawValue): \(message.visible)"
        guard let line = place.line, let excerpt = place.excerpt else {
            return advice.map { "\(text)\n  \($0.visible)" } ?? text
        }
        let number = String(line)
        let margin = String(repeating: " ", count: number.count)
        let (shown, caret) = Problem.window(excerpt, column: place.column ?? 1)
        text += "\n  \(number) | \(shown)\n  \(margin) | \(caret)^"
        return advice.map { "\(text) \($0.visible)" } ?? text
    }

    /// The part of a line round a column, and the blanks that put a caret under it.
    private static func window(_ line: String, column: Int) -> (String, String) {
        let characters = Array(line.visible)
        let start = column > 80 ? column - 60 : 1
        let shown = characters.dropFirst(start - 1).prefix(100)
        let before = shown.prefix(max(0, column - start))
        let blanks = before.reduce(0) { $0 + $1.displayWidth }
        return (String(shown), String(repeating: " ", count: blanks))
    }
}

extension String {
    /// The text with control characters shown as such, so that it cannot steer a terminal.
    var visible: String {
        guard unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
        else { return self }
        return String(
            String.UnicodeScalarView(
                unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x09: " "
                    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
                    case 0x7F..<0xA0: "\u{FFFD}"
                    default: scalar
                    }
                }))
    }
}

extension Character {
    /// Columns on a terminal: 2 for what East Asian text writes wide.
    var displayWidth: Int {
        guard let scalar = unicodeScalars.first else { return 0 }
        return Script.isWide(scalar.value) ? 2 : 1
    }
}
