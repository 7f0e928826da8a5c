/// Writes JSON to bytes, a value at a time.
///
///     let data = JSON.object {
///         $0.text("@type", "NewsArticle")
///         $0.array("keywords") { $0.text("bridge") }
///     }
///
/// Strings are escaped so that the result may stand in a `<script>` of a page: no `<`, `>` or `&`
/// is left in it, so a headline with `</script>` stays a headline. In a file of its own `<` alone is
/// escaped: a browser that takes the file for a page finds no tag in it.
public struct JSON: Sendable {
    /// The document so far, UTF-8.
    public private(set) var bytes: [UInt8] = []
    private let isForScript: Bool
    private var needsComma = false

    private init(isForScript: Bool) { self.isForScript = isForScript }

    /// An object as a whole document.
    ///
    /// - Parameters:
    ///   - isForScript: whether it will stand in a page, and not in a file of its own.
    ///   - fill: writes the members.
    public static func object(
        isForScript: Bool = true, _ fill: (inout JSON) -> Void
    ) -> JSON {
        var json = JSON(isForScript: isForScript)
        json.bytes.reserveCapacity(2048)
        json.wrap(0x7B, 0x7D, fill)
        return json
    }

    // MARK: - Members of an object

    public mutating func text(_ key: StaticString, _ value: String) {
        name(key)
        string(value)
    }

    /// A member that is left out where there is no value.
    public mutating func text(_ key: StaticString, _ value: String?) {
        if let value { text(key, value) }
    }

    public mutating func link(_ key: StaticString, _ value: Link) {
        name(key)
        string(value.bytes)
    }

    public mutating func number(_ key: StaticString, _ value: Int) {
        name(key)
        bytes.append(contentsOf: String(value).utf8)
    }

    public mutating func flag(_ key: StaticString, _ value: Bool) {
        name(key)
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
    }

    /// A text that is UTF-8 already.
    public mutating func text(_ key: StaticString, utf8 value: [UInt8]) {
        name(key)
        string(value)
    }

    public mutating func object(_ key: StaticString, _ fill: (inout JSON) -> Void) {
        name(key)
        wrap(0x7B, 0x7D, fill)
    }

    public mutating func array(_ key: StaticString, _ fill: (inout JSON) -> Void) {
        name(key)
        wrap(0x5B, 0x5D, fill)
    }

    // MARK: - Elements of an array

    public mutating func text(_ value: String) {
        separate()
        string(value)
    }

    public mutating func object(_ fill: (inout JSON) -> Void) {
        separate()
        wrap(0x7B, 0x7D, fill)
    }

    // MARK: - Bytes

    private mutating func wrap(_ open: UInt8, _ close: UInt8, _ fill: (inout JSON) -> Void) {
        bytes.append(open)
        needsComma = false
        fill(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(0x2C) }
        needsComma = true
    }

    private mutating func name(_ key: StaticString) {
        separate()
        bytes.append(0x22)
        key.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
    }

    private mutating func string(_ value: String) {
        if value.utf8.withContiguousStorageIfAvailable({ string($0) }) != nil { return }
        string(Array(value.utf8))
    }

    private mutating func string(_ value: [UInt8]) {
        value.withUnsafeBufferPointer { string($0) }
    }

    private mutating func string(_ value: UnsafeBufferPointer<UInt8>) {
        bytes.append(0x22)
        var start = 0
        var index = 0
        while true {
            index = JSON.nextCandidate(in: value, from: index)
            guard index < value.count else { break }
            let byte = value[index]
            if JSON.isCandidate(byte), isSpecial(byte, value, index) {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start..<index]))
                start = index + append(escaped: byte, value, index)
            }
            index += 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start...]))
        bytes.append(0x22)
    }

    /// Bytes that deserve a look: one step for all others.
    @inline(__always)
    private static func isCandidate(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0xE2: true
        default: false
        }
    }

    /// The next byte at or after `start` that may deserve a look, eight bytes at a step.
    ///
    /// With bit 2 set, `"` and `&` are both 0x26, and with bit 1 set `<` and `>` are both 0x3E.
    @inline(__always)
    private static func nextCandidate(
        in text: UnsafeBufferPointer<UInt8>, from start: Int
    ) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let raw = UnsafeRawBufferPointer(text)
        var index = start
        while index + 8 <= text.count {
            let word = UInt64(
                littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let quotes = (word | ones &* 0x04) ^ ones &* 0x26
            let angles = (word | ones &* 0x02) ^ ones &* 0x3E
            let slashes = word ^ ones &* 0x5C
            let leads = word ^ ones &* 0xE2
            let controls = (word &- ones &* 0x20) & ~word
            let found =
                (quotes &- ones) & ~quotes | (angles &- ones) & ~angles
                | (slashes &- ones) & ~slashes | (leads &- ones) & ~leads | controls
            let marks = found & ones &* 0x80
            if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
            index += 8
        }
        return index
    }

    @inline(__always)
    private func isSpecial(
        _ byte: UInt8, _ value: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> Bool {
        if byte < 0x20 || byte == 0x22 || byte == 0x5C { return true }
        if byte == 0x3C { return true }
        guard isForScript else { return false }
        if byte == 0x3E || byte == 0x26 { return true }
        // U+2028 and U+2029 end a line for scripts.
        return byte == 0xE2 && index + 2 < value.count && value[index + 1] == 0x80
            && value[index + 2] & 0xFE == 0xA8
    }

    /// - Returns: how many bytes of the text it stands for.
    private mutating func append(
        escaped byte: UInt8, _ value: UnsafeBufferPointer<UInt8>, _ index: Int
    ) -> Int {
        switch byte {
        case 0x22, 0x5C: bytes.append(contentsOf: [0x5C, byte])
        case 0x0A: bytes.append(contentsOf: [0x5C, 0x6E])
        case 0xE2:
            bytes.append(contentsOf: (value[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
            return 3
        default:
            let digits = Array("0123456789abcdef".utf8)
            bytes.append(contentsOf: "\\u00".utf8)
            bytes.append(contentsOf: [digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }
        return 1
    }
}

extension HTML {
    /// A block of data that search engines read (JSON-LD). It is no script: nothing runs it.
    public init(data json: JSON) {
        let (start, end): (StaticString, StaticString) =
            ("<script type=\"application/ld+json\">", "</script>")
        var bytes: [UInt8] = []
        bytes.reserveCapacity(json.bytes.count + 64)
        start.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(contentsOf: json.bytes)
        end.withUTF8Buffer { bytes.append(contentsOf: $0) }
        self.init(trusting: bytes)
    }
}
