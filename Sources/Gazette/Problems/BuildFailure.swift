/// Why Gazette cannot do its work, whatever the content says.
public struct BuildFailure: Error, Sendable {
    /// What is wrong, without a full stop.
    public let message: String
    /// What to do about it; nil where there is nothing to do.
    public let advice: String?

    init(_ wording: Wording) { (message, advice) = (wording.message, wording.advice) }
}
