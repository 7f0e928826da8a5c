/// Cuts what comes over a connection into requests.
///
/// Each byte is looked at once, however the bytes come, and never more are kept than a head may
/// have: what is more is refused as soon as it is there.
struct RequestReader {
    /// How much a request may be.
    struct Limits: Sendable {
        /// Bytes of one line with its end.
        var line = 8192
        /// Lines after the first.
        var fields = 100
        /// Bytes of all lines.
        var head = 65_536
        /// Bytes of a body that is skipped.
        var body = 16_384
    }

    private let limits: Limits
    private var bytes: [UInt8] = []
    /// The lines of the head that is being read, without their ends.
    private var lines: [Range<Int>] = []
    private var lineStart = 0
    /// No line ends before this one, from `lineStart` on.
    private var scanned = 0
    /// How many bytes of the last request's body are still to come.
    private var skipped = 0

    init(limits: Limits = Limits()) { self.limits = limits }

    /// Whether nothing of the next request is there, and nothing of the last one is missing.
    var isEmpty: Bool { bytes.isEmpty && skipped == 0 }

    mutating func append(_ part: some Collection<UInt8>) {
        let dropped = min(skipped, part.count)
        skipped -= dropped
        bytes += part.dropFirst(dropped)
    }

    /// The next request, once the whole of its head is there.
    ///
    /// - Throws: `Refusal`, after which nothing more can be read.
    mutating func next() throws(Refusal) -> RequestHead? {
        // What greets with something else than text is told at once, such as a browser that was
        // sent to `https`.
        if lines.isEmpty, let first = bytes.first, first < 0x20, first != 0x0D, first != 0x0A {
            throw Refusal(status: 400, message: Wording.noRequest)
        }
        while let end = bytes[scanned...].firstIndex(of: 0x0A) {
            guard end > lineStart, bytes[end - 1] == 0x0D else {
                throw Refusal(status: 400, message: Wording.noLineEnd)
            }
            let line = lineStart..<(end - 1)
            (lineStart, scanned) = (end + 1, end + 1)
            try check(line)
            if !line.isEmpty {
                lines.append(line)
            } else if !lines.isEmpty {
                return try takeHead()
            }
        }
        scanned = bytes.count
        try check(lineStart..<bytes.count)
        return nil
    }

    /// - Parameter line: whole, or the beginning of one.
    private func check(_ line: Range<Int>) throws(Refusal) {
        if line.count > limits.line - 2 {
            throw Refusal(
                status: lines.isEmpty ? 414 : 431, message: Wording.longLine(limits.line))
        }
        if lines.count > limits.fields, !line.isEmpty {
            throw Refusal(status: 431, message: Wording.manyFields(limits.fields))
        }
        if line.upperBound > limits.head {
            throw Refusal(status: 431, message: Wording.longHead(limits.head))
        }
    }

    private mutating func takeHead() throws(Refusal) -> RequestHead {
        let head = try RequestHead(lines.map { bytes[$0] }, mostBody: limits.body)
        if case .bytes(let count) = head.body { skipped = count }
        let rest = bytes[lineStart...]
        (bytes, lines, lineStart, scanned) = ([], [], 0, 0)
        append(rest)
        return head
    }
}
