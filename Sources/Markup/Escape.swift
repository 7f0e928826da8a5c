/// Escaping for text that stands in HTML, XML or a quoted attribute.
///
/// One rule serves all three: `& < > " '` become references. Runs between them are copied whole,
/// so text without a special costs one pass and one copy.
public enum Escape {
    /// Appends `text` to `bytes` with the five specials escaped.
    @inlinable
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        // Nearly every text is UTF-8 in one piece. `withUTF8` would count a reference up and down.
        if text.utf8.withContiguousStorageIfAvailable({ append($0, to: &bytes) }) != nil { return }
        append(Array(text.utf8), to: &bytes)
    }

    /// Appends UTF-8 `text` to `bytes` with the five specials escaped.
    @inlinable
    public static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
        text.withUnsafeBufferPointer { append($0, to: &bytes) }
    }

    /// Appends UTF-8 `text` to `bytes` with the five specials escaped.
    public static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        var index = next(in: text, from: 0)
        while index < text.count {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            reference(for: text[index]).withUTF8Buffer { bytes.append(contentsOf: $0) }
            start = index + 1
            index = next(in: text, from: start)
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// The next of the five specials at or after `start`.
    @inline(__always)
    private static func next(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        Scan.first(in: text, from: start) { word in
            // `&` and `'` differ in the lowest bit, `<` and `>` in the one above.
            Scan.find(0x26, ignoring: 0x01, in: word) | Scan.find(0x3C, ignoring: 0x02, in: word)
                | Scan.find(0x22, in: word)
        }
    }

    @inline(__always)
    private static func reference(for byte: UInt8) -> StaticString {
        switch byte {
        case 0x26: "&amp;"
        case 0x3C: "&lt;"
        case 0x3E: "&gt;"
        case 0x22: "&quot;"
        default: "&#39;"
        }
    }
}
