/// A subject that articles are grouped under.
public struct Topic: Sendable, Hashable {
    /// As articles name it.
    public let id: String
    /// As addresses name it.
    public let slug: String
    public let title: Localised
    public let description: Localised?
    /// As settings name it, or nil for one of the theme's own.
    public let colour: Colour?
}
