import Yams

extension FullYAML {
    /// Turns libyaml's nodes into fields.
    struct Converter {
        private let firstLine: Int
        private let lines: [Substring]
        /// A place of the line that was looked at last: libyaml's column and what it is in bytes.
        /// Nodes come in the order of the text, and all of them may stand in one line.
        private var last: (line: Int, column: Int, byte: Int, index: Substring.Index)?

        init(_ text: String, firstLine: Int) {
            self.firstLine = firstLine
            lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        }

        /// libyaml counts columns in characters; fields count bytes.
        mutating func mark(_ mark: Yams.Mark?) -> Field.Mark {
            guard let mark, mark.line >= 1 else { return Field.Mark(line: firstLine, byte: 1) }
            let line = mark.line - 1 + firstLine
            guard mark.line <= lines.count else { return Field.Mark(line: line, byte: 1) }
            let scalars = lines[mark.line - 1].unicodeScalars
            var place = (line: mark.line, column: 1, byte: 1, index: scalars.startIndex)
            if let last, last.line == mark.line, last.column <= mark.column { place = last }
            while place.column < mark.column, place.index < scalars.endIndex {
                place.byte += UTF8.width(scalars[place.index])
                place.column += 1
                scalars.formIndex(after: &place.index)
            }
            last = place
            return Field.Mark(line: line, byte: place.byte)
        }

        mutating func fields(_ map: Node.Mapping, depth: Int) throws(Refusal) -> [Field] {
            var fields: [Field] = []
            for (key, value) in map {
                let mark = mark(key.mark)
                guard case .scalar(let scalar) = key else {
                    throw Refusal(reason: .keyIsNotText, mark: mark)
                }
                let content = try self.value(value, depth: depth + 1)
                fields.append(Field(key: scalar.string, value: content, mark: mark))
            }
            return fields
        }

        private mutating func value(_ node: Node, depth: Int) throws(Refusal) -> Field.Value {
            let place = mark(node.mark)
            switch node {
            case .scalar(let scalar):
                let isNothing =
                    scalar.style == .plain
                    && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
                return Field.Value(
                    content: isNothing ? .nothing : .text(scalar.string), mark: place)
            case .sequence(let sequence):
                var items: [Field.Value] = []
                for item in sequence { items.append(try value(item, depth: depth + 1)) }
                return Field.Value(content: .list(items), mark: place)
            case .mapping(let map):
                return Field.Value(content: .map(try fields(map, depth: depth)), mark: place)
            case .alias:
                throw Refusal(reason: .alias, mark: place)
            }
        }
    }
}
