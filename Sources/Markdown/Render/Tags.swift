import CMark

/// The tags that pass where raw HTML shows as text: a few that Markdown has no sign for, without
/// attributes, each closed among the children of one parent.
struct Tags {
    /// Nodes that pass, and what they are.
    private var passing: [OpaquePointer: Tag] = [:]
    /// The parents whose children were looked at.
    private var seen: Set<OpaquePointer> = []

    struct Tag: Equatable {
        var name: String
        var closes: Bool
    }

    private static let names: Set<String> = [
        "ruby", "rt", "rp", "sub", "sup", "kbd", "mark", "abbr",
    ]

    /// The tag in `node`, if it passes.
    ///
    /// - Parameter titled: a paragraph whose first line is a title, and so a paragraph of its own.
    mutating func tag(of node: Node, titled: Node?) -> Tag? {
        if let parent = node.parent, seen.insert(parent.pointer).inserted {
            match(childrenOf: parent, endsAtBreak: parent == titled)
        }
        return passing[node.pointer]
    }

    private mutating func match(childrenOf parent: Node, endsAtBreak: Bool) {
        var open: [(node: Node, tag: Tag)] = []
        var isTitle = endsAtBreak
        var child = parent.firstChild
        while let node = child {
            child = node.next
            if isTitle, node.endsLine {
                (open, isTitle) = ([], false)
            }
            guard node.kind == CMARK_NODE_HTML_INLINE, let tag = Tags.read(node.literal) else {
                continue
            }
            if tag.name == "br" {
                passing[node.pointer] = tag
            } else if !tag.closes {
                open.append((node, tag))
            } else if let last = open.last, last.tag.name == tag.name {
                passing[last.node.pointer] = last.tag
                passing[node.pointer] = tag
                open.removeLast()
            } else {
                // What is crossed does not pass, nor what holds it.
                open = []
            }
        }
    }

    private static func read(_ literal: Bytes) -> Tag? {
        guard literal.count >= 4, literal.count <= 7, literal[0] == UInt8(ascii: "<") else {
            return nil
        }
        let closes = literal[1] == UInt8(ascii: "/")
        let name = String(
            decoding: literal[(closes ? 2 : 1)..<(literal.count - 1)], as: UTF8.self
        ).lowercased()
        if !closes, name == "br" || name == "br/" || name == "br /" {
            return Tag(name: "br", closes: false)
        }
        return names.contains(name) ? Tag(name: name, closes: closes) : nil
    }
}
