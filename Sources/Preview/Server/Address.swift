import Gazette

/// What a request's path means in the site.
enum Address: Equatable, Sendable {
    /// A file of the site, `articles/…/index.html`.
    case file(String)
    /// The folder lacks its slash, or the site is below: the address to go to.
    case elsewhere(String)
    /// Something of the preview's own, `client.js`.
    case own(String)
    /// Not of the site.
    case outside

    /// Where the preview has what is its own, so that no site is in the way.
    static let ownFolder = "/.gazette/"

    /// - Parameters:
    ///   - target: the path as it is in the request, percent-encoded, without its query.
    ///   - exists: whether the site has a file at a path.
    init(_ target: String, in base: BaseURL, exists: (String) -> Bool) {
        guard target.hasPrefix("/"), let path = Address.decoded(target) else {
            self = .outside
            return
        }
        if path.hasPrefix(Address.ownFolder) {
            self = .own(String(path.dropFirst(Address.ownFolder.count)))
            return
        }
        guard path.hasPrefix(base.path) else {
            let isAbove = path == "/" || path + "/" == base.path
            self = isAbove ? .elsewhere(base.link("").text) : .outside
            return
        }
        let file = String(path.dropFirst(base.path.count))
        if file.isEmpty || file.hasSuffix("/") {
            self = .file(file + "index.html")
        } else if !exists(file), exists(file + "/index.html") {
            self = .elsewhere(base.link(file + "/").text)
        } else {
            self = .file(file)
        }
    }

    /// The characters that a percent-encoded path stands for; nil where they are not text.
    private static func decoded(_ target: String) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(target.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        let text = String(validating: bytes, as: UTF8.self)
        return text.flatMap { $0.utf8.contains { $0 < 0x20 } ? nil : $0 }
    }
}
