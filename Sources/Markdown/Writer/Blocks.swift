/// A piece of a text, as a tree: what an importer has read from somewhere else.
public indirect enum Inline: Sendable, Equatable {
    /// Literal text. Line ends in it are spaces.
    case text(String)
    case code(String)
    case emphasis([Inline])
    case strong([Inline])
    case strike([Inline])
    /// An address and what it is shown as. A link within a link is its content alone.
    case link(String, [Inline])
    /// An address and what stands for the picture.
    case image(String, alt: String)
    case lineBreak

    /// The words that a reader sees, without marks; pictures have none.
    public static func text(of inlines: [Inline]) -> String {
        inlines.map { inline in
            switch inline {
            case .text(let text), .code(let text): text
            case .emphasis(let parts), .strong(let parts), .strike(let parts),
                .link(_, let parts):
                Inline.text(of: parts)
            case .image: ""
            case .lineBreak: " "
            }
        }.joined()
    }
}

/// A block of a text, as a tree.
public indirect enum Block: Sendable, Equatable {
    case paragraph([Inline])
    /// From 1 to 6.
    case heading(Int, [Inline])
    case quotation([Block])
    /// Items of blocks. An ordered list counts from 1.
    case list(ordered: Bool, [[Block]])
    case code(String, language: String)
    case rule
}
