import Markup

/// The language that a file's name or folder tells: `bridge.en.md`, `articles/zh-Hant/bridge.md`.
enum FileLanguage {
    /// A tag in a file's path, and the path without it, which its translations share.
    struct Named {
        /// BCP 47.
        var tag: String
        var shared: String
        /// Whether it stands in a folder's name, where it may be no language at all.
        var isFolder: Bool
    }

    /// What the path of a Markdown file tells; nil for most.
    static func named(by file: String) -> Named? {
        guard mayName(file) else { return nil }
        let stem = FilePath.stem(of: file, under: "")
        let name = stem.utf8.lastIndex(of: UInt8(ascii: "/")).map { stem.utf8.index(after: $0) }
        let start = name ?? stem.startIndex
        if let dot = stem.utf8[start...].lastIndex(of: UInt8(ascii: ".")), dot > start,
            let tag = tag(stem[stem.utf8.index(after: dot)...])
        {
            return Named(tag: tag, shared: String(stem[..<dot]), isFolder: false)
        }
        var parts = stem.split(separator: "/")
        for index in parts.indices.dropLast() {
            guard let tag = tag(parts[index]) else { continue }
            parts[index] = "*"
            return Named(tag: tag, shared: parts.joined(separator: "/"), isFolder: true)
        }
        return nil
    }

    /// Whether a look at the bytes leaves it open: two dots in the name, or a folder that is as long
    /// as a tag. Nearly no path has either.
    private static func mayName(_ file: String) -> Bool {
        var (length, dots, digits, hasMark) = (0, 0, 0, false)
        for byte in file.utf8 {
            switch byte {
            case UInt8(ascii: "/"):
                if hasMark && length <= 8 || length == 2 && digits == 0 { return true }
                (length, dots, digits, hasMark) = (0, 0, 0, false)
                continue
            case UInt8(ascii: "."): dots += 1
            // Days and months of folders are as long as a tag.
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "-"), UInt8(ascii: "_"): hasMark = hasMark || length == 2
            default: break
            }
            length += 1
        }
        return dots >= 2
    }

    /// The language of a file that does not say: what its path tells, else `guess`.
    static func tag(of file: String, guess: String) -> String {
        guard let named = named(by: file) else { return guess }
        let base = Language.base(of: named.tag)
        // A guess may know the script as well.
        if named.tag == base, Language.base(of: guess) == base { return guess }
        return named.isFolder && words.contains(base) ? guess : named.tag
    }

    /// A language's code, with a script or a country; nil for any other text.
    private static func tag(_ text: Substring) -> String? {
        guard (2...8).contains(text.utf8.count) else { return nil }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
        guard let base = parts.first?.lowercased(), parts.count <= 2, codes.contains(base) else {
            return nil
        }
        guard parts.count == 2 else { return base }
        let end = parts[1].lowercased()
        guard end.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
        switch (base, end) {
        case ("zh", "cn"), ("zh", "sg"): return "zh-Hans"
        case ("zh", "tw"), ("zh", "hk"), ("zh", "mo"): return "zh-Hant"
        default: break
        }
        switch end.utf8.count {
        case 2: return base + "-" + end.uppercased()
        case 4 where scripts.contains(end):
            return base + "-" + end.prefix(1).uppercased() + end.dropFirst()
        default: return nil
        }
    }

    private static let codes = Set(
        """
        af am ar as az be bg bn bo bs ca cs cy da de el en eo es et eu fa fi fo fr ga gd gl gu ha he \
        hi hr hu hy id is it ja ka kk km kn ko ku ky la lb lo lt lv mg mi mk ml mn mr ms mt my nb ne \
        nl nn no or pa pl ps pt ro ru rw sd si sk sl so sq sr sv sw ta te tg th ti tk tl tr tt ug uk \
        ur uz vi wo xh yi yo yue zh zu
        """.split(separator: " ").map(String.init))

    private static let scripts: Set = [
        "hans", "hant", "latn", "cyrl", "arab", "deva", "beng", "guru", "mong", "tfng",
    ]

    /// Codes that are words too, and name folders of other things: `it`, `no`.
    private static let words: Set = [
        "am", "as", "be", "he", "hi", "id", "is", "it", "la", "my", "no", "or", "so", "ti",
    ]
}
