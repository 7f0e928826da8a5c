import Markup

/// Where a part is being rendered: the page, the site round it and the theme.
///
/// A part reaches everything through it: addresses (`context.link(article)`), the articles behind
/// indices, and the other parts (`context.card(article)`).
public struct RenderContext: Sendable {
    @usableFromInline let siteContext: SiteContext
    /// The page's own path within the site, `topics/science/`.
    public let path: String
    /// The level of an article's headline in a list: one below the heading over the list.
    public private(set) var level = 4
    /// The language that the site's words are in here.
    @usableFromInline var spoken: LanguageContext
    /// The same place on no page in particular, where parts are rendered that are the same on many.
    private var anywhere: RenderContext { RenderContext(siteContext) }

    /// - Parameter path: empty for no page in particular.
    init(_ siteContext: SiteContext, path: String = "") {
        (self.siteContext, self.path, spoken) = (siteContext, path, siteContext.own)
    }

    /// The whole site, grouped.
    @inlinable public var site: Site { siteContext.site }
    /// The templates that render it.
    @inlinable public var theme: Theme { siteContext.theme }
    /// The site's own words.
    @inlinable public var words: Words { spoken.words }

    // MARK: - Addresses

    /// The address of a path within the site.
    public func link(_ path: String) -> Link { site.settings.base.link(path) }
    /// The address of an article's page, as this page writes it.
    public func link(_ article: Article) -> Link { link(article.path) }
    /// The address of an edition's page, as this page writes it.
    public func link(_ edition: Edition) -> Link { link(edition.path) }
    /// The address of a topic's first page, as this page writes it.
    public func link(_ topic: Topic) -> Link { link(topic.path) }
    /// The address of a source's first page, as this page writes it; that of the list of all sources
    /// for one that has no page.
    public func link(_ source: Source) -> Link {
        link(source.hasPage ? source.path : SitePaths.sources)
    }
    /// The address of a standalone page, as this page writes it.
    public func link(_ page: StandalonePage) -> Link { link(page.path) }
    /// The address of a year in the archive, as this page writes it.
    public func link(_ year: Site.Year) -> Link { link(year.path) }
    /// The address of a month in the archive, as this page writes it.
    public func link(_ month: Site.Month) -> Link { link(month.path) }

    /// An address that an editor wrote; one of the site's own root goes under its base.
    public func link(_ written: Link) -> Link { base.link(written) }

    var base: BaseURL { site.settings.base }

    /// The whole address of something that an editor named.
    public func absolute(_ written: Link) -> Link { base.absolute(written) }

    /// The whole address of this page.
    public var canonical: Link { site.settings.base.absolute(path) }

    /// The style sheets, in their order.
    public var styleLinks: [Link] { siteContext.styles.map { link($0) } }

    // MARK: - Headlines

    /// The same place, in a list whose articles have headlines of a level from 2 to 4.
    public func at(level: Int) -> RenderContext {
        var context = self
        context.level = level
        return context
    }

    /// An article's headline with its link, at the level of the list that it stands in.
    public func headline(_ article: Article) -> HTML {
        let (link, title) = (link(article), article.title)
        return switch level {
        case 2: "<h2 class=\"p-name\"><a class=\"u-url\" href=\"\(link)\">\(title)</a></h2>"
        case 3: "<h3 class=\"p-name\"><a class=\"u-url\" href=\"\(link)\">\(title)</a></h3>"
        default: "<h4 class=\"p-name\"><a class=\"u-url\" href=\"\(link)\">\(title)</a></h4>"
        }
    }

    // MARK: - What belongs together

    /// The articles behind indices.
    public func articles(_ indices: [Int]) -> [Article] { indices.map { site.articles[$0] } }

    /// The index of an article in the site.
    func index(of article: Article) -> Int? { site.index[ObjectIdentifier(article)] }

    /// The edition that carries an article; nil where none does.
    public func edition(of article: Article) -> Edition? {
        index(of: article).map { site.editions[site.places[$0].edition] }
    }

    /// The topic that an article belongs to.
    public func topic(of article: Article) -> Topic? {
        index(of: article).map { site.topics[site.places[$0].topic] }
    }

    /// The topic that a section of an edition belongs to; nil where its editor made it.
    public func topic(of section: Edition.Section) -> Topic? {
        section.topic.map { site.topics[$0] }
    }

    /// What a section of an edition is called here.
    public func title(_ section: Edition.Section) -> String {
        section.title?.text(in: language) ?? topic(of: section).map { title($0) } ?? ""
    }

    /// The source of an article; nil where it names none.
    public func source(of article: Article) -> Source? {
        index(of: article).flatMap { site.places[$0].source }.map { site.sources[$0] }
    }

    /// Articles about the same thing, the closest first.
    public func related(to article: Article) -> [Article] {
        guard let index = index(of: article) else { return [] }
        guard index < siteContext.prerendered.related.count else {
            return articles(site.related.closest(to: index))
        }
        return articles(siteContext.prerendered.related[index])
    }

