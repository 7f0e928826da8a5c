import Testing

@testable import Markdown

struct EmphasisBruteForceTests {
    typealias Character = AmendedEmphasis.Character

    /// One or more characters of every kind that the rules tell apart.
    static let neighbours: [Character] = [
        .init(" ", .space), .init("\n", .space), .init("\u{3000}", .space),
        .init("\u{A0}", .space), .init("!", .punctuation), .init("(", .punctuation),
        .init(")", .punctuation), .init(",", .punctuation), .init("%", .punctuation),
        .init("“", .punctuation), .init("’", .punctuation), .init("—", .punctuation),
        .init("…", .punctuation), .init("·", .punctuation), .init("。", .cjkPunctuation),
        .init("「", .cjkPunctuation), .init("》", .cjkPunctuation), .init("，", .cjkPunctuation),
        .init("（", .cjkPunctuation), .init("：", .cjkPunctuation), .init("・", .cjkPunctuation),
        .init("，\u{FE00}", .cjkPunctuation), .init("“\u{FE01}", .cjkPunctuation),
        .init("!\u{FE00}", .punctuation), .init("a", .other), .init("é", .other),
        .init("7", .other), .init("ж", .other), .init("€", .other), .init("😀", .other),
        .init("e\u{301}", .other), .init("字", .cjk), .init("𠮷", .cjk), .init("か", .cjk),
        .init("カ", .cjk), .init("ｶ", .cjk), .init("가", .cjk), .init("ᄀ", .cjk),
        .init("￥", .cjk), .init("々", .cjk), .init("葛\u{FE00}", .cjk),
        .init("葛\u{E0100}", .variant),
    ]

    /// A selector that follows a run is a character by itself; these begin with another.
    static let following = neighbours

    private func inline(_ source: String) -> String {
        var options = RenderOptions()
        options.softBreaks = .space
        let page = html(source, options)
        guard page.hasPrefix("<p>"), page.hasSuffix("</p>\n") else { return page }
        return String(page.dropFirst(3).dropLast(5))
    }

    @Test(arguments: 1...3)
    func `every run between two characters opens and closes as the amendment says`(count: Int) {
        let stars = String(repeating: "*", count: count)
        let (start, end) = [("<em>", "</em>"), ("<strong>", "</strong>"), ("<em><strong>", "")][
            count - 1]
        var wrong: [String] = []
        for before in Self.neighbours {
            for after in Self.following {
                // A run that can only close follows, or one that can only open goes before.
                let opening = "x\(before.text)\(stars)\(after.text)x\(stars) x"
                let opens = inline(opening).contains(start)
                if opens != AmendedEmphasis.isLeft(before.kind, Self.read(after)) {
                    wrong.append("opens: \(opening.debugDescription)")
                }
                let closing = "x \(stars)x\(before.text)\(stars)\(after.text)x"
                let closes = inline(closing).contains(end.isEmpty ? "</strong></em>" : end)
                if closes != AmendedEmphasis.isRight(before.kind, Self.read(after)) {
                    wrong.append("closes: \(closing.debugDescription)")
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(20))")
    }

    /// After a run the amendment reads a bare character; its selector plays no part.
    private static func read(_ after: Character) -> AmendedEmphasis.Kind {
        if after.text == "“\u{FE01}" { return .punctuation }
        return after.kind == .variant ? .cjk : after.kind
    }

    @Test func `random texts come out as the amended rules pair them`() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededGenerator(seed: seed)
        var wrong: [String] = []
        for _ in 0..<20_000 {
            let pieces = Self.pieces(&random)
            let source = pieces.map { piece in
                switch piece {
                case .character(let character): character.text
                case .stars(let count): String(repeating: "*", count: count)
                }
            }.joined()
            let expected = AmendedEmphasis.html(pieces)
            let result = inline("x" + source + "x")
            if result != "x" + expected + "x" { wrong.append("\(source) → \(result)") }
        }
        #expect(wrong.isEmpty, "seed \(seed), \(wrong.count): \(wrong.prefix(10))")
    }

    /// Runs with one or two characters between them, begun and ended by a character.
    private static func pieces(_ random: inout SeededGenerator) -> [AmendedEmphasis.Piece] {
        let alphabet = neighbours.filter {
            $0.kind != .variant && $0.text.unicodeScalars.count == 1 && $0.text != "\n"
        }
        var pieces: [AmendedEmphasis.Piece] = [.character(.init("x", .other))]
        for _ in 0..<Int.random(in: 2...7, using: &random) {
            pieces.append(.stars(Int.random(in: 1...3, using: &random)))
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                guard let next = alphabet.randomElement(using: &random) else { continue }
                pieces.append(.character(next))
            }
        }
        return pieces + [.character(.init("x", .other))]
    }

    @Test func `our punctuation is the library's`() {
        var wrong: [UInt32] = []
        for value in (0x80 as UInt32)...0x1FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isKnown = Scalar.isPunctuation(value) || Scalar.isSpace(value)
            // Before punctuation a run that follows a letter does not open.
            if Self.libraryOpens(before: scalar) == isKnown { wrong.append(value) }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(20).map { String($0, radix: 16) })")
    }

    private static func libraryOpens(before scalar: Unicode.Scalar) -> Bool {
        let source = Array("a*\(scalar)b*".utf8)
        return Arena(expecting: 0).use {
            source.withUnsafeBufferPointer(Document.parse).firstChild?.firstChild?.next != nil
        }
    }
}
