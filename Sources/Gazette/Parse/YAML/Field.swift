/// One `key: value` of YAML, with its places.
struct Field: Equatable, Sendable {
    var key: String
    var value: Value
    /// Where the key stands.
    var mark: Mark

    /// A value with the place where it begins.
    struct Value: Equatable, Sendable {
        var content: Content
        var mark: Mark
    }

    indirect enum Content: Equatable, Sendable {
        case nothing
        case text(String)
        case list([Value])
        case map([Field])
    }

    /// A place in the file: line and byte column, from 1.
    struct Mark: Equatable, Sendable {
        var line: Int
        var byte: Int

        /// For what is missing: the first line.
        static let top = Mark(line: 1, byte: 1)
    }
}
