/// What a request asks, as far as a preview answers.
struct PreviewRequest: Sendable {
    var method = "GET"
    /// The path as it was sent, percent-encoded, without its query.
    var target: String
    var host: String?
    var origin: String?
    /// The fingerprints of what the browser has: `"1f0c…"`, or `*`.
    var known: String?
    var range: String?
    /// The fingerprint for which `range` is meant.
    var rangeOf: String?

    init(target: String, host: String?) { (self.target, self.host) = (target, host) }

    init(_ head: RequestHead) {
        method = head.method
        target = String(head.target.prefix { $0 != "?" })
        host = head.field("host")
        origin = head.field("origin")
        known = head.field("if-none-match")
        range = head.field("range")
        rangeOf = head.field("if-range")
    }
}
