/// Which articles a feed carries.
public struct Feed: Sendable {
    public enum Scope: Sendable {
        case site
        /// Index of a topic.
        case topic(Int)
    }

    public let scope: Scope

    init(_ scope: Scope) { self.scope = scope }
}
