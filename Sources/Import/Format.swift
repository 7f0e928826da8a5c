/// What kind of text a file holds.
public enum Format: String, Sendable {
    case plainText
    case html
    case feed

    /// Judges by how the text begins.
    init(of text: Substring) {
        let start = text.prefix(400).drop { $0.isWhitespace }.lowercased()
        if start.hasPrefix(anyOf: ["<!doctype html", "<html", "<head", "<body"]) {
            self = .html
        } else if start.hasPrefix(anyOf: ["<rss", "<feed", "<rdf:rdf"]) {
            self = .feed
        } else if start.hasPrefix("<?xml") {
            self = start.mentions("<html") ? .html : .feed
        } else {
            self = .plainText
        }
    }
}
