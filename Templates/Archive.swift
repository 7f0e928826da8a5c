import Gazette

extension Theme {
    /// All years with their months.
    @Sendable static func archive(_ years: [Site.Year], _ here: Here) -> HTML {
        """
        <h1>\(here.words.archive)</h1>
        \(years.first?.months.first.map { here.calendar($0) })
        \(years.map { yearSection($0, here) })
        """
    }

    private static func yearSection(_ year: Site.Year, _ here: Here) -> HTML {
        """
        <section class="year">
        <h2><a href="\(here.link(year))">\(here.words.year(year.number))</a></h2>
        <ul class="month-list">
        \(year.months.map { monthLine($0, here) })
        </ul>
        </section>
        """
    }

    private static func monthLine(_ month: Site.Month, _ here: Here) -> HTML {
        """
        <li><a href="\(here.link(month))">\(here.words.months[month.number - 1])</a> \
        \(here.words.editions(month.editions.count)) · \(here.words.articles(month.articles))</li>
        """
    }

    /// One year: a calendar for each month.
    @Sendable static func year(_ year: Site.Year, _ here: Here) -> HTML {
        """
        <h1>\(here.words.year(year.number))</h1>
        <div class="calendars">
        \(year.months.map(here.calendar))
        </div>
        <p class="more"><a href="\(here.link("archive/"))">\(here.words.archive)</a></p>
        """
    }

    /// One month: its calendar and its editions.
    @Sendable static func month(_ month: Site.Month, _ here: Here) -> HTML {
        """
        <h1>\(here.words.month(month.number, of: month.year))</h1>
        <div class="month-page">
        \(here.calendar(month))
        <ol class="editions">
        \(month.editions.map { here.editionCard(here.site.editions[$0]) })
        </ol>
        </div>
        <p class="more"><a href="\(here.link("archive/"))">\(here.words.archive)</a></p>
        """
    }
}
