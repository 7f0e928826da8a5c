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
        var lines = YAMLLines(bytes, firstLine: firstLine)
        if let alias = alias(in: bytes, lines) {
            throw Refusal(reason: .alias, mark: lines.mark(at: alias))
        }
        if let depth = depth(in: bytes, lines) {
            throw Refusal(reason: .tooDeep, mark: lines.mark(at: depth))
        }
        let node: Node?
        do {
            let text = String(decoding: bytes, as: UTF8.self)
            node = try Yams.compose(yaml: text, .default, .default, .utf8)
        } catch let error as YamlError {
            throw refusal(error, &lines)
        } catch {
            throw Refusal(reason: .syntax("\(error)"), mark: lines.mark(nil))
        }
        guard let node else { return [] }
        if case .scalar(let scalar) = node, scalar.string.isEmpty { return [] }
        guard case .mapping(let map) = node else {
            throw Refusal(reason: .notAMap, mark: lines.mark(node.mark))
        }
        var converter = Converter(lines, most: 2 * bytes.count + 64)
        return try converter.fields(map, depth: 0)
    }

    private static func refusal(_ error: YamlError, _ lines: inout YAMLLines) -> Refusal {
        switch error {
        case .reader(let problem, _, _, _):
            return Refusal(reason: .syntax(problem), mark: lines.refusedCharacter)
        case .scanner(_, let problem, let place, _), .parser(_, let problem, let place, _),
            .composer(_, let problem, let place, _):
            return Refusal(reason: .syntax(problem), mark: lines.mark(place))
        case .duplicatedKeysInMapping(let keys, let context):
            let key = keys.first ?? ""
            let again = lines.lastLine(beginningWith: key + ":")
            return Refusal(reason: .duplicate(key), mark: again ?? lines.mark(context.mark))
        default:
            return Refusal(reason: .syntax("unreadable"), mark: lines.mark(nil))
        }
    }

    /// Where an alias stands, if there is an anchor that it could name.
    private static func alias(in bytes: ArraySlice<UInt8>, _ lines: YAMLLines) -> Int? {
        guard bytes.contains(UInt8(ascii: "&")) else { return nil }
        var anchors = false
        var alias: Int?
        for line in lines.ranges {
            var before: UInt8 = 0x20
            for index in line {
                let byte = bytes[index]
                let next = index + 1 < bytes.endIndex ? bytes[index + 1] : 0
                // At every byte at which a value could begin.
                if before <= 0x20 || ":,[{".utf8.contains(before), next > 0x20,
                    !",[]{}&*".utf8.contains(next)
                {
                    if byte == UInt8(ascii: "&") { anchors = true }
                    if byte == UInt8(ascii: "*"), alias == nil { alias = index }
                }
                before = byte
            }
        }
        return anchors ? alias : nil
    }

    /// Where brackets or lists nest too deep.
    private static func depth(in bytes: ArraySlice<UInt8>, _ lines: YAMLLines) -> Int? {
        var depth = 0
        // Between quotes a line may begin with `#` and go on with brackets.
        var mayBeQuoted = false
        for line in lines.ranges {
            if !mayBeQuoted, isComment(bytes[line]) { continue }
            for index in line {
                switch bytes[index] {
                case UInt8(ascii: "\""), UInt8(ascii: "'"): mayBeQuoted = true
                case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
                default: break
                }
                // Block style nests by two marks a level at the least: `- - - -`.
                let isFar = index - line.lowerBound == 2 * deepest
                if depth > deepest || isFar && opensLists(bytes[line.lowerBound..<index]) {
                    return index
                }
            }
        }
        return nil
    }

    private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
        line.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "#")
    }

    private static func opensLists(_ head: ArraySlice<UInt8>) -> Bool {
        head.allSatisfy { $0 == 0x20 || "-?:".utf8.contains($0) } && head.contains { $0 != 0x20 }
    }
}
