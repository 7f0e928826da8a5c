import Gazette

/// Looks through the attributes of pages for links that lead nowhere or to the builder's machine.
struct PageScan: Sendable {
    struct Result: Sendable {
        var brokenLinks: [String] = []
        var localAddresses: [String] = []
    }

    private let root: [UInt8]
    private let origin: [UInt8]
    private let paths: Set<String>

    init(base: BaseURL, paths: Set<String>) {
        (root, origin, self.paths) = (Array(base.path.utf8), base.origin.bytes, paths)
    }

    /// - Parameter bytes: HTML whose attributes are in double quotes, as Gazette writes it.
    func scan(_ bytes: [UInt8], of path: String) -> Result {
        var result = Result()
        var seen: Set<ArraySlice<UInt8>> = []
        var index = 0
        while index + 1 < bytes.count {
            guard bytes[index] == 0x3D, bytes[index + 1] == 0x22 else {
                index += 1
                continue
            }
            let start = index + 2
            var end = start
            while end < bytes.count, bytes[end] != 0x22 { end += 1 }
            let value = bytes[start..<end]
            if isReference(bytes[..<index]), seen.insert(value).inserted {
                if PageScan.isLocal(value) {
                    result.localAddresses.append(String(decoding: value, as: UTF8.self))
                } else if let file = file(value, on: path), !isThere(file) {
                    result.brokenLinks.append(String(decoding: value, as: UTF8.self))
                }
            }
            index = end + 1
        }
        return result
    }

    /// The address that a page gives as its own.
    static func canonical(_ page: [UInt8]) -> String? {
        guard let link = page.firstRange(of: Array("rel=\"canonical\" href=\"".utf8)) else {
            return nil
        }
        return String(decoding: page[link.upperBound...].prefix { $0 != 0x22 }, as: UTF8.self)
    }

    /// Whether what is before `="` is `href` or `src`.
    private func isReference(_ head: ArraySlice<UInt8>) -> Bool {
        for name in PageScan.names where head.count > name.count {
            if head.suffix(name.count).elementsEqual(name) { return true }
        }
        return false
    }

    private static let names = ["href", "src"].map { Array($0.utf8) }
    private static let localHosts = ["localhost", "127.", "[::1]", "0.0.0.0"].map { Array($0.utf8) }

    private static func isLocal(_ value: ArraySlice<UInt8>) -> Bool {
        guard value.starts(with: Array("http".utf8)) else { return false }
        var rest = value.dropFirst(4)
        if rest.first == UInt8(ascii: "s") { rest = rest.dropFirst() }
        guard rest.starts(with: Array("://".utf8)) else { return false }
        let host = rest.dropFirst(3)
        return localHosts.contains { host.starts(with: $0) }
    }

    /// The path within the site that an address names; nil where it leads elsewhere.
    func file(_ value: ArraySlice<UInt8>, on page: String) -> String? {
        var address = value.prefix { $0 != UInt8(ascii: "#") && $0 != UInt8(ascii: "?") }
        if address.isEmpty { return nil }
        if address.starts(with: origin) {
            address = address.dropFirst(origin.count)
            if let next = address.first, next != 0x2F { return nil }
            if address.isEmpty { address = [0x2F] }
        }
        if address.starts(with: [0x2F, 0x2F]) { return nil }
        if address.first == 0x2F {
            guard address.starts(with: root) else { return nil }
            return PageScan.decoded(address.dropFirst(root.count))
        }
        if address.prefix(while: { $0 != 0x2F }).contains(UInt8(ascii: ":")) { return nil }
        var parts = page.split(separator: "/").dropLast().map(String.init)
        let text = PageScan.decoded(address)
        for part in text.split(separator: "/") where part != "." {
            if part == ".." { parts = parts.dropLast() } else { parts.append(String(part)) }
        }
        let isFolder = text.hasSuffix("/") || text.hasSuffix(".")
        return parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
    }

    /// Whether a host has something for a path.
    private func isThere(_ path: String) -> Bool {
        if path.isEmpty || path.hasSuffix("/") { return paths.contains(path + "index.html") }
        return paths.contains(path) || paths.contains(path + "/index.html")
            || paths.contains(path + ".html")
    }

    /// A part of an address with `%E6` as the byte that it stands for, and `&amp;` as `&`.
    private static func decoded(_ text: ArraySlice<UInt8>) -> String {
        var bytes: [UInt8] = []
        var rest = text
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else if byte == UInt8(ascii: "&"), rest.starts(with: Array("amp;".utf8)) {
                bytes.append(byte)
                rest = rest.dropFirst(4)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
