/// What an edition is made of that its editor wrote in one file: sections with items, and prose
/// between them. The text itself is the edition's note.
public struct WrittenEdition: Sendable {
    /// Its headings that are no items, in order.
    public var sections: [Section]
    /// The beginning of its text.
    public var summary: String
    /// BCP 47.
    public var language: String
    /// How much there is to read in it.
    public var length: Length
    /// When it appears.
    public var date: PartialDate

    /// A heading, and how many items stand under it.
    public struct Section: Sendable {
        /// The heading, with its anchor.
        public var heading: Heading
        /// How many items it has.
        public var items: Int
        /// Index of the topic that it is called like.
        public internal(set) var topic: Int?
    }
}
