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

    /// Writes a member whose value is a string.
    public mutating func text(_ key: StaticString, _ value: String) {
        name(key)
        string(value)
    }

    /// A member that is left out where there is no value.
    public mutating func text(_ key: StaticString, _ value: String?) {
        if let value { text(key, value) }
    }

    /// Writes a member whose value is an address.
    public mutating func link(_ key: StaticString, _ value: Link) {
        name(key)
        string(value.bytes)
    }

    /// Writes a member whose value is a number.
    public mutating func number(_ key: StaticString, _ value: Int) {
        name(key)
        bytes.append(contentsOf: String(value).utf8)
    }

    /// Writes a member that is true or false.
    public mutating func flag(_ key: StaticString, _ value: Bool) {
        name(key)
        append(value ? "true" : "false")
    }

    /// A text that is UTF-8 already.
    public mutating func text(_ key: StaticString, utf8 value: [UInt8]) {
        name(key)
        string(value)
    }

    /// Writes a member whose value is an object.
    public mutating func object(_ key: StaticString, _ fill: (inout JSON) -> Void) {
        name(key)
        wrap(0x7B, 0x7D, fill)
    }

    /// Writes a member whose value is an array.
    public mutating func array(_ key: StaticString, _ fill: (inout JSON) -> Void) {
        name(key)
        wrap(0x5B, 0x5D, fill)
    }

    // MARK: - Elements of an array

    /// Writes an element of an array: a string.
    public mutating func text(_ value: String) {
        separate()
        string(value)
    }

    /// Writes an element of an array: an object.
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
        append(key)
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
        var index = next(in: value, from: 0)
        while index < value.count {
            let width = isLineSeparator(value, at: index) ? 3 : 1
            if value[index] < 0x80 || width == 3 {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start..<index]))
                append(escaped: value[index], isLast: width == 3 && value[index + 2] == 0xA9)
                start = index + width
            }
            index = next(in: value, from: index + width)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: value[start...]))
        bytes.append(0x22)
    }

    /// The next byte at or after `start` that must be escaped, or may have to be.
    @inline(__always)
    private func next(in value: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard isForScript else {
            return Scan.first(in: value, from: start) { word in
                Scan.find(below: 0x20, in: word) | Scan.find(0x22, in: word)
                    | Scan.find(0x5C, in: word) | Scan.find(0x3C, in: word)
            }
        }
        // `"` and `&` differ in one bit, and so do `<` and `>`.
        return Scan.first(in: value, from: start) { word in
            Scan.find(below: 0x20, in: word) | Scan.find(0x22, ignoring: 0x04, in: word)
                | Scan.find(0x3C, ignoring: 0x02, in: word) | Scan.find(0x5C, in: word)
                | Scan.find(0xE2, in: word)
        }
    }

    /// U+2028 and U+2029 end a line for scripts.
    @inline(__always)
    private func isLineSeparator(_ value: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        value[index] == 0xE2 && index + 2 < value.count && value[index + 1] == 0x80
            && value[index + 2] & 0xFE == 0xA8
    }

    /// - Parameter isLast: of the two line separators, the second.
    private mutating func append(escaped byte: UInt8, isLast: Bool) {
        let digits: StaticString = "0123456789abcdef"
        bytes.append(0x5C)
        switch byte {
        case 0x22, 0x5C: bytes.append(byte)
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0xE2: append(isLast ? "u2029" : "u2028")
        default:
            append("u00")
            bytes.append(digits.utf8Start[Int(byte >> 4)])
            bytes.append(digits.utf8Start[Int(byte & 15)])
        }
    }

    private mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
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
