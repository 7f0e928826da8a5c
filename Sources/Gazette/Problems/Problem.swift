/// Something in the content that its editor should know: where it is, what it is, what to write.
public struct Problem: Sendable, Hashable {
    /// An error stops the build before anything is written; a warning does not.
    public enum Severity: String, Sendable, Comparable {
        case error, warning
        public static func < (left: Severity, right: Severity) -> Bool {
            left == .error && right == .warning
        }
    }

    /// Whether it keeps the site from being built.
    public var severity: Severity
    /// Where it is.
    public var place: Place
    /// What is wrong: lower case, the thing itself in quotation marks.
    public var message: String
    /// What to write instead, or nil where the message says it.
    public var advice: String?
    /// Whether it is the system that would not let Gazette read, and the content may be fine.
    public var isOfSystem = false
    /// The same for every problem of a kind, whatever it quotes. Reports fold problems by it.
    public internal(set) var kind = ""
    /// Whether readers of the site lose nothing by it.
    public internal(set) var isMinor = false

    /// A problem with words of its own, for programs that build on this one.
    public init(severity: Severity, place: Place, message: String, advice: String? = nil) {
        (self.severity, self.place) = (severity, place)
        (self.message, self.advice) = (message, advice)
        kind = message
    }
}

extension Place {
    /// A place in `text`, the bytes of `file`. Where there may be many, ask a `PlaceFinder`.
    ///
    /// - Parameters:
    ///   - line: from 1.
    ///   - byte: the column from 1, in bytes.
    public init(file: String, line: Int, byte: Int, in text: [UInt8]) {
        var finder = PlaceFinder(file: file, bytes: text)
        self = finder.place(line: line, byte: byte)
    }

    /// The place of a byte of `file`, by its offset.
    init(file: String, offset: Int, in text: [UInt8]) {
        var finder = PlaceFinder(file: file, bytes: text)
        self = finder.place(offset: offset)
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

    /// Those of a build, sorted by place.
    public init(_ problems: [Problem]) { all = problems.sorted() }

    /// Whether one of them stops the build.
    public var hasErrors: Bool { all.contains { $0.severity == .error } }

    /// Whether the system would not let Gazette read something.
    public var areOfSystem: Bool { all.contains(where: \.isOfSystem) }
}
