/// Reads fields as what they should be, and notes everything that they are not.
struct FieldReader {
    private(set) var finder: PlaceFinder
    private(set) var problems: [Problem] = []
    /// What came of the addresses that were read.
    var addresses = FileAddresses()
    var rest: [Field]

    /// - Parameter finder: of the file that they stand in.
    init(_ fields: [Field], in finder: PlaceFinder) { (rest, self.finder) = (fields, finder) }

    // MARK: - What a field holds

    /// The field with its place, taken out.
    mutating func take(_ key: String) -> Field? {
        guard let index = rest.firstIndex(where: { $0.key == key }) else { return nil }
        let field = rest.remove(at: index)
        return field.value.content == .nothing ? nil : field
    }

    /// A text that is left where it is; empty where there is none.
    func peek(_ key: String) -> String {
        let field = rest.first { $0.key == key }
        if case .text(let text)? = field?.value.content { return text }
        return ""
    }

    /// Where the value of a key stands that is left where it is; nil where there is none.
    func mark(of key: String) -> Field.Mark? { rest.first { $0.key == key }?.value.mark }

    /// A text; numbers and dates are taken as they are written.
    mutating func text(_ key: String) -> String? { placedText(key)?.text }

    /// A text and where it stands.
    mutating func placedText(_ key: String) -> (text: String, mark: Field.Mark)? {
        guard let field = take(key) else { return nil }
        guard case .text(let text) = field.value.content else {
            note(.error, field.value.mark, .shouldBeText(key))
            return nil
        }
        return text.isEmpty || isTooLong(text, key, field.value.mark)
            ? nil : (text, field.value.mark)
    }

    /// Keys whose values are texts and stand on few pages.
    private static let texts = [
        "summary", "description", "text", "tldr", "license", "alt", "credit",
    ]

    /// Notes a value that is longer than anybody writes.
    private mutating func isTooLong(_ text: String, _ key: String, _ mark: Field.Mark) -> Bool {
        guard text.utf8.count > min(Limits.value, Limits.longValue) else { return false }
        let limit = FieldReader.texts.contains(key) ? Limits.longValue : Limits.value
        guard text.utf8.count > limit else { return false }
        note(.error, mark, .tooLong(key, limit))
        return true
    }

    /// A text per language: one text for all, or a map from language to text.
    mutating func localised(_ key: String) -> Localised? {
        guard let field = take(key) else { return nil }
        switch field.value.content {
        case .text(let text):
            return isTooLong(text, key, field.value.mark) ? nil : Localised(text)
        case .map(let fields):
            var texts: [(String, String)] = []
            if fields.count > Limits.translations {
                note(.error, field.value.mark, .tooMany(key, Limits.translations))
            }
            for field in fields.prefix(Limits.translations) {
                guard case .text(let text) = field.value.content else {
                    note(.error, field.value.mark, .shouldBeText(field.key))
                    continue
                }
                if isTooLong(text, key, field.value.mark) { continue }
                guard let language = language(field.key, field.mark) else { continue }
                texts.append((language, text))
            }
            return texts.isEmpty ? nil : Localised(texts)
        default:
            note(.error, field.value.mark, .shouldBeText(key))
            return nil
        }
    }

    /// A list of texts; one text stands for a list of one.
    mutating func texts(_ key: String) -> [String] { placedTexts(key).map(\.text) }

    /// A list of texts and where each stands.
    mutating func placedTexts(_ key: String) -> [(text: String, mark: Field.Mark)] {
        guard let field = take(key) else { return [] }
        switch field.value.content {
        case .text(let text):
            return isTooLong(text, key, field.value.mark) ? [] : [(text, field.value.mark)]
        case .list(let items):
            return items.compactMap { item in
                guard case .text(let text) = item.content else {
                    note(.error, item.mark, .shouldBeText(key))
                    return nil
                }
                return text.isEmpty || isTooLong(text, key, item.mark) ? nil : (text, item.mark)
            }
        default:
            note(.error, field.value.mark, .shouldBeList(key))
            return []
        }
    }

