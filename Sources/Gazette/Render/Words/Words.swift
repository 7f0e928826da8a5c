/// The site's own words, in one language: everything on a page that no editor wrote.
public struct Words: Sendable {
    /// BCP 47.
    public let language: String
    public let skipToContent: String
    public let sections: String
    public let latestEdition: String
    public let earlierEditions: String
    public let allEditions: String
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
    public let notFound: String
    public let notFoundAdvice: String
    public let moved: String
    public let draft: String
    public let imageCredit: String
    public let noEditions: String
    /// Monday first, as short as a calendar needs.
    public let weekdays: [String]
    /// Monday first, whole.
    public let weekdayNames: [String]
    /// January first.
    public let months: [String]

    /// The words for a language: its own script of Chinese, else English.
    public static func of(_ language: String) -> Words {
        guard Language.isChinese(language) else { return english }
        let tag = language.lowercased()
        let isTraditional = ["hant", "tw", "hk", "mo"].contains { tag.hasSuffix("-\($0)") }
        return isTraditional || tag.contains("-hant-") ? traditional : simplified
    }

    var isChinese: Bool { Language.isChinese(language) }
}
