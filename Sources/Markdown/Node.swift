import CMark

/// One node of a document's tree, as libcmark has it. Valid while the document lives.
struct Node {
    let pointer: OpaquePointer

    var kind: cmark_node_type { cmark_node_get_type(pointer) }
    var parent: Node? { cmark_node_parent(pointer).map(Node.init) }
    var firstChild: Node? { cmark_node_first_child(pointer).map(Node.init) }
    var next: Node? { cmark_node_next(pointer).map(Node.init) }
    var previous: Node? { cmark_node_previous(pointer).map(Node.init) }

    /// From 1, in the text that was parsed.
    var line: Int { Int(cmark_node_get_start_line(pointer)) }
    /// From 1, in bytes.
    var column: Int { Int(cmark_node_get_start_column(pointer)) }

    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var isTight: Bool { cmark_node_get_list_tight(pointer) != 0 }
    var isOrdered: Bool { cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST }
    var listStart: Int { Int(cmark_node_get_list_start(pointer)) }

    /// Text, code or raw HTML.
    var literal: UnsafeBufferPointer<UInt8> { Node.bytes(cmark_node_get_literal(pointer)) }
    var info: UnsafeBufferPointer<UInt8> { Node.bytes(cmark_node_get_fence_info(pointer)) }
    var url: UnsafeBufferPointer<UInt8> { Node.bytes(cmark_node_get_url(pointer)) }
    var title: UnsafeBufferPointer<UInt8> { Node.bytes(cmark_node_get_title(pointer)) }

    private static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
        guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
        var count = 0
        while string[count] != 0 { count += 1 }
        return string.withMemoryRebound(to: UInt8.self, capacity: count) {
            UnsafeBufferPointer(start: $0, count: count)
        }
    }
}
