import Markup

/// What one walk over a document yields.
public struct Rendering: Sendable {
    /// The body as HTML. No raw HTML of the source is in it.
    public var html: [UInt8] = []
    /// The body's words as UTF-8, one block a line; code blocks and images left out.
    public var text: [UInt8] = []
    /// Where in `text` the paragraphs of the body itself stand: no headings, lists or quotations.
    public var paragraphs: [Range<Int>] = []
    /// Where `html` waits for an address that only the whole site knows, in order.
    public var references: [Reference] = []
    /// Images in the body, in order.
    public var images: [Image] = []
    /// Links to the site's own root, `/about/`, in order.
    public var rooted: [Place] = []
    /// Addresses that were refused, as written.
    public var refused: [Place] = []
}

extension Rendering {
    /// An address in the text and where it stands.
    public struct Place: Sendable, Equatable {
        /// As written.
        public var url: String
        /// From 1, in the parsed text.
        public var line: Int
        /// From 1, in bytes.
        public var column: Int
    }

    /// A link to another file of the site: `html` lacks its address at `offset`.
    public struct Reference: Sendable, Equatable {
        public var place: Place
        /// Offset in `html`, in bytes.
        public var offset: Int
    }

    /// An image and what was written for it.
    public struct Image: Sendable, Equatable {
        public var place: Place
        /// Alternative text, plain.
        public var alt: String
    }
}

/// How a document is rendered.
public struct RenderOptions: Sendable {
    /// What root-relative addresses are put under: empty, or `/daily` without the last slash.
    public var base: [UInt8] = []
    /// The level of the topmost heading. The others follow.
    public var topHeading = 2

    public init(base: [UInt8] = []) { self.base = base }
}
