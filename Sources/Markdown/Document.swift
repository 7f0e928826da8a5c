import CMark

/// A parsed Markdown text: the owner of libcmark's tree.
///
/// The tree lives as long as the document and cannot be copied, so no node outlives it. Beyond
/// CommonMark 0.30 it knows tables, footnotes, strikethrough, task lists and bare addresses, and
/// reads emphasis beside Chinese, Japanese and Korean as the amended rules do.
public struct Document: ~Copyable {
    /// Holds the tree and whatever was cut from it.
    let arena: Arena
    let root: Node
    /// The editor's text.
    let source: ArraySlice<UInt8>
    let preparation: Preparation
    let tables: Tables
    let notes: Notes

    /// Parses `source` (UTF-8).
    ///
    /// - Parameter mayHoldForbidden: false where it is known that the source holds none of
    ///   `ForbiddenCharacters`; they are looked for otherwise.
    public init(_ source: ArraySlice<UInt8>, mayHoldForbidden: Bool = true) {
        self.source = source
        let arena = Arena(expecting: source.count * 8)
        (preparation, root, notes, tables) = source.withUnsafeBufferPointer { bytes in
            arena.use {
                var preparation = Preparation(bytes, mayHoldForbidden: mayHoldForbidden)
                var root = Document.parse(preparation, bytes)
                if !preparation.definitions.isEmpty {
                    let lines = Notes.lines(in: root, preparation)
                    if lines.count < preparation.definitions.count {
                        preparation = Preparation(
                            bytes, definitionsOn: lines, mayHoldForbidden: mayHoldForbidden)
                        root = Document.parse(preparation, bytes)
                    }
                }
                let notes = Notes(takenFrom: root, preparation)
                return (preparation, root, notes, Tables(in: root, notes, preparation, bytes))
            }
        }
        self.arena = arena
    }

    /// Parses a string.
    public init(_ source: String) { self.init(Array(source.utf8)[...]) }

    private static func parse(_ preparation: Preparation, _ source: Bytes) -> Node {
        preparation.bytes?.withUnsafeBufferPointer(parse) ?? parse(source)
    }

    /// libcmark answers with a document for any input. Called within an arena.
    static func parse(_ bytes: Bytes) -> Node {
        // Without positions the library forgets to count lines within code and HTML.
        let parser = cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, Arena.allocator)
        if let base = bytes.baseAddress {
            let text = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
            cmark_parser_feed(parser, text, bytes.count)
        }
        guard let root = cmark_parser_finish(parser) else { fatalError("libcmark has no answer") }
        cmark_parser_free(parser)
        return Node(pointer: root)
    }
}
