import CMark

/// A parsed Markdown text: the owner of libcmark's tree.
///
/// The tree lives as long as the document and cannot be copied, so no node outlives it.
public struct Document: ~Copyable {
    let root: OpaquePointer

    /// Parses `source` (UTF-8, CommonMark 0.30).
    public init(_ source: ArraySlice<UInt8>) {
        root = source.withUnsafeBytes { buffer in
            // libcmark answers with a document for any input; it ends the process when memory does.
            cmark_parse_document(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count,
                CMARK_OPT_DEFAULT)
        }
    }

    /// Parses a string.
    public init(_ source: String) { self.init(Array(source.utf8)[...]) }

    deinit { cmark_node_free(root) }
}
