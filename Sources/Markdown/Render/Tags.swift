import CMark

/// The tags that pass where raw HTML shows as text: a few that Markdown has no sign for, without
/// attributes, each closed among the children of one parent.
struct Tags {
    /// Nodes that pass, and what they are.
    private var passing: [OpaquePointer: Tag] = [:]
    /// The parent whose children were looked at last.
    private var parent: Node?

    struct Tag: Equatable {
        var name: String
        var closes: Bool
    }

    private static let names: Set<String> = [
        "ruby", "rt", "rp", "sub", "sup", "kbd", "mark", "abbr",
    ]

    /// The tag in `node`, if it passes.
    mutating func tag(of node: Node) -> Tag? {
        let parent = node.parent
        if parent != self.parent {
            self.parent = parent
            passing = [:]
            if let parent { match(childrenOf: parent) }
        }
        return passing[node.pointer]
    }

    private mutating func match(childrenOf parent: Node) {
        var open: [(node: Node, tag: Tag)] = []
        var child = parent.firstChild
        while let node = child {
            child = node.next
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
