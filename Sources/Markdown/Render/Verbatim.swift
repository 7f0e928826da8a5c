import CMark

/// What stands in code or HTML: the library's bytes, or ours where a pass has changed them.
enum Verbatim {
    case own(Bytes)
    case cleaned([UInt8])

    func withBytes<Result>(_ body: (Bytes) -> Result) -> Result {
        switch self {
        case .own(let bytes): body(bytes)
        case .cleaned(let bytes): bytes.withUnsafeBufferPointer(body)
        }
    }
}

extension Renderer {
    /// The literal of a code block or of HTML, as the editor wrote it.
    ///
    /// - Parameter firstLine: the line of the source that the literal begins with, for a block.
    mutating func literal(of node: Node, firstLine: Int? = nil) -> Verbatim {
        var literal = Verbatim.own(node.literal)
        if let marker, node.literal.find(marker.reference[0]) != nil {
            literal = .cleaned(marker.stripReferences(node.literal))
        }
        guard let firstLine, !noteLines.isEmpty else { return literal }
        let first = noteLines.partition(after: firstLine - 1)
        let lines = noteLines[first...].prefix { $0 <= node.lastLine }
        guard !lines.isEmpty else { return literal }
        let pieces = lines.map { ($0 - firstLine, places.text(ofLine: $0)) }
        return .cleaned(literal.withBytes { Renderer.restored($0, pieces) })
    }

    /// `literal` with the lines that were taken for footnotes as they stand in the source.
    private static func restored(
        _ literal: Bytes, _ lines: [(index: Int, text: ArraySlice<UInt8>)]
    ) -> [UInt8] {
        let index = LineIndex(literal)
        var result: [UInt8] = []
        var position = 0
        for (number, text) in lines {
            let range = index.line(number + 1, of: literal)
            guard range.lowerBound >= position else { continue }
            result.append(contentsOf: literal[position..<range.lowerBound])
            for byte in text {
                if byte == 0 {
                    result.append(contentsOf: "\u{FFFD}".utf8)
                } else {
                    result.append(byte)
                }
            }
            position = range.upperBound
        }
        result.append(contentsOf: literal[position...])
        return result
    }
}
