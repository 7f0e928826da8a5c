/// Why Gazette cannot do its work, whatever the content says.
public struct BuildFailure: Error, Sendable {
    public let message: String
    public let advice: String?

    init(_ wording: Wording) { (message, advice) = (wording.message, wording.advice) }
}
