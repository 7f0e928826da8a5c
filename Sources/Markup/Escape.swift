/// Escaping for text that stands in HTML, XML or a quoted attribute.
///
/// One rule serves all three: `& < > " '` become references. Runs between them are copied whole,
/// so text without a special costs one pass and one copy.
public enum Escape {
    /// Appends `text` to `bytes` with the five specials escaped.
    @inlinable
    public static func append(_ text: String, to bytes: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
    }

    /// Appends UTF-8 `text` to `bytes` with the five specials escaped.
    @inlinable
    public static func append(_ text: [UInt8], to bytes: inout [UInt8]) {
        text.withUnsafeBufferPointer { append($0, to: &bytes) }
    }

    /// Appends UTF-8 `text` to `bytes` with the five specials escaped.
    public static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for (index, byte) in text.enumerated() {
            guard let reference = reference(for: byte) else { continue }
            bytes.append(contentsOf: text[start..<index])
            reference.withUTF8Buffer { bytes.append(contentsOf: $0) }
            start = index + 1
        }
        bytes.append(contentsOf: text[start...])
    }

    @inline(__always)
    private static func reference(for byte: UInt8) -> StaticString? {
        // Everything above `>` and most of what lies below it passes on the first comparison.
        guard byte <= 0x3E else { return nil }
        switch byte {
        case 0x26: return "&amp;"
        case 0x3C: return "&lt;"
        case 0x3E: return "&gt;"
        case 0x22: return "&quot;"
        case 0x27: return "&#39;"
        default: return nil
        }
    }
}
