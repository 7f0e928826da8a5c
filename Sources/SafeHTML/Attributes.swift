import Markup

/// Which attributes an element may have, and which values.
///
/// Addresses stay as written here; whoever writes the page checks them as links.
enum Attributes {
    private static let global = ["lang", "title", "dir"]

    private static let own: [String: [String]] = [
        "a": ["href", "hreflang"], "img": ["src", "alt", "width", "height"],
        "td": ["colspan", "rowspan", "align"],
        "th": ["colspan", "rowspan", "scope", "align"],
        "col": ["span"], "colgroup": ["span"],
        "ol": ["start", "reversed", "type"], "li": ["value"], "q": ["cite"],
        "blockquote": ["cite"], "del": ["cite", "datetime"], "ins": ["cite", "datetime"],
        "time": ["datetime"], "data": ["value"], "details": ["open"], "code": ["class"],
        "video": ["src", "poster", "width", "height", "loop", "muted"],
        "audio": ["src", "loop", "muted"], "source": ["src", "type"],
    ]

    private static let sets = own.mapValues { Set($0 + global) }
    private static let globals = Set(global)

    /// Elements whose addresses are reported where they are wrong.
    static let holdAddress: Set<String> = ["a", "audio", "img", "source", "video"]

    /// The names of what an element may have.
    static func allowed(on name: String) -> Set<String> { sets[name] ?? globals }

    /// Whether an editor may miss it, and so is told. What only says how things look at their old
    /// place, or what every link and picture here has of itself, nobody misses.
    static func isMissed(_ name: String) -> Bool {
        name == "style" || name == "class" || name == "id" || name.hasPrefix("on")
    }

    /// What may stay of an element's attributes, in the order of the list.
    static func filtered(_ element: HTMLElement) -> [HTMLElement.Attribute] {
        guard !element.attributes.isEmpty else { return [] }
        var result: [HTMLElement.Attribute] = []
        for name in (own[element.name] ?? []) + global {
            guard let value = element[name], let value = checked(value, of: name, element.name)
            else { continue }
            result.append(.init(name: name, value: value))
        }
        return result
    }

    private static func checked(_ value: [UInt8], of name: String, _ element: String) -> [UInt8]? {
        let word = lowercased(value)
        switch name {
        case "href", "src", "poster", "cite", "alt", "title": return value
        case "lang", "hreflang": return isTag(value) ? value : nil
        case "dir": return one(of: ["ltr", "rtl", "auto"], word)
        case "scope": return one(of: ["row", "col", "rowgroup", "colgroup"], word)
        case "align": return one(of: ["left", "center", "right"], word)
        case "type" where element == "ol":
            return one(of: ["1", "a", "A", "i", "I"], String(decoding: value, as: UTF8.self))
        case "type": return value.allSatisfy(isTypeByte) && value.count <= 80 ? value : nil
        case "reversed", "open", "loop", "muted": return []
        case "colspan", "rowspan", "span": return number(value, 1...100)
        case "width", "height": return number(value, 1...9999)
        case "start": return number(value, 0...999_999_999)
        case "value": return element == "li" ? number(value, 0...999_999_999) : value
        case "datetime": return value.count <= 64 && value.allSatisfy(isTimeByte) ? value : nil
        case "class": return isLanguage(value) ? value : nil
        default: return nil
        }
    }

    private static func lowercased(_ value: [UInt8]) -> String {
        value.count > 40 ? "" : String(decoding: value, as: UTF8.self).lowercased()
    }

    private static func one(of words: [String], _ word: String) -> [UInt8]? {
        words.contains(word) ? Array(word.utf8) : nil
    }

    /// A number, with `px` after it or not; one that is too large is cut down.
    private static func number(_ value: [UInt8], _ range: ClosedRange<Int>) -> [UInt8]? {
        var digits = value[...]
        if digits.suffix(2).elementsEqual("px".utf8) { digits.removeLast(2) }
        guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy({ (0x30...0x39).contains($0) }),
            let number = Int(String(decoding: digits, as: UTF8.self)), number >= range.lowerBound
        else { return nil }
        return Array(String(min(number, range.upperBound)).utf8)
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func isTag(_ value: [UInt8]) -> Bool {
        (1...35).contains(value.count)
            && value.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }

    private static func isTypeByte(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "/+.-;,=\" ".utf8.contains(byte)
    }

    private static func isTimeByte(_ byte: UInt8) -> Bool {
        isAlphanumeric(byte) || "+-:. ".utf8.contains(byte)
    }

    /// The class that code in a language has.
    private static func isLanguage(_ value: [UInt8]) -> Bool {
        value.count <= 40 && value.starts(with: "language-".utf8)
            && value.dropFirst(9).allSatisfy { isAlphanumeric($0) || "+-#._".utf8.contains($0) }
    }
}
