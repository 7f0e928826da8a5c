/// Writes blocks of literal text as CommonMark that reads back as exactly that text.
///
/// A block's text is one line: line breaks in it become spaces, and white space at its ends goes.
/// Blocks without any text are left out.
public struct MarkdownWriter: Sendable {
    /// What has been written so far, UTF-8, ending in one newline.
    public private(set) var markdown: [UInt8] = []

    private var endsInList = false

    /// An empty text.
    public init() {}

    /// Text between blank lines.
    public mutating func paragraph(_ text: String) {
        blocks([Literal(text).asBlock()], prefix: "")
    }

    /// A heading; `level` from 1 to 6.
    public mutating func heading(_ text: String, level: Int) {
        let marks = String(repeating: "#", count: min(6, max(1, level))) + " "
        let line = Literal(text).asHeading()
        guard !line.isEmpty else { return }
        blocks([Array(marks.utf8) + line], prefix: "")
    }

    /// One paragraph in emphasis, the form of a caption: `*text*`. It reads back as a paragraph
    /// that holds one emphasis and nothing beside it.
    public mutating func caption(_ text: String) {
        let line = Literal(text).inline(isEmphasised: true)
        guard !line.isEmpty else { return }
        blocks([[UInt8(ascii: "*")] + line + [UInt8(ascii: "*")]], prefix: "")
    }

    /// A block quotation of paragraphs.
    public mutating func quotation(_ paragraphs: [String]) {
        blocks(paragraphs.map { Literal($0).asBlock() }, prefix: "> ")
    }

    /// A tight list. An ordered one counts from 1.
    public mutating func list(_ items: [String], ordered: Bool) {
        let lines = items.map { Literal($0).asItem() }.filter { !$0.isEmpty }
        guard !lines.isEmpty else { return }
        if endsInList { blocks([MarkdownWriter.divider], prefix: "") }
        separate()
        endsInList = true
        for (index, line) in lines.enumerated() {
            markdown.append(contentsOf: (ordered ? "\(index + 1). " : "- ").utf8)
            markdown.append(contentsOf: line)
            markdown.append(0x0A)
        }
    }

    /// Two lists in a row would read back as one; a comment between them is shown nowhere.
    static let divider = Array("<!-- -->".utf8)

    /// Lines of a block, after an empty one.
    mutating func append(_ lines: [[UInt8]], isList: Bool) {
        guard !lines.isEmpty else { return }
        if endsInList, isList { blocks([MarkdownWriter.divider], prefix: "") }
        separate()
        endsInList = isList
        for line in lines {
            markdown.append(contentsOf: line)
            markdown.append(0x0A)
        }
    }

    private mutating func blocks(_ lines: [[UInt8]], prefix: String) {
        let lines = lines.filter { !$0.isEmpty }
        guard !lines.isEmpty else { return }
        separate()
        endsInList = false
        for (index, line) in lines.enumerated() {
            if index > 0 {
                markdown.append(contentsOf: prefix.utf8.prefix { $0 != 0x20 })
                markdown.append(0x0A)
            }
            markdown.append(contentsOf: prefix.utf8)
            markdown.append(contentsOf: line)
            markdown.append(0x0A)
        }
    }

    private mutating func separate() {
        if !markdown.isEmpty { markdown.append(0x0A) }
    }
}
