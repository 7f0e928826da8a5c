/// A tag of raw HTML in a paragraph.
struct RawInline {
    var html: [UInt8]
    /// From 1, in the editor's text.
    var line: Int
    /// Where in the page it would stand.
    var offset: Int
}

/// Raw HTML between blocks.
struct RawBlock {
    var html: [UInt8]
    /// From 1, in the editor's text.
    var line: Int
    /// The block that it stands in.
    var container: Node?
    /// What had been written before it.
    var state: Written
}

/// How much has been written.
struct Written {
    var html: Int
    var text: Int
    var paragraphs: Int
    var otherText: Int
    var headings: Int
    var references: Int
}

extension Renderer {
    var written: Written {
        Written(
            html: html.count, text: text.count, paragraphs: result.paragraphs.count,
            otherText: result.otherText.count, headings: result.headings.count,
            references: result.references.count)
    }
}
