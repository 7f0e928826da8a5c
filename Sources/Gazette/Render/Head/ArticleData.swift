import Markup

/// An article as `NewsArticle`; where only a part of another's text stands, as `Article`, which
/// cites it and does not claim its author.
enum ArticleData {
    static func write(_ article: Article, _ context: RenderContext, _ json: inout JSON) {
        let isWhole = article.rights == .full
        json.text("@type", isWhole ? "NewsArticle" : "Article")
        json.link("mainEntityOfPage", context.canonical)
        json.text("headline", article.title)
        if !article.summary.isEmpty { json.text("description", article.summary) }
        json.text("inLanguage", article.language)
        dates(article, context, &json)
        if isWhole, let author = article.author { self.author(author, context, &json) }
        if let image = SharedImage(article, context) {
            json.array("image") { $0.text(image.link.text) }
        }
        json.text("articleSection", context.topic(of: article)?.title.text(in: article.language))
        if !article.tags.isEmpty {
            json.array("keywords") { json in for tag in article.tags { json.text(tag) } }
        }
        json.number("wordCount", article.length.characters + article.length.words)
        json.flag("isAccessibleForFree", true)
        json.object("publisher") { $0.fillPublisher(context) }
        if let edition = context.edition(of: article) { issue(edition, context, &json) }
        origin(article, context, &json)
    }

    /// Nothing is said of a date that is not known to the day.
    private static func dates(_ article: Article, _ context: RenderContext, _ json: inout JSON) {
        let zone = context.site.settings.zone
        if article.date.isExact {
            json.text("datePublished", article.date.machineText(in: zone))
        }
        let corrected = article.corrections.first?.date
        let changed = [article.updated, corrected].compactMap { $0 }
            .max { $0.instant(in: zone) < $1.instant(in: zone) }
        if let changed { json.text("dateModified", changed.machineText(in: zone)) }
    }

    /// The site itself signs as an organisation.
    private static func author(_ name: String, _ context: RenderContext, _ json: inout JSON) {
        json.array("author") { json in
            json.object { json in
                let isSite = name == context.site.settings.author
                json.text("@type", isSite ? "Organization" : "Person")
                json.text("name", name)
            }
        }
    }

    private static func issue(_ edition: Edition, _ context: RenderContext, _ json: inout JSON) {
        json.object("isPartOf") { json in
            json.text("@type", "PublicationIssue")
            json.number("issueNumber", edition.number)
            json.text("datePublished", edition.period.first.description)
            json.link("url", context.base.absolute(edition.path))
        }
    }

    private static func origin(_ article: Article, _ context: RenderContext, _ json: inout JSON) {
        if let origin = article.origin, origin.isAbsolute {
            json.link(article.rights == .full ? "isBasedOn" : "citation", origin)
        }
        if let source = context.source(of: article) {
            json.object("sourceOrganization") { json in
                json.text("@type", "Organization")
                json.text("name", source.name)
                if let link = source.link { json.link("url", context.absolute(link)) }
            }
        }
        json.text("license", article.license)
    }
}

extension PartialDate {
    /// Whether the day is known, so that machines may be told it.
    var isExact: Bool {
        switch precision {
        case .year, .month, .week: false
        case .day, .hour, .minute, .second: true
        }
    }
}
