import Markup
import Yams

extension FullYAML {
    /// Turns libyaml's nodes into fields.
    struct Converter {
        private var lines: YAMLLines
        /// How many nodes there may still be. What stands in the text takes some of it; only
        /// aliases make more of it than there is.
        private var most: Int

        init(_ lines: YAMLLines, most: Int) { (self.lines, self.most) = (lines, most) }

        mutating func fields(_ map: Node.Mapping, depth: Int) throws(Refusal) -> [Field] {
            var fields: [Field] = []
            for (key, value) in map {
                let mark = lines.mark(key.mark)
                guard case .scalar(let scalar) = key else {
                    throw Refusal(reason: .keyIsNotText, mark: mark)
                }
                let content = try self.value(value, depth: depth + 1)
                fields.append(Field(key: scalar.string, value: content, mark: mark))
            }
            return fields
        }

        private mutating func value(_ node: Node, depth: Int) throws(Refusal) -> Field.Value {
            let place = lines.mark(node.mark)
            most -= 1
            if most < 0 { throw Refusal(reason: .alias, mark: place) }
            switch node {
            case .scalar(let scalar):
                let isNothing =
                    scalar.style == .plain
                    && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
                // An escape such as "\\x01" can name what no page may hold.
                let text = ForbiddenCharacters.removed(from: scalar.string)
                return Field.Value(content: isNothing ? .nothing : .text(text), mark: place)
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
