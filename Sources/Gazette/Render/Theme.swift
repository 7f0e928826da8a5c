import Markup

/// How a site looks: one function for each part of a page, and a style sheet.
///
/// A part is a function from values to `HTML`. Parts call each other through `RenderContext`, so replacing
/// one changes it wherever it stands:
///
///     let theme = Theme.standard.card { article, context in
///         "<li><a href=\"\(context.link(article))\">\(article.title)</a></li>"
///     }
public struct Theme: Sendable {
    /// A part that shows a value.
    public typealias Part<Value> = @Sendable (Value, RenderContext) -> HTML

    /// The templates.
    public var parts: Parts
    /// The style sheet.
    public var style: String
    /// What text stands on.
    public var grounds: Backgrounds

    /// A theme of a style sheet, the colours behind it, and templates.
    public init(style: String, grounds: Backgrounds, parts: Parts) {
        (self.style, self.grounds, self.parts) = (style, grounds, parts)
    }

    /// The backgrounds of the style sheet by day and by night. Colours from settings are made to
    /// stand out from all of them.
    public struct Backgrounds: Sendable {
        /// Behind the text, in light.
        public var light: Colour
        /// Behind what is set apart, in light.
        public var lightWash: Colour
        /// Behind the text, in dark.
        public var dark: Colour
        /// Behind what is set apart, in dark.
        public var darkWash: Colour

        /// The four colours behind text.
        public init(light: Colour, lightWash: Colour, dark: Colour, darkWash: Colour) {
            (self.light, self.lightWash) = (light, lightWash)
            (self.dark, self.darkWash) = (dark, darkWash)
        }
    }

    /// Every part of every page.
    public struct Parts: Sendable {
        /// The whole document round a page's own content.
        public var document: Part<PageDocument>
        /// Above and below every page; rendered once for each position, with an empty `context.path`.
        public var masthead: Part<NavigationContext>
        /// What stands below every page.
        public var footer: Part<NavigationContext>

        /// The front page; nil before there is an edition.
        public var home: Part<Edition?>
        /// An edition's page.
        public var edition: Part<Edition>
        /// An article's page.
        public var article: Part<Article>
        /// The list of topics.
        public var topics: Part<[Topic]>
        /// One page of a topic's articles.
        public var topic: Part<TopicView>
        /// The list of sources.
        public var sources: Part<[Source]>
        /// One page of a source's articles.
        public var source: Part<SourceView>
        /// The list of years.
        public var archive: Part<[Site.Year]>
        /// One year of the archive.
        public var year: Part<Site.Year>
        /// One month of the archive.
        public var month: Part<Site.Month>
        /// A page of `Content/pages`.
        public var standalone: Part<StandalonePage>
        /// The page for addresses without one.
        public var notFound: Part<Void>
        /// Every feed of the site, for people.
        public var feeds: Part<[FeedView]>

        /// An article as it stands in a list.
        public var card: Part<Article>
        /// An item of an edition as it stands in a list.
        public var item: Part<Item>
        /// The article that stands first in an edition.
        public var lead: Part<Article>
        /// The articles of one topic in an edition.
        public var section: Part<Edition.Section>
        /// An edition as it stands in a list.
        public var editionCard: Part<Edition>
        /// Source, author, dates and reading time of an article, on its own page.
        public var byline: Part<Article>
        /// Source, date and reading time of an article in a list; rendered once for each, with an
        /// empty `context.path`.
        public var brief: Part<Article>
        /// An article as it stands under another that it is related to; rendered once for each,
        /// with an empty `context.path`.
        public var mention: Part<Article>
        /// Links to older and newer pages of a list.
        public var pager: Part<Pager>
        /// A month of days, with links to their editions.
        public var calendar: Part<Site.Month>

        /// All templates of a theme.
        public init(
            document: @escaping Part<PageDocument>, masthead: @escaping Part<NavigationContext>,
            footer: @escaping Part<NavigationContext>, home: @escaping Part<Edition?>,
            edition: @escaping Part<Edition>, article: @escaping Part<Article>,
            topics: @escaping Part<[Topic]>, topic: @escaping Part<TopicView>,
            sources: @escaping Part<[Source]>, source: @escaping Part<SourceView>,
            archive: @escaping Part<[Site.Year]>, year: @escaping Part<Site.Year>,
            month: @escaping Part<Site.Month>, standalone: @escaping Part<StandalonePage>,
            notFound: @escaping Part<Void>, feeds: @escaping Part<[FeedView]>,
            card: @escaping Part<Article>, item: @escaping Part<Item>,
            lead: @escaping Part<Article>, section: @escaping Part<Edition.Section>,
            editionCard: @escaping Part<Edition>, byline: @escaping Part<Article>,
            brief: @escaping Part<Article>, mention: @escaping Part<Article>,
            pager: @escaping Part<Pager>, calendar: @escaping Part<Site.Month>
        ) {
            (self.document, self.masthead, self.footer) = (document, masthead, footer)
            (self.home, self.edition, self.article) = (home, edition, article)
            (self.topics, self.topic, self.sources, self.source) = (topics, topic, sources, source)
            (self.archive, self.year, self.month) = (archive, year, month)
            (self.standalone, self.notFound, self.feeds) = (standalone, notFound, feeds)
            (self.card, self.item, self.lead) = (card, item, lead)
            (self.section, self.editionCard) = (section, editionCard)
            (self.byline, self.brief, self.mention) = (byline, brief, mention)
            (self.pager, self.calendar) = (pager, calendar)
        }
    }
}