    /// The article before and the one after in the edition.
    public func neighbours(of article: Article) -> (previous: Article?, next: Article?) {
        guard let index = index(of: article), let edition = edition(of: article) else {
            return (nil, nil)
        }
        let position = site.places[index].position
        let before = position > 0 ? edition.articles[position - 1] : nil
        let after = position + 1 < edition.articles.count ? edition.articles[position + 1] : nil
        return (before.map { site.articles[$0] }, after.map { site.articles[$0] })
    }

    /// The edition before and the one after.
    public func neighbours(of edition: Edition) -> (previous: Edition?, next: Edition?) {
        (site.previous(edition.position), site.next(edition.position))
    }

    /// Minutes that reading takes.
    public func minutes(_ length: Length) -> Int { length.minutes(at: site.settings.reading) }

    /// A body with the addresses that it waits for.
    public func html(_ body: Body) -> HTML { BodyWriter.html(body, context: self) }
}

/// The other parts.
extension RenderContext {
    /// A headline with summary and picture, by the theme's `card`.
    public func card(_ article: Article) -> HTML {
        theme.parts.card(article, inLanguage(of: article))
    }
    /// The first story of a page, by the theme's `lead`.
    public func lead(_ article: Article) -> HTML {
        theme.parts.lead(article, inLanguage(of: article))
    }
    /// The stories of one topic in an edition, by the theme's `section`.
    public func section(_ section: Edition.Section) -> HTML { theme.parts.section(section, self) }
    /// A link to an edition with its cover, by the theme's `editionCard`.
    public func editionCard(_ edition: Edition) -> HTML { theme.parts.editionCard(edition, self) }
    /// Author, source and date, by the theme's `byline`.
    public func byline(_ article: Article) -> HTML {
        theme.parts.byline(article, inLanguage(of: article))
    }
    /// A headline with its summary in one line, by the theme's `brief`.
    public func brief(_ article: Article) -> HTML {
        guard let index = index(of: article), index < siteContext.prerendered.briefs.count else {
            return theme.parts.brief(article, anywhere.inLanguage(of: article))
        }
        return siteContext.prerendered.briefs[index]
    }
    /// A headline alone, by the theme's `mention`.
    public func mention(_ article: Article) -> HTML {
        guard let index = index(of: article), index < siteContext.prerendered.mentions.count else {
            return theme.parts.mention(article, anywhere)
        }
        return siteContext.prerendered.mentions[index]
    }
    /// Links to newer and older pages, by the theme's `pager`.
    public func pager(_ pager: Pager) -> HTML { theme.parts.pager(pager, self) }
    /// The days of a month that have editions, by the theme's `calendar`.
    public func calendar(_ month: Site.Month) -> HTML { theme.parts.calendar(month, self) }
    /// What stands above every page, by the theme's `masthead`.
    public func masthead(_ navigation: NavigationContext) -> HTML {
        siteContext.prerendered.mastheads[navigation] ?? theme.parts.masthead(navigation, anywhere)
    }
    /// What stands below every page, by the theme's `footer`.
    public func footer(_ navigation: NavigationContext) -> HTML {
        siteContext.prerendered.footers[navigation] ?? theme.parts.footer(navigation, anywhere)
    }
}

/// Words and dates.
extension RenderContext {
    /// The site's title, tagline and footer, in its language.
    public var title: String { site.settings.title.text(in: language) }
    /// `tagline` of the settings in the language of this page.
    public var tagline: String? { site.settings.tagline?.text(in: language) }
    /// `footer` of the settings in the language of this page.
    public var colophon: String? { site.settings.footer?.text(in: language) }

    /// The name of a topic, in the site's language.
    public func title(_ topic: Topic) -> String { topic.title.text(in: language) }

    /// The day of an article, with the machine's form of it.
    public func date(of article: Article) -> HTML {
        guard spoken === siteContext.own, let index = index(of: article),
            index < siteContext.prerendered.dates.count
        else {
            return day(article.date, class: "dt-published")
        }
        return siteContext.prerendered.dates[index]
    }

    /// A date with the machine's form of it.
    ///
    /// - Parameter name: a class, for programs that read pages: `dt-published`.
    public func time(_ stamp: PartialDate, class name: String? = nil) -> HTML {
        let zone = site.settings.zone
        let mark = name.map { Attribute("class", $0) }
        return """
            <time\(mark) datetime="\(stamp.machineText(in: zone))">\
            \(words.date(stamp, in: zone))</time>
            """
    }

    /// The day of a date, without its time.
    public func day(_ stamp: PartialDate, class name: String? = nil) -> HTML {
        let zone = site.settings.zone
        var day = stamp
        if stamp.seconds != nil { day = PartialDate(stamp.day(in: zone)) }
        return time(day, class: name)
    }

    /// The other languages that an article is in.
    public func translations(of article: Article) -> [Article] {
        guard let index = index(of: article) else { return [] }
        return articles(site.places[index].translations.filter { $0 != index })
    }
}

extension RenderContext {
    /// A part of this page.
    public func fragment(_ id: String) -> Link { Link(fragment: id) }

    /// The site's icon, where `Content/static` has one.
    public var icon: Link? { site.icon.map { link($0) } }
}
