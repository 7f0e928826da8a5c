/// A phrase with places that numbers and dates fill: `{day} {month} {year}`.
struct Pattern: Sendable {
    /// What fills a place.
    enum Slot: String, CaseIterable {
        case number = "n"
        case day, month, year, weekday, date, time, from, to
    }

    enum Piece: Sendable {
        case text(String)
        case field(Slot)
    }

    let pieces: [Piece]

    /// Braces round anything but a field stand for themselves.
    init(_ text: String) {
        var pieces: [Piece] = []
        Pattern.read(text) { piece, field in
            if let field = Slot(rawValue: field ?? "") {
                pieces.append(.field(field))
            } else {
                pieces.append(.text(piece))
            }
        }
        self.pieces = pieces
    }

    /// The fields that a text names, known or not: `{day}`.
    static func fields(in text: String) -> [String] {
        var fields: [String] = []
        read(text) { _, field in if let field { fields.append(field) } }
        return fields
    }

    /// Cuts a text at its braces; hands on each piece and, if it is one, the field's name.
    private static func read(_ text: String, _ take: (String, String?) -> Void) {
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"),
            let close = rest[open...].firstIndex(of: "}")
        {
            if open > rest.startIndex { take(String(rest[..<open]), nil) }
            take(String(rest[open...close]), String(rest[open...].dropFirst().prefix { $0 != "}" }))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { take(String(rest), nil) }
    }

    /// The phrase with its places filled.
    ///
    /// Dates stand many times on every page, so they are put together from bytes.
    func text(_ fill: (Slot, inout Digits) -> Void) -> String {
        Digits.text { digits in
            for piece in pieces {
                switch piece {
                case .text(let text): digits.text(text)
                case .field(let field): fill(field, &digits)
                }
            }
        }
    }
}
