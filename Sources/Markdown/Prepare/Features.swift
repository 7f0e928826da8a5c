/// What a text may hold beyond CommonMark, found by searches that cost next to nothing, so that a
/// pass without work is not run.
struct Features: OptionSet {
    let rawValue: UInt16

    static let emphasis = Features(rawValue: 1)
    static let strikethrough = Features(rawValue: 2)
    static let footnotes = Features(rawValue: 4)
    static let tables = Features(rawValue: 8)
    static let autolinks = Features(rawValue: 16)
    static let escapes = Features(rawValue: 32)
    static let images = Features(rawValue: 64)
    /// Characters that are named by their numbers: `&#xFFFE;`.
    static let numbers = Features(rawValue: 128)
    static let comments = Features(rawValue: 256)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    init(of source: Bytes) {
        self = []
        if source.find(UInt8(ascii: "*")) != nil { insert(.emphasis) }
        if source.contains("~~") { insert(.strikethrough) }
        if source.contains("[^") { insert(.footnotes) }
        if source.find(UInt8(ascii: "|")) != nil { insert(.tables) }
        if source.find(UInt8(ascii: "\\")) != nil { insert(.escapes) }
        if source.contains("![") { insert(.images) }
        if source.contains("&#") { insert(.numbers) }
        if source.contains("<!--") { insert(.comments) }
        if Features.holdsBareAddress(source) || source.find(UInt8(ascii: "@")) != nil
            || source.holdsWWW
        {
            insert(.autolinks)
        }
    }

    /// Whether `://` stands anywhere but where the address of a link does.
    private static func holdsBareAddress(_ source: Bytes) -> Bool {
        var next = source.find("://")
        while let colon = next {
            guard source.isWithinTarget(colon) else { return true }
            next = source.find("://", from: colon + 3)
        }
        return false
    }
}

extension Bytes {
    /// Whether the `://` at `colon` belongs to an address right after `](` or `<`, as that of a link
    /// does, unless a backslash takes their meaning from these.
    func isWithinTarget(_ colon: Int) -> Bool {
        var start = colon
        while start > 0, isAlphanumeric(self[start - 1]), colon - start < 8 { start -= 1 }
        return matches("](", at: start - 2) && !matches("\\", at: start - 3)
            || matches("<", at: start - 1) && !matches("\\", at: start - 2)
    }
}
