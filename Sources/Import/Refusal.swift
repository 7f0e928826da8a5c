/// Why a file cannot be imported.
public struct ImportRefusal: Error, Sendable, Equatable {
    /// The file's name as it was given.
    public var file: String
    /// From 1; nil when no single line is to blame.
    public var line: Int?
    /// Why nothing was imported.
    public var reason: Reason

    /// What is wrong with the file.
    public enum Reason: Sendable, Equatable {
        case empty
        /// It has more bytes than are taken.
        case tooLarge(limit: Int)
        /// The first byte that is not UTF-8, counted from 0.
        case notUTF8(offset: Int)
        case utf16
        case notYet(Format)
    }
}
