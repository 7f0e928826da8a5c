/// A piece of a page: UTF-8 bytes that may stand in HTML as they are.
///
/// Write it as a string literal. What stands between `\(` and `)` is escaped unless it is itself
/// `HTML`, so text cannot become markup by accident:
///
///     let title = "Fish & <Chips>"
///     let heading: HTML = "<h1>\(title)</h1>"   // <h1>Fish &amp; &lt;Chips&gt;</h1>
public struct HTML: Sendable, Hashable {
    /// The markup, UTF-8.
    public private(set) var bytes: [UInt8]

    /// No markup at all.
    public init() { bytes = [] }

    /// Takes `bytes` as markup without a look at them. The caller vouches for every byte.
    public init(trusting bytes: [UInt8]) { self.bytes = bytes }

    /// `text`, escaped.
    public init(text: String) {
        bytes = []
        bytes.reserveCapacity(text.utf8.count + 16)
        Escape.append(text, to: &bytes)
    }

    /// The pieces one after another, with `separator` between them.
    public init(_ pieces: [HTML], separator: HTML = HTML()) {
        bytes = []
        bytes.reserveCapacity(
            pieces.reduce(0) { $0 + $1.bytes.count + separator.bytes.count })
        for (index, piece) in pieces.enumerated() {
            if index > 0 { bytes.append(contentsOf: separator.bytes) }
            bytes.append(contentsOf: piece.bytes)
        }
    }

    /// The same without room to spare, for what is kept.
    public var compact: HTML { HTML(trusting: bytes.compact) }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Appends a piece of markup.
    public static func += (left: inout HTML, right: HTML) {
        left.bytes.append(contentsOf: right.bytes)
    }
}

extension HTML: ExpressibleByStringInterpolation {
    public init(stringLiteral value: StaticString) {
        bytes = value.withUTF8Buffer { [UInt8]($0) }
    }

    public init(stringInterpolation: Interpolation) {
        bytes = stringInterpolation.bytes
    }
}

extension HTML: CustomStringConvertible {
    /// The markup as a string, for tests and messages.
    public var description: String { String(decoding: bytes, as: UTF8.self) }
}
