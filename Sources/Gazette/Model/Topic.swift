/// A subject that articles are grouped under.
public struct Topic: Sendable, Hashable {
    /// As articles name it.
    public let id: String
    /// As addresses name it.
    public let slug: String
    public let title: Localised
    public let description: Localised?
    /// `#1d5b8f`, or nil for the theme's own.
    public let colour: String?
}
