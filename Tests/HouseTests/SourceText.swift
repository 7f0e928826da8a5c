import Foundation

/// Reads the string literals of Swift source, as far as this package writes them.
struct SourceText {
    /// Stands for a quotation mark within a literal, so that those round literals stand out.
    static let quote = "\u{1}"

    private var rest: Substring

    init(_ source: String) {
        rest = source[...]
    }

    /// Reads on to the next literal, and gives its text with `…` for each value in it.
    ///
    /// - Returns: the code before it too; nil where there is no literal any more.
    mutating func nextLiteral() -> (before: Substring, text: String)? {
        guard let quote = rest.firstIndex(of: "\"") else { return nil }
        let before = rest[..<quote]
        rest = rest[quote...]
        return (before, literal())
    }

    /// Reads the arguments of a call from behind its parenthesis to the one that closes it.
    mutating func arguments() -> [String] {
        var arguments = [""]
        var depth = 0
        while let character = rest.first {
            if character == "\"" {
                arguments[arguments.count - 1] += "\"\(literal())\""
                continue
            }
            rest = rest.dropFirst()
            if "([{".contains(character) { depth += 1 }
            if ")]}".contains(character) { depth -= 1 }
            if depth < 0 { return arguments }
            if character == ",", depth == 0 {
                arguments.append("")
            } else {
                arguments[arguments.count - 1].append(character)
            }
        }
        return arguments
    }

    /// Reads a literal, whose quotation mark comes next.
    private mutating func literal() -> String {
        let mark = rest.hasPrefix("\"\"\"") ? "\"\"\"" : "\""
        rest = rest.dropFirst(mark.count)
        var text = ""
        while !rest.isEmpty, !rest.hasPrefix(mark) {
            if rest.hasPrefix("\\(") {
                rest = rest.dropFirst(2)
                _ = arguments()
                text += "…"
            } else if rest.hasPrefix("\\") {
                let escaped = rest.dropFirst().first
                text +=
                    escaped == "\n" || escaped == "n"
                    ? " " : escaped == "\"" ? SourceText.quote : "\\"
                rest = rest.dropFirst(2)
            } else {
                text.append(rest.removeFirst())
            }
        }
        rest = rest.dropFirst(mark.count)
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").keepingEnds(
            of: text)
    }
}

extension String {
    /// The text with a space at its ends where `original` has one.
    fileprivate func keepingEnds(of original: String) -> String {
        let (first, last) = (original.first == " ", original.count > 1 && original.last == " ")
        return (first ? " " : "") + self + (last ? " " : "")
    }
}
