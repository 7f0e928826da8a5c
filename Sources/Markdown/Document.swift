import CMark

/// A parsed Markdown text: the owner of libcmark's tree.
///
/// The tree lives as long as the document and cannot be copied, so no node outlives it. Beyond
/// CommonMark 0.30 it knows tables, footnotes, strikethrough, task lists and bare addresses, and
/// reads emphasis beside Chinese, Japanese and Korean as the amended rules do.
public struct Document: ~Copyable {
    let root: OpaquePointer
    /// The editor's text.
    let source: ArraySlice<UInt8>
    let preparation: Preparation
    let tables: Tables
    let notes: Notes

    /// Parses `source` (UTF-8).
    public init(_ source: ArraySlice<UInt8>) {
        self.source = source
        let (preparation, root) = source.withUnsafeBufferPointer { bytes in
            let preparation = Preparation(bytes)
            let root =
                preparation.bytes?.withUnsafeBufferPointer(Document.parse) ?? Document.parse(bytes)
            return (preparation, root)
        }
        self.preparation = preparation
        self.root = root
        let notes = Notes(takenFrom: Node(pointer: root), preparation)
        self.notes = notes
        tables = source.withUnsafeBufferPointer { bytes in
            Tables(in: Node(pointer: root), notes, preparation, source: bytes)
        }
    }

    /// Parses a string.
    public init(_ source: String) { self.init(Array(source.utf8)[...]) }

    deinit {
        cmark_node_free(root)
        if let fragment = tables.fragment { cmark_node_free(fragment) }
        for note in notes.list { cmark_node_free(note.item.pointer) }
    }

    /// libcmark answers with a document for any input; it ends the process when memory does.
    static func parse(_ bytes: Bytes) -> OpaquePointer {
        // Without positions the library forgets to count lines within code and HTML.
        cmark_parse_document(
            bytes.baseAddress.map { UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self) },
            bytes.count, CMARK_OPT_SOURCEPOS)
    }
}
