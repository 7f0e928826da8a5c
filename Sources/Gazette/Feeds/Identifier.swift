import Markup

/// Permanent names for things (RFC 4151): they outlive their titles, their dates and, with the
/// setting `feed_authority`, their addresses.
enum Identifier {
    /// It depends on the article's id alone: a date may be corrected.
    static func of(_ article: Article, _ settings: Settings) -> String {
        let year = year(in: article.id) ?? settings.feedAuthority?.year ?? firstYear
        return of(article.id, year: year, settings)
    }

    static func of(_ edition: Edition, _ settings: Settings) -> String {
        guard edition.period.cadence == .manual else {
            return of("editions/\(edition.id)", year: edition.period.first.year, settings)
        }
        // Its date may be corrected.
        let year = year(in: edition.id) ?? settings.feedAuthority?.year ?? firstYear
        return of("editions/\(edition.id)", year: year, settings)
    }

    /// It depends on its edition and its anchor alone.
    static func of(_ item: Item, of edition: Edition, _ settings: Settings) -> String {
        of(edition, settings) + "/" + Link(path: item.anchor).text
    }

    private static func of(_ id: String, year: Int, _ settings: Settings) -> String {
        let host = settings.feedAuthority?.host ?? settings.base.host
        return "tag:\(host),\(padded(year, 4)):\(Link(path: id).text)"
    }

    /// For ids that name no day. A tag may name any day on which its host was the site's.
    private static let firstYear = 2026

    /// The year of the first day in an id: `2026/11/23/bridge`, `2026-11-23-bridge`,
    /// `bg-20261123-bridge`, `2026/11/bridge`.
    static func year(in id: String) -> Int? {
        var rest = Array(id.utf8)[...]
        var isWithinDigits = false
        while let first = rest.first {
            if isDigit(first), !isWithinDigits, let year = year(at: rest) { return year }
            isWithinDigits = isDigit(first)
            rest = rest.dropFirst()
        }
        return nil
    }

    /// The year of a day that a text begins with.
    private static func year(at text: ArraySlice<UInt8>) -> Int? {
        let digits = text.prefix { isDigit($0) }
        func day(_ month: some Sequence<UInt8>, _ number: some Sequence<UInt8>) -> Int? {
            let parts = [Array(text.prefix(4)), Array(month), Array(number)]
            let day = Day(ascii: Array(parts.joined(separator: [0x2D]))[...])
            return day.flatMap { (1900..<2100).contains($0.year) ? $0.year : nil }
        }
        if digits.count == 8 { return day(digits.dropFirst(4).prefix(2), digits.suffix(2)) }
        let rest = text.dropFirst(4)
        guard digits.count == 4, let mark = rest.first, "-_./".utf8.contains(mark) else {
            return nil
        }
        let month = rest.dropFirst().prefix { isDigit($0) }
        let after = rest.dropFirst(3)
        guard month.count == 2 else { return nil }
        if after.first == mark {
            let number = after.dropFirst().prefix { isDigit($0) }
            if number.count == 2, let year = day(month, number) { return year }
        }
        return mark == 0x2F ? day(month, "01".utf8) : nil
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
