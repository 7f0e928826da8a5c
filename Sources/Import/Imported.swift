import Gazette

/// An article in Gazette's own form, made from foreign text.
public struct Imported: Sendable, Equatable {
    /// The article's file: YAML front matter and a Markdown body, UTF-8.
    public var file: [UInt8]
    /// The day that the article belongs to.
    public var day: Day
    /// A file name without its ending, made from the title; never empty.
    public var slug: String
    /// What was done, and what an editor should look at.
    public var report: ImportReport

    /// Where the file belongs within the content folder: `articles/2024/09/27/slug.md`.
    public var path: String {
        let date = day.description.split(separator: "-").joined(separator: "/")
        return "articles/\(date)/\(slug).md"
    }
}

extension Imported {
    /// What an editor tells the importer beyond the text itself.
    public struct Options: Sendable {
        /// Takes the place of the topic that the text names.
        public var topic: String?
        /// Takes the place of the source that the text names.
        public var source: String?
        /// What becomes of half-width marks beside Han.
        public var punctuation: Punctuation
        /// Names and ids of sources for which the digest says what may be shown.
        public var sourcesWithRights: Set<String>
        /// Whether the digest says where an article without a topic goes.
        public var hasDefaultTopic: Bool

        /// What an editor says; without any, the text is taken as it is.
        public init(
            topic: String? = nil, source: String? = nil, punctuation: Punctuation = .keep,
            sourcesWithRights: Set<String> = [], hasDefaultTopic: Bool = false
        ) {
            self.topic = topic
            self.source = source
            self.punctuation = punctuation
            self.sourcesWithRights = sourcesWithRights
            self.hasDefaultTopic = hasDefaultTopic
        }
    }

    /// A run of lines of the imported file, counted from 1.
    public typealias Lines = ClosedRange<Int>
}
