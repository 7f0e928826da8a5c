/// A subject that articles are grouped under.
public struct Topic: Sendable, Hashable {
    /// As articles name it.
    public let id: String
    /// As addresses name it.
    public internal(set) var slug: String
    /// As it is shown.
    public let title: Localised
    /// A line on the topic's page.
    public let description: Localised?
    /// As settings name it, or nil for one of the theme's own.
    public let colour: Colour?
}
