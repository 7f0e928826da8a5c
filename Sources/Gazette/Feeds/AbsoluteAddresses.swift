import Markup

/// Gives addresses in our own markup their host, for readers who see it away from its page.
///
/// It looks for ` href="`, ` src="` and the like. Text cannot hold them: a quotation mark in text
/// is written `&quot;`.
enum AbsoluteAddresses {
    /// - Parameters:
    ///   - html: as Gazette writes it.
    ///   - origin: what an address that begins with `/` lacks.
    ///   - page: what an address that begins with `#` lacks.
    ///   - keepsNames: whether its parts keep their names, and what refers to these.
    static func html(
        _ html: [UInt8], origin: Link, page: Link, keepsNames: Bool = true
    ) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(html.count + html.count / 8)
        var start = 0
        var index = 0
        while let value = nextValue(in: html, from: index) {
            index = value
            let end = html[index...].firstIndex(of: 0x22) ?? html.count
            if isAddress(html, endingAt: index - 2) {
                if let prefix = missing(html[index..<end], origin, page) {
                    result.append(contentsOf: html[start..<index])
                    result.append(contentsOf: prefix)
                    start = index
                }
            } else if isNamed("srcset", html, endingAt: index - 2) {
                result.append(contentsOf: html[start..<index])
                result.append(contentsOf: candidates(html[index..<end], origin, page))
                start = end
            } else if !keepsNames, let name = nameStart(html, endingAt: index - 2) {
                result.append(contentsOf: html[start..<name])
                start = min(end + 1, html.count)
            }
            index = end + 1
        }
        result.append(contentsOf: html[start...])
        return result
    }

    /// Where the next attribute's value begins, after `="`.
    private static func nextValue(in html: [UInt8], from start: Int) -> Int? {
        html.withUnsafeBufferPointer { html in
            var index = max(1, start)
            while index < html.count {
                if html[index] == 0x22, html[index - 1] == 0x3D { return index + 1 }
                index += 1
            }
            return nil
        }
    }

    private static func isAddress(_ html: [UInt8], endingAt end: Int) -> Bool {
        isNamed("href", html, endingAt: end) || isNamed("src", html, endingAt: end)
            || isNamed("cite", html, endingAt: end) || isNamed("poster", html, endingAt: end)
    }

    /// Where an attribute begins, with the space before it, that names a part or refers to one.
    private static func nameStart(_ html: [UInt8], endingAt end: Int) -> Int? {
        let names: [StaticString] = [
            "id", "headers", "for", "aria-labelledby", "aria-describedby", "aria-details",
        ]
        let name = names.first { isNamed($0, html, endingAt: end) }
        return name.map { end - $0.utf8CodeUnitCount - 1 }
    }

    /// Whether the attribute whose `=` stands at `end` has this name.
    private static func isNamed(_ name: StaticString, _ html: [UInt8], endingAt end: Int) -> Bool {
        let start = end - name.utf8CodeUnitCount
        guard start > 0, html[start - 1] == 0x20 || html[start - 1] == 0x0A else { return false }
        return name.withUTF8Buffer { html[start..<end].elementsEqual($0) }
    }

    private static func missing(
        _ address: ArraySlice<UInt8>, _ origin: Link, _ page: Link
    ) -> [UInt8]? {
        switch address.first {
        case 0x2F: address.dropFirst().first == 0x2F ? nil : origin.bytes
        case 0x23: page.bytes
        default: nil
        }
    }

    /// `/a.png 480w, /b.png 800w`, each with its host.
    private static func candidates(
        _ set: ArraySlice<UInt8>, _ origin: Link, _ page: Link
    ) -> [UInt8] {
        var result: [UInt8] = []
        for part in set.split(separator: 0x2C) {
            let address = part.drop { $0 == 0x20 }
            if !result.isEmpty { result += [0x2C, 0x20] }
            if let prefix = missing(address, origin, page) { result += prefix }
            result += address
        }
        return result
    }
}
