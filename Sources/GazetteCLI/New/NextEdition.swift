import Gazette

/// The edition that comes next: its day, its id, its number, and what waits for it.
struct NextEdition {
    let id: String
    let day: Day
    let number: Int
    /// In the order in which the edition would show them.
    let stories: [Article]
    /// Whether the file must say the day.
    let isDeclared: Bool

    var path: String { "Content/editions/\(id).md" }

    /// - Parameters:
    ///   - site: with all that readers do not see yet.
    ///   - day: the day that is asked for, if one is.
    init(after site: Site, on day: Day?, today: Day) {
        if site.settings.cadence == .manual {
            self.init(declaredAfter: site, on: day, today: today)
        } else {
            self.init(periodAfter: site, on: day, today: today)
        }
    }

    /// The next one that its editor declares.
    private init(declaredAfter site: Site, on day: Day?, today: Day) {
        let declared = site.editions.filter { $0.noteFile != nil }
        let waiting = site.editions.first { $0.noteFile == nil }
        let number = waiting?.number ?? site.nextNumber
        let day = day ?? NextEdition.day(after: declared.map(\.period.first), today: today)
        let taken = Set(declared.map(\.id))
        let wanted = [
            declared.first.flatMap { NextEdition.id(after: $0.id, number: number) },
            day.description, "\(day.description)-\(number)",
        ]
        id = wanted.compactMap { $0 }.first { !taken.contains($0) } ?? "issue-\(number)"
        (self.number, self.day) = (number, day)
        stories = waiting.map { $0.articles.map { site.articles[$0] } } ?? []
        isDeclared = true
    }

    /// The period of a day, else the first from today that has no file.
    private init(periodAfter site: Site, on day: Day?, today: Day) {
        let cadence = site.settings.cadence
        let editions = Dictionary(site.editions.map { ($0.id, $0) }) { first, _ in first }
        var period = Period(cadence, containing: day ?? today)
        while day == nil, editions[period.id]?.noteFile != nil {
            period = Period(cadence, containing: period.last + 1)
        }
        let edition = editions[period.id]
        (id, self.day) = (period.id, period.first)
        number = edition?.number ?? site.nextNumber
        stories = edition.map { $0.articles.map { site.articles[$0] } } ?? []
        isDeclared = false
    }

    /// As long after the last one as that came after the one before, and not in the past.
    private static func day(after days: [Day], today: Day) -> Day {
        guard let last = days.first else { return today }
        let gap = days.count > 1 ? last.number - days[1].number : 1
        return max(last + min(max(gap, 1), 92), today)
    }

    /// `issue-408` after `issue-407`, where the last digits of an id are its number.
    private static func id(after id: String, number: Int) -> String? {
        guard let end = id.lastIndex(where: \.isASCIIDigit) else { return nil }
        let start = id[...end].lastIndex { !$0.isASCIIDigit }.map { id.index(after: $0) }
        let digits = id[(start ?? id.startIndex)...end]
        guard let last = Int(digits), last + 1 == number else { return nil }
        let zeros = String(repeating: "0", count: max(0, digits.count - String(number).count))
        return id[..<digits.startIndex] + zeros + String(number) + id[digits.endIndex...]
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
