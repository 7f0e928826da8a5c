/// A piece of a tree of HTML that is being made safe.
package enum HTMLNode: Sendable, Equatable {
    /// UTF-8, its references resolved.
    case text([UInt8])
    indirect case element(HTMLElement)

    /// Whether it is text of nothing but white space.
    var isBlank: Bool {
        if case .text(let text) = self { text.allSatisfy(isSpace) } else { false }
    }

    /// Whether it is a block, or holds one.
    var holdsBlock: Bool {
        if case .element(let element) = self { element.holdsBlock } else { false }
    }
}

/// An element, its attributes and what it holds.
package struct HTMLElement: Sendable, Equatable {
    /// In lower case.
    package var name: String
    package var attributes: [Attribute] = []
    /// Which of the caller's own pieces it stands for.
    package var own: Int?
    /// Where it was written, as the caller counts; 0 where that is not known.
    package var line = 0
    package var children: [HTMLNode] = []
    /// Whether it is a block, or holds one.
    var holdsBlock = false
    /// Whether it is a link, or holds one.
    var holdsLink = false
    /// Whether one of the caller's own blocks is in it.
    var holdsOwnBlock = false

    package struct Attribute: Sendable, Equatable {
        package var name: String
        package var value: [UInt8]
    }

    /// What it holds is seen from its children.
    package static func == (left: HTMLElement, right: HTMLElement) -> Bool {
        left.name == right.name && left.own == right.own && left.line == right.line
            && left.attributes == right.attributes && left.children == right.children
    }

    /// Whether it has no content and no end tag.
    package var isVoid: Bool { Vocabulary.void.contains(name) }

    /// Whether it stands between paragraphs.
    package var isBlock: Bool { Vocabulary.blocks.contains(name) }

    /// The value of an attribute, if it has it.
    package subscript(name: String) -> [UInt8]? {
        attributes.first { $0.name == name }?.value
    }
}

/// White space of HTML.
@inline(__always)
func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0C || byte == 0x0D
}
