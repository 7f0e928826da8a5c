import Markup

/// How a document is rendered.
public struct RenderOptions: Sendable {
    /// What root-relative addresses are put under: empty, or `/daily` without the last slash.
    public var base: [UInt8] = []
    /// The level of the topmost heading. The others follow. 0 leaves all as written.
    public var topHeading = 2
    /// The language of the text, a BCP 47 tag; empty where it is not known.
    public var language = ""
    /// What becomes of a line's end within a paragraph.
    public var softBreaks = SoftBreaks.cjk
    /// The site's own host, lower case. Links to others get `outgoingRel`.
    public var siteHost = ""
    /// The `rel` of links that leave the site; empty for none.
    public var outgoingRel = "external noopener"
    /// Stands before every id, so that those of several bodies on one page cannot clash.
    public var idPrefix = ""
    /// No heading's id begins so, for the page has its own that do; empty where it has none.
    public var reservedPrefix = ""
    /// The title that the page shows above the body. A heading that begins the body and says the
    /// same is left out.
    public var title = ""
    /// Whether the text may be a whole edition, whose items get anchors and show their hosts.
    public var items = false
    /// Whether headings get an id.
    public var headingIDs = true
    /// Whether an image alone in a paragraph becomes a figure.
    public var figures = true
    /// How many images are loaded at once; the others wait until they come near.
    public var eagerImages = 1
    /// What becomes of an address that names no host, as it is written.
    public var local: @Sendable (String, Link.Use) -> LocalAddress = LocalAddress.asWritten
    /// The words that a rendering adds to the editor's.
    public var words = Words.english

    package var rawHTML = RawHTML.filtered

    /// The standard options, with the address that those within the site begin with.
    public init(base: [UInt8] = []) { self.base = base }

    /// What becomes of a line's end within a paragraph.
    public enum SoftBreaks: String, Sendable, CaseIterable {
        /// Nothing between Chinese or Japanese characters, a space elsewhere.
        case cjk
        /// Always a space.
        case space
        /// Always a line break.
        case br
    }

    /// What becomes of raw HTML.
    package enum RawHTML: Sendable {
        /// What a page may hold of it is written anew; the rest goes.
        case filtered
        /// It passes. For the examples of the specification alone.
        case allowed
    }
}

extension RenderOptions {
    /// The words that a rendering adds to the editor's, in the language of the text.
    public struct Words: Sendable, Equatable {
        /// The title of `> [!NOTE]`.
        public var note: String
        /// The title of `> [!TIP]`.
        public var tip: String
        /// The title of `> [!IMPORTANT]`.
        public var important: String
        /// The title of `> [!WARNING]`.
        public var warning: String
        /// The title of `> [!CAUTION]`.
        public var caution: String
        /// What a screen reader calls the section of footnotes.
        public var footnotes: String
        /// What a screen reader calls the link from a footnote back to the text.
        public var backToText: String
        /// What a screen reader calls the box of a task.
        public var done: String
        /// What a screen reader says of a box without a tick.
        public var toDo: String
        /// What a screen reader calls the link to an item of an edition.
        public var itemLink: String

        /// All the words of one language.
        public init(
            note: String, tip: String, important: String, warning: String, caution: String,
            footnotes: String, backToText: String, done: String, toDo: String,
            itemLink: String
        ) {
            self.note = note
            self.tip = tip
            self.important = important
            self.warning = warning
            self.caution = caution
            self.footnotes = footnotes
            self.backToText = backToText
            self.done = done
            self.toDo = toDo
            self.itemLink = itemLink
        }

        /// The words of a text in English.
        public static let english = Words(
            note: "Note", tip: "Tip", important: "Important", warning: "Warning",
            caution: "Caution", footnotes: "Footnotes", backToText: "Back to text", done: "Done",
            toDo: "To do", itemLink: "Link to this item")
    }
}
