/// The site's own words, in one language: everything on a page that no editor wrote.
///
/// A class only because it is large, never changes, and goes to every part of every page.
public final class Words: Sendable {
    /// BCP 47.
    public let language: String
    public let skipToContent: String
    public let sections: String
    public let latestEdition: String
    public let earlierEditions: String
    public let allEditions: String
    public let allTopics: String
    public let inBrief: String
    public let editorsNote: String
    public let topics: String
    public let sources: String
    public let archive: String
    public let related: String
    public let corrections: String
    public let tags: String
    public let origin: String
    public let readAtOrigin: String
    public let excerptOnly: String
    public let by: String
    public let updated: String
    public let license: String
    public let approximately: String
    public let previousEdition: String
    public let nextEdition: String
    public let previousArticle: String
    public let nextArticle: String
    public let inThisEdition: String
    public let older: String
    public let newer: String
    public let latest: String
    public let byMonth: String
    public let feed: String
    public let feeds: String
    public let feedsAdvice: String
    public let allFeeds: String
    public let allArticles: String
    public let editionsFeed: String
    public let readOn: String
    public let otherLanguages: String
    public let onThisPage: String
    public let notFound: String
    public let notFoundAdvice: String
    public let moved: String
    public let draft: String
    public let noEditions: String
    /// Monday first, as short as a calendar needs.
    public let weekdays: [String]
    /// Monday first, whole.
    public let weekdayNames: [String]
    /// January first.
    public let months: [String]

    init(
        language: String, skipToContent: String, sections: String, latestEdition: String,
        earlierEditions: String, allEditions: String, allTopics: String, inBrief: String,
        editorsNote: String,
        topics: String, sources: String, archive: String, related: String, corrections: String,
        tags: String, origin: String, readAtOrigin: String, excerptOnly: String, by: String,
        updated: String, license: String, approximately: String, previousEdition: String,
        nextEdition: String, previousArticle: String, nextArticle: String, inThisEdition: String,
        older: String, newer: String, latest: String, byMonth: String, feed: String,
        feeds: String, feedsAdvice: String, allFeeds: String, allArticles: String,
        editionsFeed: String, readOn: String, otherLanguages: String, onThisPage: String,
        notFound: String, notFoundAdvice: String, moved: String, draft: String,
        noEditions: String, weekdays: [String], weekdayNames: [String], months: [String]
    ) {
        self.language = language
        self.skipToContent = skipToContent
        self.sections = sections
        self.latestEdition = latestEdition
        self.earlierEditions = earlierEditions
        self.allEditions = allEditions
        self.allTopics = allTopics
        self.inBrief = inBrief
        self.editorsNote = editorsNote
        self.topics = topics
        self.sources = sources
        self.archive = archive
        self.related = related
        self.corrections = corrections
        self.tags = tags
        self.origin = origin
        self.readAtOrigin = readAtOrigin
        self.excerptOnly = excerptOnly
        self.by = by
        self.updated = updated
        self.license = license
        self.approximately = approximately
        self.previousEdition = previousEdition
        self.nextEdition = nextEdition
        self.previousArticle = previousArticle
        self.nextArticle = nextArticle
        self.inThisEdition = inThisEdition
        self.older = older
        self.newer = newer
        self.latest = latest
        self.byMonth = byMonth
        self.feed = feed
        self.feeds = feeds
        self.feedsAdvice = feedsAdvice
        self.allFeeds = allFeeds
        self.allArticles = allArticles
        self.editionsFeed = editionsFeed
        self.readOn = readOn
        self.otherLanguages = otherLanguages
        self.onThisPage = onThisPage
        self.notFound = notFound
        self.notFoundAdvice = notFoundAdvice
        self.moved = moved
        self.draft = draft
        self.noEditions = noEditions
        self.weekdays = weekdays
        self.weekdayNames = weekdayNames
        self.months = months
    }

    /// The words for a language: its own script of Chinese, else English.
    public static func of(_ language: String) -> Words {
        guard Language.isChinese(language) else { return english }
        let tag = language.lowercased()
        let isTraditional = ["hant", "tw", "hk", "mo"].contains { tag.hasSuffix("-\($0)") }
        return isTraditional || tag.contains("-hant-") ? traditional : simplified
    }

    var isChinese: Bool { Language.isChinese(language) }
}
