/// Keeps `_`, `*` and `~~` within a bare address from being read as emphasis or strikethrough:
/// `https://a.cn/s/_x-_y`.
///
/// The library knows nothing of bare addresses, so such characters are written as stand-ins.
struct AddressScanner {
    private let bytes: Bytes
    private let scanner: AutolinkScanner

    init(_ bytes: Bytes) {
        self.bytes = bytes
        scanner = AutolinkScanner(bytes, marker: nil)
    }

    func scan(into edits: inout [Edit]) {
        guard
            bytes.find(UInt8(ascii: "_")) != nil || bytes.find(UInt8(ascii: "*")) != nil
                || bytes.contains("~~")
        else { return }
        scan("://", into: &edits)
        if bytes.holdsWWW { scan("www.", into: &edits) }
    }

    private func scan(_ opener: StaticString, into edits: inout [Edit]) {
        var next = bytes.find(opener)
        while let start = next {
            // What else the text holds must not decide how a link is read.
            if bytes[start] == UInt8(ascii: ":"), bytes.isWithinTarget(start) {
                next = bytes.find(opener, from: start + opener.utf8CodeUnitCount)
                continue
            }
            let end = end(from: start + opener.utf8CodeUnitCount)
            for index in start..<max(start, end) where counts(index) {
                edits.append(.standIn(for: bytes[index], at: index))
            }
            next = bytes.find(opener, from: max(end, start + opener.utf8CodeUnitCount))
        }
    }

    /// Where an address ends; at a backtick too, since code ends there or begins.
    private func end(from start: Int) -> Int {
        let end = scanner.end(from: start)
        var code = start
        while code < end, bytes[code] != UInt8(ascii: "`") { code += 1 }
        return code < end ? code : end
    }

    /// Whether a character of the address could open or close something. Between letters `_` cannot.
    private func counts(_ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "*"), UInt8(ascii: "~"): bytes[index - 1] != UInt8(ascii: "\\")
        case UInt8(ascii: "_"):
            bytes[index - 1] != UInt8(ascii: "\\")
                && !(isAlphanumeric(bytes[index - 1]) && index + 1 < bytes.count
                    && isAlphanumeric(bytes[index + 1]))
        default: false
        }
    }
}
