import Markdown

extension FuzzTarget {
    /// What the Markdown writer writes reads back as the same text: lines of literal text in every
    /// kind of block, and a tree of blocks that the input spells.
    static let writer = FuzzTarget(name: "writer") {
        { input throws(Broken) in
            let text = String(decoding: input, as: UTF8.self)
            let lines = text.split(whereSeparator: \.isNewline).prefix(40).map(String.init)
            for line in lines { try checkLiteral(line) }
            var spelled = SpelledTree(input)
            try checkTree(spelled.blocks())
        }
    }

    private static let forms:
        [(name: String, write: @Sendable (String, inout MarkdownWriter) -> Void)] = [
            ("a paragraph", { $1.paragraph($0) }), ("a heading", { $1.heading($0, level: 2) }),
            ("a caption", { $1.caption($0) }), ("a quotation", { $1.quotation([$0]) }),
            ("an item", { $1.list([$0], ordered: true) }),
        ]

    private static func checkLiteral(_ line: String) throws(Broken) {
        for (name, write) in forms {
            var writer = MarkdownWriter()
            write(line, &writer)
            let read = Document(writer.markdown[...]).rendered()
            try PageReader.check(read.html, .imported)
            try checkWords(read.text, line, as: name)
        }
    }

    private static func checkTree(_ blocks: [Block]) throws(Broken) {
        var writer = MarkdownWriter()
        writer.write(blocks)
        let read = Document(writer.markdown[...]).rendered()
        try PageReader.check(read.html)
        try checkWords(read.text, text(of: blocks), as: "a tree")
    }

    /// The same words in the same order; white space is not the writer's promise.
    private static func checkWords(
        _ read: [UInt8], _ written: String, as name: String
    ) throws(Broken) {
        let (left, right) = (words(String(decoding: read, as: UTF8.self)), words(written))
        guard left != right else { return }
        throw Broken("as \(name), \(right.debugDescription) reads \(left.debugDescription)")
    }

    private static func words(_ text: String) -> [[UInt8]] {
        // What no page may hold is replaced.
        let shown = text.unicodeScalars.map { isForbidden($0.value) ? "\u{FFFD}" : $0 }
        return shown.split { $0.properties.isWhitespace }.map { scalars in
            scalars.flatMap { Array(String($0).utf8) }
        }
    }

    private static func isForbidden(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x09...0x0D: false
        case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }

    private static func text(of blocks: [Block]) -> String {
        blocks.map { block in
            switch block {
            case .paragraph(let inlines), .heading(_, let inlines): Inline.text(of: inlines)
            case .quotation(let blocks): text(of: blocks)
            case .list(_, let items): items.map { text(of: $0) }.joined(separator: "\n")
            case .code, .rule: ""
            }
        }.joined(separator: "\n")
    }
}
