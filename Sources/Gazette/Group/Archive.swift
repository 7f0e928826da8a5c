/// Editions by year and month. A week that lies in two months is found in both.
enum Archive {
    /// - Parameter editions: newest first.
    static func years(of editions: [Edition]) -> [Site.Year] {
        var years: [Site.Year] = []
        let entries = editions.indices.flatMap { index in
            editions[index].period.months.map { (index, $0) }
        }
        for (index, (year, month)) in entries {
            if years.last?.number != year { years.append(Site.Year(number: year, months: [])) }
            if years[years.count - 1].months.last?.number != month {
                years[years.count - 1].months.append(
                    Site.Month(year: year, number: month, editions: [], articles: 0))
            }
            let last = years[years.count - 1].months.count - 1
            years[years.count - 1].months[last].editions.append(index)
            years[years.count - 1].months[last].articles += editions[index].articles.count
            years[years.count - 1].months[last].items += editions[index].items.count
        }
        return years
    }
}
