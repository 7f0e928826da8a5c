import CMark
import Markup

extension Renderer {
    @inline(__always)
    mutating func write(_ literal: StaticString) {
        html.append(
            contentsOf: UnsafeBufferPointer(
                start: literal.utf8Start, count: literal.utf8CodeUnitCount))
    }

    mutating func startLine() {
        if let last = html.last, last != 0x0A { html.append(0x0A) }
    }

    mutating func endTextLine() {
        if let last = text.last, last != 0x0A { text.append(0x0A) }
    }

    /// Puts `bytes` where something later has turned out to be needed.
    mutating func insert(_ bytes: [UInt8], at offset: Int) {
        // `insert(contentsOf:)` would copy the whole page each time.
        html.append(contentsOf: bytes)
        html.withUnsafeMutableBufferPointer { html in
            guard let start = html.baseAddress.map({ $0 + offset }) else { return }
            memmove(start + bytes.count, start, html.count - offset - bytes.count)
            for (index, byte) in bytes.enumerated() { start[index] = byte }
        }
        var index = result.references.count - 1
        while index >= 0, result.references[index].offset >= offset {
            result.references[index].offset += bytes.count
            index -= 1
        }
    }

    mutating func write(number: Int) { html.append(contentsOf: String(number).utf8) }

    /// `bytes` without markers, and without characters that no page may hold.
    func clean(_ bytes: Bytes) -> [UInt8] {
        var result: [UInt8] = []
        if let marker {
            marker.strip(bytes, into: &result)
        } else {
            result.append(contentsOf: bytes)
        }
        // The source itself holds none any more, but it may name them by their numbers.
        guard features.contains(.numbers) else { return result }
        return result.withUnsafeBufferPointer { ForbiddenCharacters.replaced(in: $0) }
    }
}
