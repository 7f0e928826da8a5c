import Gazette

extension Theme {
    /// A month of days, with links to the editions that cover them.
    @Sendable static func calendar(_ month: Site.Month, _ context: RenderContext) -> HTML {
        let words = context.words
        let name = words.month(month.number, of: month.year)
        return """
            <table class="calendar">
            <caption><a href="\(context.link(month))">\(name)</a></caption>
            <thead><tr>
            \(zip(words.weekdays, words.weekdayNames).map(weekday))
            </tr></thead>
            <tbody>
            \(weeks(of: month).map { week($0, month, context) })
            </tbody>
            </table>
            """
    }

    private static func weekday(_ short: String, _ whole: String) -> HTML {
        "<th scope=\"col\"><abbr title=\"\(whole)\">\(short)</abbr></th>"
    }

    /// The month's days in rows that begin on Monday; nil outside the month.
    private static func weeks(of month: Site.Month) -> [[Day?]] {
        guard let first = Day(month.year, month.number, 1) else { return [] }
        let count = Day.count(ofMonth: month.number, year: month.year)
        let blanks = [Day?](repeating: nil, count: first.weekday - 1)
        var days = blanks + (0..<count).map { first + $0 }
        while days.count % 7 != 0 { days.append(nil) }
        return stride(from: 0, to: days.count, by: 7).map { Array(days[$0..<($0 + 7)]) }
    }

    private static func week(_ days: [Day?], _ month: Site.Month, _ context: RenderContext) -> HTML
    {
        "<tr>\(days.map { cell($0, month, context) })</tr>"
    }

    private static func cell(_ day: Day?, _ month: Site.Month, _ context: RenderContext) -> HTML {
        guard let day else { return "<td></td>" }
        let editions = month.editions.lazy.map { context.site.editions[$0] }
        guard
            let edition = editions.first(where: { $0.period.first <= day && day <= $0.period.last })
        else { return "<td>\(day.day)</td>" }
        let label = context.words.period(edition.period)
        return """
            <td><a href="\(context.link(edition))" title="\(label)">\(day.day)</a></td>
            """
    }
}
