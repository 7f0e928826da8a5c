import Markup

/// What becomes of an address in the text that names no host: a path, as it was written.
public enum LocalAddress: Sendable, Equatable {
    /// It is written so; one that begins with `/` goes under the base. An image may have a size.
    case link(Link, size: ImageSize? = nil)
    /// Only the whole site knows it: `Rendering.references` says where `html` waits for it.
    case later(size: ImageSize? = nil)
    /// Nothing is there: the words stand alone.
    case nowhere

    /// A link to a Markdown file waits for the site, anything else stands as it is written.
    @Sendable public static func asWritten(_ url: String, _ use: Link.Use) -> LocalAddress {
        let url = Array(url.utf8)
        if use == .anchor, isFileReference(url) { return .later() }
        return Link(url, for: use).map { .link($0) } ?? .nowhere
    }

    /// Whether an address is the path of another Markdown file: `../22/other.md#part`.
    private static func isFileReference(_ url: [UInt8]) -> Bool {
        url.withUnsafeBufferPointer { url in
            guard let first = url.first, first != UInt8(ascii: "/"),
                url.find(UInt8(ascii: ":")) == nil
            else { return false }
            let end = min(
                url.find(UInt8(ascii: "#")) ?? url.count, url.find(UInt8(ascii: "?")) ?? url.count)
            return end > 3 && url.matches(".md", at: end - 3)
        }
    }
}
