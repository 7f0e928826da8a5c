import CMark
import Markup
import SafeHTML

/// Writes a document's nodes as HTML and as plain text, side by side.
struct Renderer {
    let options: RenderOptions
    let features: Features
    let marker: Marker?
    let tables: [OpaquePointer: Table]
    let notes: Notes
    /// A heading that says no more than the page's own title, and is left out.
    var hidden: Node?
    /// What the text holds where it is a whole edition.
    var items: ItemState?
    /// How many levels every heading moves.
    var shift = 0
    var places: Places

    var html: [UInt8] = []
    var text: [UInt8] = []
    var result = Rendering()

    /// The paragraph or heading that is being written, and how many quotations enclose it.
    var block: Node?
    var quotes = 0
    /// Where in `text` the paragraph begins.
    var paragraphStart = 0
    /// Whether paragraphs of the topmost level are the body's, and not those of a table's paragraph
    /// somewhere deeper.
    var isTopmost = true
    /// Where the block's text comes from, if not from the document itself.
    var origin = Origin.document

    /// How many images enclose the current node: within one, text is alternative text.
    var imageDepth = 0
    var alt: [UInt8] = []
    var imageCount = 0
    var linkDepth = 0
    /// Where in `html` the link that is being written begins.
    var linkStart = 0
    /// Whether the link that is being written has a tag: one that leads nowhere has none.
    var hasLink = true
    var figure = Figure.none
    /// Where in `text` something other than text ended last: code, an image, HTML.
    var opaqueEnd = -1
    var ids: Identifiers
    /// Labels that no footnote has.
    var undefinedLabels: Set<String> = []
    /// Raw HTML that has been passed by and is not written yet: in the current paragraph, and of
    /// the blocks that are open.
    var rawInlines: [RawInline] = []
    var rawBlocks: [RawBlock] = []
    /// Where the current paragraph, heading or cell begins.
    var leaf = (html: 0, text: 0)
    /// What marks our own tags among others; made when it is needed.
    var nonce: Nonce?
    /// What has been remarked on.
    var remarked: Set<String> = []
    /// Where strikethrough begins and ends in text nodes of the current parent.
    var strikes: [OpaquePointer: [Strike]] = [:]
    /// The text node that begins with a task's box.
    var taskText: Node?
    var noteLabel: NoteLabel?
    /// How many bytes of the next text a label has used up.
    var skip = 0
    var footnoteState = FootnoteState()
    /// Whether the footnotes are being written.
    var isInFootnotes = false
    /// How many cells may still be made up for rows that are too short.
    var padding = 10_000
    var headingStart = (html: 0, text: 0)
    /// Where in `text` a space stands for a line's end within the heading.
    var headingBreaks: [Int] = []

    /// Whether text holds nothing of ours but markers.
    let isPlain: Bool

    init(
        options: RenderOptions, preparation: Preparation,
        tables: [OpaquePointer: Table], notes: Notes, places: Places
    ) {
        self.options = options
        ids = Identifiers(reservedPrefix: options.reservedPrefix)
        self.tables = tables
        self.notes = notes
        self.places = places
        features = preparation.features
        marker = preparation.marker
        isPlain = features.isDisjoint(with: [.strikethrough, .autolinks, .footnotes])
        html.reserveCapacity(places.sourceCount * 5 / 4 + 256)
        text.reserveCapacity(places.sourceCount + 64)
    }

    /// Writes `root` and all that is in it.
    mutating func walk(_ root: Node, itself: Bool = true) {
        let iterator = cmark_iter_new(root.pointer)
        defer { cmark_iter_free(iterator) }
        let earlier = rawBlocks.count
        defer { if rawBlocks.count > earlier { settleBlocks(from: earlier, wraps: true) } }
        while true {
            let event = cmark_iter_next(iterator)
            guard event != CMARK_EVENT_DONE, let pointer = cmark_iter_get_node(iterator) else {
                return
            }
            let node = Node(pointer: pointer)
            if !itself, node == root { continue }
            let entering = event == CMARK_EVENT_ENTER
            if !tables.isEmpty, entering, let table = tables[pointer] {
                write(table, insteadOf: node)
                cmark_iter_reset(iterator, pointer, CMARK_EVENT_EXIT)
                continue
            }
            if entering, node == hidden {
                hide(node)
                cmark_iter_reset(iterator, pointer, CMARK_EVENT_EXIT)
                continue
            }
            visit(node, entering: entering)
        }
    }

    private mutating func visit(_ node: Node, entering: Bool) {
        guard imageDepth == 0 else { return visitWithinImage(node, entering: entering) }
        switch node.kind {
        case CMARK_NODE_TEXT: write(text: node)
        case CMARK_NODE_PARAGRAPH: paragraph(node, entering)
        case CMARK_NODE_SOFTBREAK: softBreak(node)
        case CMARK_NODE_EMPH: emphasis(node, "em", entering)
        case CMARK_NODE_STRONG: strong(node, entering)
        case CMARK_NODE_LINK: link(node, entering)
        case CMARK_NODE_CODE: code(node)
        case CMARK_NODE_LINEBREAK: hardBreak(node)
        case CMARK_NODE_IMAGE: beginImage(node)
        case CMARK_NODE_HTML_INLINE: htmlInline(node)
        default: visit(block: node, entering: entering)
        }
    }

    private mutating func visit(block node: Node, entering: Bool) {
        switch node.kind {
        case CMARK_NODE_BLOCK_QUOTE: quotation(node, entering)
        case CMARK_NODE_LIST: list(node, entering)
        case CMARK_NODE_ITEM: item(node, entering)
        case CMARK_NODE_HEADING: heading(node, entering)
        case CMARK_NODE_THEMATIC_BREAK: rule()
        case CMARK_NODE_CODE_BLOCK: codeBlock(node)
        case CMARK_NODE_HTML_BLOCK: htmlBlock(node)
        case CMARK_NODE_DOCUMENT: if !entering { closeItem() }
        default: break
        }
    }

    /// Hands over what was written.
    consuming func finish() -> Rendering {
        result.html = html
        result.text = text
        reportUnusedNotes()
        keepDeadFragments()
        orderPlaces()
        return result
    }
}
