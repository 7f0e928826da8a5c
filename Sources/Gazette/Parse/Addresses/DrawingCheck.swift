/// Tells whether an SVG file only draws.
///
/// A browser that is sent to the file itself runs the scripts in it. The check knows no XML; it
/// refuses whatever could hold a script under any name, and with that a few harmless drawings.
enum DrawingCheck {
    static func isHarmless(_ bytes: [UInt8]) -> Bool {
        // Other encodings could hide what is looked for.
        guard !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil else {
            return false
        }
        let lower = bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        return lower.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                switch text[index] {
                case UInt8(ascii: "<"):
                    if holds(tag: text, after: index + 1) { return false }
                case UInt8(ascii: ":"):
                    if precedes("javascript", text, index) { return false }
                    if precedes("data", text, index), !isPicture(text, after: index + 1) {
                        return false
                    }
                case UInt8(ascii: "&"):
                    // A number could spell any of it.
                    if holds(text, "#", after: index + 1) { return false }
                case UInt8(ascii: "="):
                    if isHandler(text, before: index) { return false }
                default: break
                }
                index += 1
            }
            return true
        }
    }

    /// Elements that run or hold what runs, whatever prefix they have, and declarations.
    private static func holds(tag text: UnsafeBufferPointer<UInt8>, after start: Int) -> Bool {
        if holds(text, "!doctype", after: start) {
            // That of SVG 1.1 is harmless; one with declarations of its own is not.
            let rest = text[start...].prefix { $0 != UInt8(ascii: ">") }
            return rest.contains(UInt8(ascii: "["))
        }
        if holds(text, "!entity", after: start) || holds(text, "?xml-stylesheet", after: start) {
            return true
        }
        var name = start
        let end = text[start...].firstIndex { $0 <= 0x20 || $0 == 0x3E || $0 == 0x2F } ?? text.count
        if let colon = text[start..<end].firstIndex(of: UInt8(ascii: ":")) { name = colon + 1 }
        return ["script", "foreignobject", "iframe", "object", "embed", "handler", "listener"]
            .contains { holds(text, $0, after: name) }
            // They can set an address or a handler later.
            || ["set", "animate"].contains { holds(text, $0, after: name) }
                && text[end...].prefix { $0 != UInt8(ascii: ">") }.holds(["href", "\"on", "'on"])
    }

    /// Whether data within the file is a picture that is no drawing.
    private static func isPicture(_ text: UnsafeBufferPointer<UInt8>, after start: Int) -> Bool {
        holds(text, "image/", after: start) && !holds(text, "image/svg", after: start)
    }

    private static func holds(
        _ text: UnsafeBufferPointer<UInt8>, _ word: StaticString, after start: Int
    ) -> Bool {
        let start = text[min(start, text.count)...].firstIndex { $0 > 0x20 } ?? text.count
        guard start + word.utf8CodeUnitCount <= text.count else { return false }
        return word.withUTF8Buffer { text[start..<start + $0.count].elementsEqual($0) }
    }

    private static func precedes(
        _ word: StaticString, _ text: UnsafeBufferPointer<UInt8>, _ end: Int
    ) -> Bool {
        // Browsers leave out line ends and tabs within a scheme.
        let count = word.utf8CodeUnitCount
        let letters = text[max(0, end - 4 * count)..<end].filter { $0 > 0x20 }.suffix(count)
        return word.withUTF8Buffer { letters.elementsEqual($0) }
    }

    /// Whether a name that begins with `on` stands before an equals sign.
    private static func isHandler(_ text: UnsafeBufferPointer<UInt8>, before end: Int) -> Bool {
        let start = text[..<end].lastIndex { $0 > 0x20 } ?? 0
        let name = text[..<min(start + 1, text.count)].suffix(40)
            .reversed().prefix { (0x61...0x7A).contains($0) }.reversed()
        return name.count > 3 && Array(name).starts(with: "on".utf8)
    }
}

extension Sequence<UInt8> {
    /// Whether one of some words is somewhere in it.
    fileprivate func holds(_ words: [String]) -> Bool {
        let text = String(decoding: Array(self), as: UTF8.self)
        return words.contains { text.contains($0) }
    }
}
