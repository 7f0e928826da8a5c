@testable import Gazette

extension FuzzTarget {
    /// Both readers of YAML: what the quick one takes, the full one takes too, and reads the same.
    static let yaml = FuzzTarget(name: "yaml") {
        { input throws(Broken) in
            let bytes = Array(String(decoding: input, as: UTF8.self).utf8)
            let plain = PlainYAML.read(bytes[...], firstLine: 1)
            let lines = FileLines(bytes)
            switch Result(catching: { () throws(FullYAML.Refusal) in
                try FullYAML.read(bytes[...], firstLine: 1)
            }) {
            case .success(let full):
                for field in full { try check(field, lines, bytes) }
                guard let plain else { return }
                for field in plain { try check(field, lines, bytes) }
                let (left, right) = (described(plain), described(full))
                try demand(left == right, "plain: \(left), full: \(right)")
            case .failure(let refusal):
                try check(refusal.mark, lines, bytes)
                // Aliases and deep nesting are guessed before anything is read, so that none is followed.
                if let plain, refusal.reason != .alias, refusal.reason != .tooDeep {
                    throw Broken("\(described(plain)) is refused: \(refusal.reason)")
                }
            }
        }
    }

    private static func described(_ fields: [Field]) -> [String] {
        fields.map { "\($0.key)@\($0.mark.line):\($0.mark.byte)=\(described($0.value))" }
    }

    private static func described(_ value: Field.Value) -> String {
        let place = "\(value.mark.line):\(value.mark.byte)"
        return switch value.content {
        // Where nothing stands is nobody's business.
        case .nothing: "nothing"
        case .text(let text): "\(place) \(text.debugDescription)"
        case .list(let items): "[\(items.map { described($0) }.joined(separator: ", "))]"
        case .map(let fields): "{\(described(fields).joined(separator: ", "))}"
        }
    }

    private static func check(
        _ field: Field, _ lines: FileLines, _ bytes: [UInt8]
    ) throws(Broken) {
        try check(field.mark, lines, bytes)
        try check(field.value, lines, bytes)
    }

    private static func check(
        _ value: Field.Value, _ lines: FileLines, _ bytes: [UInt8]
    ) throws(Broken) {
        try check(value.mark, lines, bytes)
        switch value.content {
        case .nothing, .text: return
        case .list(let items): for item in items { try check(item, lines, bytes) }
        case .map(let fields): for field in fields { try check(field, lines, bytes) }
        }
    }

    private static func check(
        _ mark: Field.Mark, _ lines: FileLines, _ bytes: [UInt8]
    ) throws(Broken) {
        let place = Place(file: "a.yml", line: mark.line, byte: mark.byte, in: bytes)
        try lines.check(place, "a mark at \(mark.line):\(mark.byte)")
    }
}
