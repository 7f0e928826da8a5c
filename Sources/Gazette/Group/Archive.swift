/// Editions by year and month.
enum Archive {
    /// - Parameter editions: newest first.
    static func years(of editions: [Edition]) -> [Site.Year] {
        var years: [Site.Year] = []
        for (index, edition) in editions.enumerated() {
            let (year, month, _) = edition.period.first.parts
            if years.last?.number != year { years.append(Site.Year(number: year, months: [])) }
            if years[years.count - 1].months.last?.number != month {
                years[years.count - 1].months.append(
                    Site.Month(year: year, number: month, editions: [], articles: 0))
            }
            let last = years[years.count - 1].months.count - 1
            years[years.count - 1].months[last].editions.append(index)
            years[years.count - 1].months[last].articles += edition.articles.count
        }
        return years
    }
}
