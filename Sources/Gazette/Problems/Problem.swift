/// Something in the content that its editor should know: where it is, what it is, what to write.
public struct Problem: Sendable, Hashable {
    /// An error stops the build before anything is written; a warning does not.
    public enum Severity: String, Sendable, Comparable {
        case error, warning
        public static func < (left: Severity, right: Severity) -> Bool {
            left == .error && right == .warning
        }
    }

    public var severity: Severity
    public var place: Place
    /// What is wrong: lower case, the thing itself in quotation marks.
    public var message: String
    /// What to write instead, or nil where the message says it.
    public var advice: String?
    /// Whether it is the system that would not let Gazette read, and the content may be fine.
    public var isOfSystem = false

    public init(severity: Severity, place: Place, message: String, advice: String? = nil) {
        (self.severity, self.place) = (severity, place)
        (self.message, self.advice) = (message, advice)
    }
}

/// Where in the content something stands.
public struct Place: Sendable, Hashable {
    /// Path under the site's folder, `Content/articles/2026/11/23.md`.
    public var file: String
    /// From 1; nil where the whole file is meant.
    public var line: Int?
    /// From 1, in characters.
    public var column: Int?
    /// The line itself, without its end.
    public var excerpt: String?

    /// A whole file.
    public init(file: String) { self.file = file }

    /// A place in `text`, the bytes of `file`.
    ///
    /// - Parameters:
    ///   - line: from 1.
    ///   - byte: the column from 1, in bytes.
    public init(file: String, line: Int, byte: Int, in text: [UInt8]) {
        self.file = file
        self.line = line
        let bytes = Place.line(line, of: text)
        column = String(decoding: bytes.prefix(max(0, byte - 1)), as: UTF8.self).count + 1
        excerpt = String(decoding: bytes, as: UTF8.self)
    }

    private static func line(_ number: Int, of text: [UInt8]) -> ArraySlice<UInt8> {
        var start = text.startIndex
        for _ in 1..<max(1, number) {
            guard let end = text[start...].firstIndex(of: 0x0A) else { return [] }
            start = end + 1
        }
        let line = text[start...].prefix { $0 != 0x0A }
        return line.last == 0x0D ? line.dropLast() : line
    }
}

extension Problem: Comparable {
    /// By file, line, column and words: the same problems always print in the same order.
    public static func < (left: Problem, right: Problem) -> Bool {
        let (a, b) = (left.place, right.place)
        return (a.file, a.line ?? 0, a.column ?? 0, left.message)
            < (b.file, b.line ?? 0, b.column ?? 0, right.message)
    }
}

/// Problems gathered on the way, to be thrown or shown together.
public struct Problems: Error, Sendable {
    /// In the order of their places.
    public var all: [Problem]

    public init(_ problems: [Problem]) { all = problems.sorted() }

    /// Whether one of them stops the build.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// Whether the system would not let Gazette read something.
    public var areOfSystem: Bool { all.contains(where: \.isOfSystem) }
}

extension Place {
    /// The place of a byte of `file`, by its offset.
    init(file: String, offset: Int, in text: [UInt8]) {
        let before = text[..<offset]
        let line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        self.init(file: file, line: line, byte: offset - start + 1, in: text)
    }
}
