/// Questions about a BCP 47 language tag.
public enum Language {
    /// Whether `tag` is Chinese.
    public static func isChinese(_ tag: String) -> Bool {
        tag.utf8.starts(with: "zh".utf8)
            && (tag.utf8.count == 2 || tag.utf8.dropFirst(2).first == 0x2D)
    }

    /// The primary language: `zh` of `zh-Hans`.
    public static func base(_ tag: String) -> String {
        String(tag.prefix { $0 != "-" && $0 != "_" }).lowercased()
    }

    /// Whether `tag` has the shape of a language tag: `en`, `zh-Hans`, `pt-BR`.
    static func isTag(_ tag: String) -> Bool {
        let parts = tag.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.count) else { return false }
        return parts.allSatisfy { part in
            (2...8).contains(part.count)
                && part.allSatisfy { byte in
                    (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte)
                        || (0x30...0x39).contains(byte)
                }
        }
    }

    /// The language of a headline that does not say: what its letters show, else the site's.
    static func guess(from title: String, site: String) -> String {
        let hasHan = title.unicodeScalars.contains { Script.isHan($0.value) }
        if hasHan { return isChinese(site) ? site : "zh-Hans" }
        return isChinese(site) ? "en" : site
    }
}