    /// Maps, read one by one.
    mutating func maps(_ key: String) -> [(fields: [Field], mark: Field.Mark)] {
        guard let field = take(key) else { return [] }
        guard case .list(let items) = field.value.content else {
            note(.error, field.value.mark, .shouldBeList(key))
            return []
        }
        return items.compactMap { item in
            guard case .map(let fields) = item.content else {
                note(.error, item.mark, .shouldBeMap(key))
                return nil
            }
            return (fields, item.mark)
        }
    }

    /// One map.
    mutating func map(_ key: String) -> [Field]? {
        guard let field = take(key) else { return nil }
        guard case .map(let fields) = field.value.content else {
            note(.error, field.value.mark, .shouldBeMap(key))
            return nil
        }
        return fields
    }

    mutating func flag(_ key: String) -> Bool {
        guard let (text, mark) = placedText(key) else { return false }
        switch text.lowercased() {
        case "true", "yes", "on": return true
        case "false", "no", "off": return false
        default:
            note(.error, mark, .notAFlag(text))
            return false
        }
    }

    mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int? {
        guard let (text, mark) = placedText(key) else { return nil }
        guard let number = Int(text), range.contains(number) else {
            note(.error, mark, .notANumber(text, range))
            return nil
        }
        return number
    }

    mutating func stamp(_ key: String) -> PartialDate? {
        guard let (text, mark) = placedText(key) else { return nil }
        guard let stamp = PartialDate(text) else {
            note(.error, mark, .notADate(text))
            return nil
        }
        return stamp
    }

    mutating func choice<Choice>(_ key: String, _ type: Choice.Type) -> Choice?
    where Choice: RawRepresentable & CaseIterable, Choice.RawValue == String {
        guard let (text, mark) = placedText(key) else { return nil }
        if let choice = Choice(rawValue: text) { return choice }
        note(.error, mark, .notAChoice(text, for: key, among: Choice.allCases.map(\.rawValue)))
        return nil
    }

    // MARK: - What is wrong

    /// What `read` finds, or a note that it is missing. What is there but wrong is noted already.
    mutating func required<Value>(
        _ key: String, example: String, _ read: (inout FieldReader) -> Value?
    ) -> Value? {
        required(.required(key, example: example), read)
    }

    /// What `read` finds, or a note at the top of the file.
    mutating func required<Value>(
        _ wording: Wording, _ read: (inout FieldReader) -> Value?
    ) -> Value? {
        let before = problems.count
        let value = read(&self)
        if value == nil, problems.count == before { note(.error, .top, wording) }
        return value
    }

    /// Notes every field that nobody asked for.
    mutating func refuseTheRest(known: [String]) {
        for field in rest {
            let nearest = Suggestion.nearest(to: field.key, among: known)
            note(.warning, field.mark, .unknownKey(field.key, nearest: nearest, known: known))
        }
        rest = []
    }

    /// Takes over the problems of a reader of a part.
    mutating func take(problemsOf part: FieldReader) {
        problems += part.problems
        addresses.take(part.addresses)
        finder = part.finder
    }

    /// A reader for a part of this file.
    func part(_ fields: [Field]) -> FieldReader { FieldReader(fields, in: finder) }

    mutating func note(_ severity: Problem.Severity, _ mark: Field.Mark, _ wording: Wording) {
        problems.append(Problem(severity, place(mark), wording))
    }

    mutating func note(_ severity: Problem.Severity, at place: Place, _ wording: Wording) {
        problems.append(Problem(severity, place, wording))
    }

    mutating func place(_ mark: Field.Mark) -> Place {
        finder.place(line: mark.line, byte: mark.byte)
    }
}

extension String {
    /// Without white space at its ends, the ideographic space among it.
    var withoutBlanks: String {
        // Nearly always there is none.
        if let first = utf8.first, let last = utf8.last,
            0x21..<0x7F ~= first || 0xE4...0xE9 ~= first,
            0x21..<0x7F ~= last || utf8.suffix(3).first.map({ 0xE4...0xE9 ~= $0 }) ?? false
        {
            return self
        }
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
