import Gazette

extension Theme {
    /// All years with their months.
    @Sendable static func archive(_ years: [Site.Year], _ context: RenderContext) -> HTML {
        """
        <h1>\(context.words.archive)</h1>
        \(if: years.isEmpty, "<p>\(context.words.noEditions)</p>")
        \(years.first?.months.first.map { context.calendar($0) })
        \(years.map { yearSection($0, context) })
        """
    }

    private static func yearSection(_ year: Site.Year, _ context: RenderContext) -> HTML {
        """
        <section class="year">
        <h2><a href="\(context.link(year))">\(context.words.year(year.number))</a></h2>
        <ul class="month-list">
        \(year.months.map { monthLine($0, context) })
        </ul>
        </section>
        """
    }

    private static func monthLine(_ month: Site.Month, _ context: RenderContext) -> HTML {
        """
        <li><a href="\(context.link(month))">\(context.words.months[month.number - 1])</a> \
        \(context.words.editions(month.editions.count)) · \(context.count(of: month))</li>
        """
    }

    /// One year: a calendar for each month.
    @Sendable static func year(_ year: Site.Year, _ context: RenderContext) -> HTML {
        """
        <h1>\(context.words.year(year.number))</h1>
        <div class="calendars">
        \(year.months.map(context.calendar))
        </div>
        <p class="more"><a href="\(context.link("archive/"))">\(context.words.archive)</a></p>
        """
    }

    /// One month: its calendar and its editions.
    @Sendable static func month(_ month: Site.Month, _ context: RenderContext) -> HTML {
        """
        <h1>\(context.words.month(month.number, of: month.year))</h1>
        <div class="month-page">
        \(context.calendar(month))
        <ol class="editions">
        \(month.editions.map { context.editionCard(context.site.editions[$0]) })
        </ol>
        </div>
        <p class="more"><a href="\(context.link("archive/"))">\(context.words.archive)</a></p>
        """
    }
}
