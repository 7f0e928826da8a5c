import FlyingFox

/// What a request asks, as far as a preview answers.
struct Question: Sendable {
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

    init(_ request: HTTPRequest) {
        method = request.method.rawValue
        target = request.target.path()
        host = request.headers[.host]
        origin = request.headers[HTTPHeader("Origin")]
        known = request.headers[HTTPHeader("If-None-Match")]
        range = request.headers[.range]
        rangeOf = request.headers[HTTPHeader("If-Range")]
    }
}
