import CMark

/// One node of a document's tree, as libcmark has it. Valid while the document lives.
struct Node: Equatable {
    let pointer: OpaquePointer

    /// Inline kinds are numbered from here on.
    static let firstInlineKind = CMARK_NODE_FIRST_INLINE.rawValue

    @inline(__always)
    var kind: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
    var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
    var lastChild: Node? { cmark_node_last_child(pointer).map(Node.init) }
    var next: Node? { cmark_node_next(pointer).map(Node.init) }
    var previous: Node? { cmark_node_previous(pointer).map(Node.init) }

    /// From 1, in the text that was parsed.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    /// From 1, in bytes.
    var column: Int { Int(cmark_node_get_start_column(pointer)) }
    /// From 1, in the text that was parsed.
    var lastLine: Int { Int(cmark_node_get_end_line(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

    /// Whether it is the end of a line within a paragraph.
    var endsLine: Bool {
        let kind = kind
        return kind == CMARK_NODE_SOFTBREAK || kind == CMARK_NODE_LINEBREAK
    }

    /// How many quotations enclose it.
    var quotes: Int {
        var count = 0
        var ancestor = parent
        while let block = ancestor {
            if block.kind == CMARK_NODE_BLOCK_QUOTE { count += 1 }
            ancestor = block.parent
        }
        return count
    }

    /// Whether its children are blocks.
    var holdsBlocks: Bool {
        let kind = kind
        return kind == CMARK_NODE_DOCUMENT || kind == CMARK_NODE_BLOCK_QUOTE
            || kind == CMARK_NODE_LIST || kind == CMARK_NODE_ITEM
    }

    /// Whether its children are inline.
    var holdsInlines: Bool {
        let kind = kind
        return kind == CMARK_NODE_PARAGRAPH || kind == CMARK_NODE_HEADING
            || kind == CMARK_NODE_EMPH || kind == CMARK_NODE_STRONG || kind == CMARK_NODE_LINK
    }

    /// Text, code or raw HTML.
    var literal: Bytes { Node.bytes(cmark_node_get_literal(pointer)) }
    var info: Bytes { Node.bytes(cmark_node_get_fence_info(pointer)) }
    var url: Bytes { Node.bytes(cmark_node_get_url(pointer)) }
    var title: Bytes { Node.bytes(cmark_node_get_title(pointer)) }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> Bytes {
        guard let string else { return Bytes(start: nil, count: 0) }
        let start = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
        return Bytes(start: start, count: strlen(string))
    }
}
