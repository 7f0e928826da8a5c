/// One line of a text that holds something.
struct Line: Equatable {
    /// Its number in the file, from 1.
    let number: Int
    /// Without white space at its ends.
    var text: String
    /// The white space before it, which matters in code alone.
    var indent = ""
}

/// A text cut into lines; empty ones are gone.
struct TextLines {
    private(set) var lines: [Line] = []
    /// How many control characters were taken out.
    private(set) var controls = 0
    /// Whether empty lines separate what is in several lines each.
    private(set) var looksWrapped = false

    init(_ text: Substring) {
        var number = 0
        var blanks = 0
        for raw in TextLines.split(text) {
            number += 1
            let line = clean(raw)
            if line.isEmpty {
                blanks += 1
            } else {
                lines.append(Line(number: number, text: line, indent: indent(of: raw)))
            }
        }
        looksWrapped = blanks > 0 && isWrapped()
    }

    /// Lines end in LF, CR LF or CR.
    private static func split(_ text: Substring) -> [Substring] {
        // Swift takes CR LF for one character, which `isNewline` knows among others.
        text.split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n" || $0 == "\r"
        }
    }

    private func indent(of raw: Substring) -> String {
        String(raw.prefix { $0 == " " || $0 == "\t" }.prefix(80))
    }

    private mutating func clean(_ raw: Substring) -> String {
        var kept = String.UnicodeScalarView()
        for scalar in raw.unicodeScalars {
            switch scalar.value {
            case 0x09: kept.append(scalar)
            case 0..<0x20, 0x7F..<0xA0: controls += 1
            // Marks of width nothing hide in copied text and split words when searched.
            case 0xFEFF, 0x200B, 0xAD: break
            default: kept.append(scalar)
            }
        }
        return String(kept).trimmed
    }

    /// Most lines are of one width and stop within a sentence: a wrapped text, not one paragraph
    /// a line.
    private func isWrapped() -> Bool {
        guard lines.count >= 6 else { return false }
        let open = lines.count { line in
            (50...90).contains(line.text.columns(upTo: 91)) && !line.text.endsSentence
        }
        return open * 2 > lines.count
    }
}
