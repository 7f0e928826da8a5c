import Markdown

/// Reads a tree of blocks out of bytes: a byte says what comes, the bytes up to the next control
/// character are its text. Any bytes are some tree.
struct SpelledTree {
    private var rest: ArraySlice<UInt8>
    /// How much may still be made, so that a tree is about as large as its input.
    private var budget: Int

    init(_ input: [UInt8]) {
        rest = input[...]
        budget = min(input.count, 400)
    }

    mutating func blocks() -> [Block] {
        var blocks: [Block] = []
        while !rest.isEmpty, budget > 0 { blocks.append(block(depth: 3)) }
        return blocks
    }

    private mutating func next() -> UInt8 {
        budget -= 1
        return rest.popFirst() ?? 0
    }

    private mutating func count(upTo limit: UInt8) -> Int { Int(next() % limit) + 1 }

    private mutating func text() -> String {
        let bytes = rest.prefix { $0 >= 0x20 }.prefix(80)
        rest = rest.dropFirst(bytes.count)
        if rest.first.map({ $0 < 0x20 }) == true { rest.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private mutating func block(depth: Int) -> Block {
        guard budget > 0 else { return .rule }
        switch next() % (depth > 0 ? 8 : 5) {
        case 0, 1, 2: return .paragraph(inlines(depth))
        case 3: return .heading(count(upTo: 6), inlines(depth))
        case 4: return .code(text(), language: text())
        case 5: return .rule
        case 6: return .quotation((0..<count(upTo: 3)).map { _ in block(depth: depth - 1) })
        default:
            let isOrdered = next() & 1 == 0
            let items = (0..<count(upTo: 3)).map { _ in
                (0..<count(upTo: 2)).map { _ in block(depth: depth - 1) }
            }
            return .list(ordered: isOrdered, items)
        }
    }

    private mutating func inlines(_ depth: Int) -> [Inline] {
        (0..<count(upTo: 4)).map { _ in inline(depth) }
    }

    private mutating func inline(_ depth: Int) -> Inline {
        guard budget > 0, depth > 0 else { return .text(text()) }
        switch next() % 10 {
        case 0, 1, 2: return .text(text())
        case 3: return .code(SpelledTree.trimmed(text()))
        case 4: return .lineBreak
        case 5: return .emphasis(inlines(depth - 1))
        case 6: return .strong(inlines(depth - 1))
        case 7: return .strike(inlines(depth - 1))
        case 8: return .image(text(), alt: text())
        default: return .link(text(), inlines(depth - 1))
        }
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
}
