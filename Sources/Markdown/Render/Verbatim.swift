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
    /// The literal of code or of HTML, as the editor wrote it.
    func literal(of node: Node) -> Verbatim {
        let literal = node.literal
        guard let marker, literal.find(marker.reference[0]) != nil else { return .own(literal) }
        return .cleaned(marker.stripReferences(literal))
    }
}
