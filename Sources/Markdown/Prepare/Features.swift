/// What a text may hold beyond CommonMark, found by searches that cost next to nothing, so that a
/// pass without work is not run.
struct Features: OptionSet {
    let rawValue: UInt8

    static let emphasis = Features(rawValue: 1)
    static let strikethrough = Features(rawValue: 2)
    static let footnotes = Features(rawValue: 4)
    static let tables = Features(rawValue: 8)
    static let autolinks = Features(rawValue: 16)
    static let escapes = Features(rawValue: 32)
    static let images = Features(rawValue: 64)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(of source: Bytes) {
        self = []
        if source.find(UInt8(ascii: "*")) != nil { insert(.emphasis) }
        if source.contains("~~") { insert(.strikethrough) }
        if source.contains("[^") { insert(.footnotes) }
        if source.find(UInt8(ascii: "|")) != nil { insert(.tables) }
        if source.find(UInt8(ascii: "\\")) != nil { insert(.escapes) }
        if source.contains("![") { insert(.images) }
        if source.contains("://") || source.find(UInt8(ascii: "@")) != nil
            || source.contains("www.")
        {
            insert(.autolinks)
        }
    }
}
