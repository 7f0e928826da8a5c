import Markup

/// What one walk over a document yields.
public struct Rendering: Sendable {
    /// The body as HTML. Of raw HTML in the source it has what a page may hold, written anew.
    public var html: [UInt8] = []
    /// The body's words as UTF-8, one block a line; code blocks and images left out.
    public var text: [UInt8] = []
    /// Where in `text` the paragraphs of the body itself stand: no headings, lists or quotations.
    public var paragraphs: [Range<Int>] = []
    /// Where in `text` the paragraphs, rows and pieces of HTML stand that are not the body's own
    /// paragraphs: those of lists, quotations, tables. No headings and no footnotes.
    public var otherText: [Range<Int>] = []
    /// Where in `text` the editor ends the summary, by `<!--more-->`.
    public var summaryEnd: Int?
    /// Where `html` waits for an address that only the whole site knows, in order.
    public var references: [Reference] = []
    /// Images in the body, in order.
    public var images: [Image] = []
    /// Headings in the body, in order.
    public var headings: [Heading] = []
    /// Addresses of the site's own files and pages, and of whatever a browser loads by itself, in
    /// order.
    public var written: [Written] = []
    /// Addresses that were refused, as written.
    public var refused: [Place] = []
    /// Links to a part of the body itself that it does not have, `#part`.
    public var deadFragments: [Place] = []
    /// References to footnotes that are not defined, `[^label]`: of each label the first.
    public var undefinedNotes: [Place] = []
    /// Raw HTML that was left out or has become something else: of each kind the first.
    public var remarks: [Remark] = []
    /// Footnotes that nothing refers to, `[^label]`.
    public var unusedNotes: [Place] = []

    /// Whether it is a whole edition: it has sections with items, or items that are headings.
    public var isEdition = false
    /// The heading that stands above all of an edition and is left out of `html`, plain.
    public var title = ""
    /// The headings of an edition that are no items, in order.
    public var sections: [Heading] = []
    /// The items of an edition, in order.
    public var items: [Item] = []
    /// Anchors that an editor wrote for items and that something else on the page is called.
    public var refusedPins: [Place] = []

    /// How long the text is to a reader.
    public var words: WordCount { WordCount(text) }
}

extension Rendering {
    /// An address in the text and where it stands.
    public struct Place: Sendable, Equatable {
        /// As written.
        public var url: String
        /// From 1, in the editor's text.
        public var line: Int
        /// From 1, in bytes, in the editor's text.
        public var column: Int
    }

    /// An address as it is written, and what it is for.
    public struct Written: Sendable, Equatable {
        /// The address and where it stands.
        public var place: Place
        /// What it is for.
        public var use: Link.Use
    }

    /// An address that only the whole site knows: `html` lacks it at `offset`, where it has
    /// an attribute without a value, `<a href=""` or `<img src=""`.
    public struct Reference: Sendable, Equatable {
        /// The address and where it stands.
        public var place: Place
        /// What it is for.
        public var use: Link.Use
        /// Offset in `html`, in bytes.
        public var offset: Int
    }

    /// What became of raw HTML that a page may not hold.
    public struct Remark: Sendable, Equatable {
        /// What became of it.
        public enum Kind: Sendable, Hashable {
            /// An element was left out with all that is in it.
            case dropped
            /// An element's tags were left out; what it holds is there.
            case unwrapped
            /// An attribute was left out.
            case attribute
            /// A frame has become a link.
            case linked
            /// The tags of a part were left out, which is too large or nests too deep.
            case tooDeep
            /// A comment, or the like, does not end: what follows is left out.
            case unclosed
        }

        /// What became of it.
        public var kind: Kind
        /// The element or the attribute, and where it stands.
        public var place: Place
    }

    /// A short entry of an edition, which links out.
    public struct Item: Sendable, Equatable {
        /// How many bytes of its text are kept.
        public static let longestText = 320

        /// Its address as written and where it stands.
        public var place: Place
        /// What it links to, on another host.
        public var link: Link
        /// Its anchor within the page.
        public var id: String
        /// Its title, plain.
        public var title: String
        /// The beginning of what follows its title, plain, as UTF-8; one block a line.
        public var text: [UInt8]
        /// Index of its section; nil where it stands before the first.
        public var section: Int?
    }

    /// An image and what was written for it.
    public struct Image: Sendable, Equatable {
        /// Where it stands in the source.
        public var place: Place
        /// Alternative text, plain.
        public var alt: String
    }

    /// A heading, for an outline.
    public struct Heading: Sendable, Equatable {
        /// As rendered, 1 to 6.
        public var level: Int
        /// The id that a link to it names after `#`; empty where headings get none.
        public var id: String
        /// Its words, plain.
        public var text: String
    }
}
