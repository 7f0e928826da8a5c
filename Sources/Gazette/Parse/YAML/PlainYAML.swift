/// Reads the YAML that nearly all front matter is written in: one `key: value` a line, values that
/// are plain or quoted, lists in brackets or a line an item.
///
/// A full YAML parser takes as long for an article's ten keys as libcmark takes for its body; this
/// reader takes a fiftieth. It never guesses: what it does not know whole, it leaves to the full
/// parser, and a test holds the two against each other.
struct PlainYAML {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    private var line: Int
    private var fields: [Field] = []
    /// The keys of `fields`, where there are so many that looking through them would take long.
    private var keys: Set<String> = []

    /// The fields of `bytes`, or nil where it takes the full parser to read them.
    ///
    /// - Parameter firstLine: the number of the first line of `bytes` in its file.
    static func read(_ bytes: ArraySlice<UInt8>, firstLine: Int) -> [Field]? {
        guard !holdsUnusual(bytes) else { return nil }
        var reader = PlainYAML(bytes, firstLine)
        return reader.readAll() ? reader.fields : nil
    }

    /// Whether there are characters that YAML does not take, or ends lines at: carriage returns,
    /// U+0085, U+2028 and U+2029; or a byte order mark, which it drops here and there.
    private static func holdsUnusual(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for (index, byte) in bytes.enumerated()
            where byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xEF {
                // The text is valid UTF-8: what begins a character is followed by the rest of it.
                let next = index + 1 < bytes.count ? bytes[index + 1] : 0
                let last = index + 2 < bytes.count ? bytes[index + 2] : 0
                switch (byte, next, last) {
                case (0x09, _, _), (0x0A, _, _), (0x0D, 0x0A, _): break
                case (0x0D, _, _) where index + 1 == bytes.count: break
                case (..<0x20, _, _), (0x7F, _, _): return true
                case (0xC2, ..<0xA0, _), (0xE2, 0x80, 0xA8...0xA9): return true
                case (0xEF, 0xBF, 0xBE...), (0xEF, 0xBB, 0xBF): return true
                default: break
                }
            }
            return false
        }
    }

    private init(_ bytes: ArraySlice<UInt8>, _ firstLine: Int) {
        self.bytes = bytes
        position = bytes.startIndex
        line = firstLine
        fields.reserveCapacity(12)
    }

    private mutating func readAll() -> Bool {
        while position < bytes.endIndex {
            let end = lineEnd(from: position)
            let content = trimmedEnd(position..<end)
            if content.isEmpty || bytes[content.lowerBound] == UInt8(ascii: "#") {
                next(after: end)
            } else if !readField(content, end) {
                return false
            }
        }
        return true
    }

    private mutating func readField(_ range: Range<Int>, _ end: Int) -> Bool {
        let start = range.lowerBound
        guard let colon = bytes[range].firstIndex(of: UInt8(ascii: ":")), colon > start,
            bytes[start..<colon].allSatisfy(PlainYAML.isKey)
        else { return false }
        let key = String(decoding: bytes[start..<colon], as: UTF8.self)
        guard !has(key) else { return false }
        var value = colon + 1
        guard value == range.upperBound || bytes[value] == 0x20 else { return false }
        while value < range.upperBound, bytes[value] == 0x20 { value += 1 }
        let mark = Field.Mark(line: line, byte: value - start + 1)
        let keyMark = Field.Mark(line: line, byte: 1)
        next(after: end)
        let content: Field.Content?
        if value == range.upperBound {
            content = blockList()
        } else {
            content = scalarOrList(value..<range.upperBound, line - 1, start)
            // An indented line would go on with this value.
            if position < bytes.endIndex, bytes[position] == 0x20 || bytes[position] == 0x09 {
                return false
            }
        }
        guard let content else { return false }
        fields.append(
            Field(key: key, value: Field.Value(content: content, mark: mark), mark: keyMark))
        if fields.count == PlainYAML.fewKeys { keys = Set(fields.map(\.key)) }
        if fields.count > PlainYAML.fewKeys { keys.insert(key) }
        return true
    }

    private static let fewKeys = 32

    private func has(_ key: String) -> Bool {
        fields.count < PlainYAML.fewKeys
            ? fields.contains { $0.key == key } : keys.contains(key)
    }

    /// `  - item` lines, or nothing at all.
    private mutating func blockList() -> Field.Content? {
        var items: [Field.Value] = []
        var margin: Int?
        while position < bytes.endIndex {
            let end = lineEnd(from: position)
            let range = trimmedEnd(position..<end)
            var start = range.lowerBound
            while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
            guard start < range.upperBound, bytes[start] == UInt8(ascii: "-") else {
                let isPlain = start == range.lowerBound && start < range.upperBound
                if isPlain { break }
                return nil
            }
            // Another margin would end the list, or be a mistake.
            guard margin ?? (start - range.lowerBound) == start - range.lowerBound else {
                return nil
            }
            margin = start - range.lowerBound
            var value = start + 1
            guard value < range.upperBound, bytes[value] == 0x20 else { return nil }
            while bytes[value] == 0x20 { value += 1 }
            guard let content = scalar(value..<range.upperBound) else { return nil }
            let mark = Field.Mark(line: line, byte: value - range.lowerBound + 1)
            items.append(Field.Value(content: content, mark: mark))
            next(after: end)
        }
        return items.isEmpty ? .nothing : .list(items)
    }

    private func scalarOrList(
        _ range: Range<Int>, _ line: Int, _ lineStart: Int
    ) -> Field.Content? {
        guard bytes[range.lowerBound] == UInt8(ascii: "[") else { return scalar(range) }
        guard bytes[range.upperBound - 1] == UInt8(ascii: "]") else { return nil }
        var items: [Field.Value] = []
        var position = range.lowerBound + 1
        let end = range.upperBound - 1
        while true {
            while position < end, bytes[position] == 0x20 { position += 1 }
            guard position < end else { return items.isEmpty ? .list([]) : nil }
            let start = position
            guard let stop = itemEnd(from: start, before: end),
                let content = scalar(trimmedEnd(start..<stop)), inFlow(start..<stop)
            else { return nil }
            let mark = Field.Mark(line: line, byte: start - lineStart + 1)
            items.append(Field.Value(content: content, mark: mark))
            if stop == end { return .list(items) }
            position = stop + 1
        }
    }

    /// Where the item of a bracketed list that begins at `start` ends.
    private func itemEnd(from start: Int, before end: Int) -> Int? {
        let quote = bytes[start]
        var position = start
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            position += 1
            while position < end, bytes[position] != quote {
                position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
            }
            position += 1
        }
        while position < end, bytes[position] != UInt8(ascii: ",") { position += 1 }
        return position <= end ? position : nil
    }

    /// Brackets and braces in an unquoted item would open another list.
    private func inFlow(_ range: Range<Int>) -> Bool {
        let first = bytes[range.lowerBound]
        if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") { return true }
        return !bytes[range].contains { "[]{}:#".utf8.contains($0) }
    }

    private func scalar(_ range: Range<Int>) -> Field.Content? {
        guard let first = bytes[range].first else { return nil }
        switch first {
        case UInt8(ascii: "\""): return doubleQuoted(range)
        case UInt8(ascii: "'"): return singleQuoted(range)
        default: return plain(range)
        }
    }

    private func plain(_ range: Range<Int>) -> Field.Content? {
        let text = bytes[range]
        guard let first = text.first, !PlainYAML.isIndicator(first) else { return nil }
        var before: UInt8 = 0
        for byte in text {
            if byte < 0x20 || byte == 0x7F { return nil }
            if byte == 0x20, before == UInt8(ascii: ":") { return nil }
            if byte == UInt8(ascii: "#"), before == 0x20 { return nil }
            before = byte
        }
        guard before != UInt8(ascii: ":") else { return nil }
        let string = String(decoding: text, as: UTF8.self)
        let isNull = text.count == 4 && (string == "null" || string == "Null" || string == "NULL")
        return isNull ? .nothing : .text(string)
    }

    /// What means something at the beginning of a plain value.
    private static func isIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x21...0x23, 0x25...0x27, 0x2A, 0x2C, 0x2D, 0x3A, 0x3E, 0x3F, 0x40, 0x5B, 0x5D,
            0x60, 0x7B...0x7E:
            true
        default: false
        }
    }

    private func singleQuoted(_ range: Range<Int>) -> Field.Content? {
        let text = bytes[range].dropFirst()
        guard let end = text.firstIndex(of: UInt8(ascii: "'")), end == range.upperBound - 1
        else { return nil }
        return isPrintable(text[..<end])
            ? .text(String(decoding: text[..<end], as: UTF8.self)) : nil
    }

    private func doubleQuoted(_ range: Range<Int>) -> Field.Content? {
        let text = bytes[range].dropFirst()
        guard let end = text.firstIndex(where: { $0 == UInt8(ascii: "\"") || $0 == 0x5C })
        else { return nil }
        if end == range.upperBound - 1, bytes[end] == UInt8(ascii: "\"") {
            return isPrintable(text[..<end])
                ? .text(String(decoding: text[..<end], as: UTF8.self)) : nil
        }
        return escaped(text)
    }

    /// A quoted text with `\"`, `\\` or `\/` in it; the other escapes go to the full parser.
    private func escaped(_ text: ArraySlice<UInt8>) -> Field.Content? {
        var result: [UInt8] = []
        var position = text.startIndex
        while position < text.endIndex {
            let byte = text[position]
            if byte == UInt8(ascii: "\"") {
                guard position == text.endIndex - 1, isPrintable(result[...]) else { return nil }
                return .text(String(decoding: result, as: UTF8.self))
            }
            if byte == 0x5C {
                position += 1
                guard position < text.endIndex, "\"\\/".utf8.contains(text[position]) else {
                    return nil
                }
            }
            result.append(text[position])
            position += 1
        }
        return nil
    }

    private func isPrintable(_ text: ArraySlice<UInt8>) -> Bool {
        text.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
    }

    private static func isKey(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x5F, 0x2D: true
        default: false
        }
    }

    private func lineEnd(from start: Int) -> Int {
        bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
    }

    private func trimmedEnd(_ range: Range<Int>) -> Range<Int> {
        var end = range.upperBound
        while end > range.lowerBound, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0D {
            end -= 1
        }
        return range.lowerBound..<end
    }

    private mutating func next(after end: Int) {
        position = min(end + 1, bytes.endIndex)
        line += 1
    }
}
