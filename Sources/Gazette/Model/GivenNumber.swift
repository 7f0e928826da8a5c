/// A number that an edition has got and that is not written down yet.
public struct GivenNumber: Sendable, Hashable {
    /// The file that holds the numbers of editions.
    public static let file = ContentPaths.numbers

    /// The edition's id.
    public var edition: String
    /// Its number.
    public var number: Int
    /// The number that was written down before; nil where there was none.
    public var before: Int?

    /// A number that an edition got; `before` is the one that it had.
    public init(edition: String, number: Int, before: Int? = nil) {
        (self.edition, self.number, self.before) = (edition, number, before)
    }
}
