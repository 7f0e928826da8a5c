/// The part of a line round a place in it: short, however long the line is.
public struct Excerpt: Sendable, Hashable {
    /// A piece of the line, at whole characters of UTF-8.
    private let piece: String
    /// How many bytes of the piece stand before the place.
    private let before: Int
    /// Whether the line goes on at either side.
    private let (isCutBefore, isCutAfter): (Bool, Bool)

    /// How many characters of the line are shown.
    private static let width = 100
    /// How many of them may stand before the place, where the line is longer.
    private static let lead = 60
    /// Bytes kept at either side: enough for what is shown, unless characters are pathological.
    private static let reach = (before: 400, after: 600)

    /// - Parameters:
    ///   - line: without its end.
    ///   - offset: how many bytes of it stand before the place.
    init(of line: ArraySlice<UInt8>, at offset: Int) {
        let place = min(line.startIndex + max(0, offset), line.endIndex)
        var start = max(line.startIndex, place - Excerpt.reach.before)
        while start > line.startIndex, start < place, line[start] & 0xC0 == 0x80 { start += 1 }
        var end = min(line.endIndex, place + Excerpt.reach.after)
        while end < line.endIndex, end > place, line[end] & 0xC0 == 0x80 { end -= 1 }
        piece = String(decoding: line[start..<end], as: UTF8.self)
        before = place - start
        (isCutBefore, isCutAfter) = (start > line.startIndex, end < line.endIndex)
    }

    /// What is shown, with an ellipsis where the line goes on, and how many of its characters
    /// stand before the place.
    public var window: (text: String, before: Int) {
        let (characters, shown, place) = view
        let cut = isCut
        let text = (cut.before ? "…" : "") + String(characters[shown]) + (cut.after ? "…" : "")
        return (text, place - shown.lowerBound + (cut.before ? 1 : 0))
    }

    /// Whether the line goes on before what is shown, and behind it.
    var isCut: (before: Bool, after: Bool) {
        let (characters, shown, _) = view
        return (
            isCutBefore || shown.lowerBound > 0, isCutAfter || shown.upperBound < characters.count
        )
    }

    /// The characters of the piece, which of them are shown, and the one at the place.
    var view: (characters: [Character], shown: Range<Int>, place: Int) {
        let middle = piece.utf8.index(piece.startIndex, offsetBy: min(before, piece.utf8.count))
        let head = Array(piece[..<middle])
        let characters = head + Array(piece[middle...])
        let isLong = isCutBefore || head.count >= Excerpt.width * 4 / 5
        let start = isLong ? max(0, head.count - Excerpt.lead) : 0
        return (characters, start..<min(characters.count, start + Excerpt.width), head.count)
    }
}
