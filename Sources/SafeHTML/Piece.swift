/// A part of a text that is a stranger's HTML and our own in turns.
package enum Piece {
    /// Our own HTML: every tag closed, every attribute in double quotes, every special character
    /// a reference. Its tags come back as numbered elements.
    case own(ArraySlice<UInt8>)
    /// A row of our own blocks that stays as it is, by the caller's number.
    case blocks(Int)
    /// A stranger's HTML and the line that it begins on.
    case raw([UInt8], line: Int)
}

/// What an editor should know of HTML that is not shown as it was written.
package struct Remark: Sendable, Equatable {
    package enum Kind: Sendable, Hashable {
        /// An element went, with all that is in it.
        case dropped
        /// An element's tags went; its content is there.
        case unwrapped
        /// An attribute went.
        case attribute
        /// A link stands for an element.
        case linked
        /// All tags of a piece went.
        case tooDeep
    }

    package var kind: Kind
    /// The name of the element or attribute.
    package var name: String
    /// As written, to find it by.
    package var written: [UInt8]
    package var line: Int
}
