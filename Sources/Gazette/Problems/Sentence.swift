import Markup

/// A sentence about the content. What it quotes is cut where it is long: a value of a megabyte says
/// no more than its beginning does.
struct Sentence: ExpressibleByStringInterpolation {
    let text: String
    /// The sentence without what it quotes: the same for every mistake of a kind.
    let kind: String

    init(stringLiteral text: String) {
        self.text = text
        kind = text
    }

    init(stringInterpolation: Parts) {
        text = stringInterpolation.text
        kind = stringInterpolation.kind
    }

    struct Parts: StringInterpolationProtocol {
        fileprivate var text = ""
        fileprivate var kind = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: String) {
            text += literal
            kind += literal
        }

        mutating func appendInterpolation(_ number: Int) { text += String(number) }
        mutating func appendInterpolation(_ day: Day) { text += day.description }

        /// What stands in quotation marks is a value; anything else is a path, a reason or a list.
        mutating func appendInterpolation(_ value: some StringProtocol) {
            let value = String(value)
            let limit = text.hasSuffix("\"") ? 80 : 400
            guard value.utf8.count > limit else { return text += value }
            // A password is known by the `@` behind it, which may be cut off.
            let start = String(String.UnicodeScalarView(value.unicodeScalars.prefix(4096)))
            let clean = Redaction.addresses(in: start)
            let isWhole = start.utf8.count == value.utf8.count
            text += (isWhole ? clean : clean + "…").shortened(to: limit)
        }
    }
}

extension String {
    /// The text, or its beginning and an ellipsis where it has more characters than `limit`.
    func shortened(to limit: Int) -> String {
        guard utf8.count > limit else { return self }
        // A character may be as long as the text: one letter and its accents.
        let start = unicodeScalars.prefix(limit * 2)
        let head = String(start).prefix(limit)
        return head.utf8.count == utf8.count ? self : head + "…"
    }
}
