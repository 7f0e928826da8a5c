import Yams

/// Reads any YAML, by libyaml.
enum FullYAML {
    /// Why a text is not YAML that Gazette takes.
    struct Refusal: Error, Equatable {
        enum Reason: Equatable {
            case syntax(String)
            case duplicate(String)
            case alias
            case tooDeep
            case notAMap
            case keyIsNotText
        }
        var reason: Reason
        /// Line and byte column in the file, from 1.
        var mark: Field.Mark
    }

    /// Deepest nesting taken. Settings need four levels.
    private static let deepest = 32

    /// The fields of a map.
    ///
    /// Anchors with aliases are refused before anything is expanded: a handful of lines can stand
    /// for more text than a machine holds, and nobody needs them in front matter.
    static func read(
        _ bytes: ArraySlice<UInt8>, firstLine: Int
    ) throws(Refusal) -> [Field] {
        if let mark = aliasMark(bytes, firstLine: firstLine) {
            throw Refusal(reason: .alias, mark: mark)
        }
        if let mark = depthMark(bytes, firstLine: firstLine) {
            throw Refusal(reason: .tooDeep, mark: mark)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let node: Node?
        do {
            node = try Yams.compose(yaml: text, .default, .default, .utf8)
        } catch let error as YamlError {
            throw refusal(error, in: text, firstLine: firstLine)
        } catch {
            let mark = Field.Mark(line: firstLine, byte: 1)
            throw Refusal(reason: .syntax("\(error)"), mark: mark)
        }
        guard let node else { return [] }
        var converter = Converter(text, firstLine: firstLine)
        if case .scalar(let scalar) = node, scalar.string.isEmpty { return [] }
        guard case .mapping(let map) = node else {
            throw Refusal(reason: .notAMap, mark: converter.mark(node.mark))
        }
        return try converter.fields(map, depth: 0)
    }

    private static func refusal(_ error: YamlError, in text: String, firstLine: Int) -> Refusal {
        func mark(_ mark: Yams.Mark?) -> Field.Mark {
            guard let mark else { return Field.Mark(line: firstLine, byte: 1) }
            return Field.Mark(line: mark.line - 1 + firstLine, byte: max(1, mark.column))
        }
        switch error {
        case .scanner(_, let problem, let place, _), .parser(_, let problem, let place, _),
            .composer(_, let problem, let place, _):
            return Refusal(reason: .syntax(problem), mark: mark(place))
        case .duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            let again = text.split(separator: "\n", omittingEmptySubsequences: false)
                .lastIndex { $0.hasPrefix(key + ":") }
            let place = again.map { Field.Mark(line: $0 + firstLine, byte: 1) }
            return Refusal(reason: .duplicate(key), mark: place ?? mark(context.mark))
        default:
            return Refusal(reason: .syntax("unreadable"), mark: mark(nil))
        }
    }

    /// Where an alias stands, if there is an anchor that it could name.
    private static func aliasMark(_ bytes: ArraySlice<UInt8>, firstLine: Int) -> Field.Mark? {
        guard bytes.contains(UInt8(ascii: "&")) else { return nil }
        var anchors = false
        var alias: Field.Mark?
        scan(bytes, firstLine: firstLine) { byte, next, mark in
            guard let next, next > 0x20, !",[]{}&*".utf8.contains(next) else { return }
            if byte == UInt8(ascii: "&") { anchors = true }
            if byte == UInt8(ascii: "*"), alias == nil { alias = mark }
        }
        return anchors ? alias : nil
    }

    /// Where brackets nest too deep.
    private static func depthMark(_ bytes: ArraySlice<UInt8>, firstLine: Int) -> Field.Mark? {
        var depth = 0
        var line = firstLine
        var start = bytes.startIndex
        for index in bytes.indices {
            switch bytes[index] {
            case 0x0A: (line, start) = (line + 1, index + 1)
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
            default: break
            }
            // Block style nests by two marks a level at the least: `- - - -`.
            let column = index - start
            if depth > deepest || (column == 2 * deepest && opensLists(bytes[start..<index])) {
                return Field.Mark(line: line, byte: column + 1)
            }
        }
        return nil
    }

    private static func opensLists(_ head: ArraySlice<UInt8>) -> Bool {
        head.allSatisfy { $0 == 0x20 || "-?:".utf8.contains($0) } && head.contains { $0 != 0x20 }
    }

    /// Calls `visit` for every byte at which a YAML value could begin.
    private static func scan(
        _ bytes: ArraySlice<UInt8>, firstLine: Int,
        _ visit: (UInt8, UInt8?, Field.Mark) -> Void
    ) {
        var line = firstLine
        var start = bytes.startIndex
        var before: UInt8 = 0x20
        for index in bytes.indices {
            let byte = bytes[index]
            if before == 0x20 || ",[{".utf8.contains(before) {
                let next = index + 1 < bytes.endIndex ? bytes[index + 1] : nil
                visit(byte, next, Field.Mark(line: line, byte: index - start + 1))
            }
            if byte == 0x0A { (line, start) = (line + 1, index + 1) }
            before = byte == 0x0A ? 0x20 : byte
        }
    }
}
