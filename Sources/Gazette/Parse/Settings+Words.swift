import Markup

extension Settings {
    /// Reads `words:`, which gives words of the site's language, or of any by its tag.
    mutating func readWords(from reader: inout FieldReader, languageMark: Field.Mark?) {
        var tables: [String: WordTable] = [:]
        let mark = reader.rest.first { $0.key == "words" }?.mark ?? .top
        for field in reader.map("words") ?? [] {
            if let word = WordKey.byKey[field.key] {
                var table = tables[language] ?? WordTable(language)
                reader.read(field, as: word, into: &table)
                tables[language] = table
            } else if case .map(let fields) = field.value.content {
                guard Language.isTag(field.key) else {
                    reader.note(.error, field.mark, .badLanguage(field.key))
                    continue
                }
                let tag = Language(field.key).tag
                tables[tag] = reader.readTable(tables[tag] ?? WordTable(tag), fields)
            } else {
                reader.noteUnknownWord(field)
            }
            if tables.count > Limits.translations {
                reader.note(.error, field.mark, .tooMany("words", Limits.translations))
                break
            }
        }
        for (tag, table) in tables.sorted(by: { $0.key < $1.key }) {
            reader.noteMissing(table, tag, mark)
        }
        words = SiteWords(tables)
        if words.words(for: language) == nil, let languageMark {
            reader.note(.warning, languageMark, .noWords(language))
        }
    }
}

extension FieldReader {
    fileprivate mutating func readTable(_ table: WordTable, _ fields: [Field]) -> WordTable {
        var table = table
        for field in fields {
            if let word = WordKey.byKey[field.key] {
                read(field, as: word, into: &table)
            } else {
                noteUnknownWord(field)
            }
        }
        return table
    }

    fileprivate mutating func noteUnknownWord(_ field: Field) {
        let nearest = Suggestion.nearest(to: field.key, among: WordKey.all.map(\.key))
        note(.warning, field.mark, .unknownWord(field.key, nearest: nearest))
    }

    /// A language that is not built in needs all of them.
    fileprivate mutating func noteMissing(
        _ table: WordTable, _ tag: String, _ mark: Field.Mark
    ) {
        guard Words.builtIn(for: table.language) == nil else { return }
        let missing = WordKey.all.filter { !table.has($0.word) }.map(\.key)
        if !missing.isEmpty { note(.warning, mark, .missingWords(tag, missing)) }
    }

    fileprivate mutating func read(_ field: Field, as word: WordKey, into table: inout WordTable) {
        switch word {
        case .text(let word): table.texts[word] = wordText(field)
        case .phrase(let phrase):
            guard let text = wordText(field) else { return }
            let (known, needed) = phrase.fields
            if check(text, field, known: known, needed: needed) { table.phrases[phrase] = text }
        case .counted(let word):
            for (form, text) in forms(field) { table.counted[word, default: [:]][form] = text }
        case .names(let names):
            let texts = placedTexts(of: field)
            if texts.count == names.count {
                table.names[names] = texts
            } else {
                note(.error, field.value.mark, .wrongCount(field.key, names.count))
            }
        }
    }

    private mutating func wordText(_ field: Field) -> String? {
        switch field.value.content {
        case .text(let text) where text.utf8.count <= Limits.value: return text
        case .text: note(.error, field.value.mark, .tooLong(field.key, Limits.value))
        case .nothing: return ""
        default: note(.error, field.value.mark, .shouldBeText(field.key))
        }
        return nil
    }

    /// The forms of something counted; one text is the form for all numbers.
    private mutating func forms(_ field: Field) -> [(PluralRule.Form, String)] {
        guard case .map(let fields) = field.value.content else {
            guard let text = wordText(field),
                check(text, field, known: [.number], needed: [.number])
            else { return [] }
            return [(.other, text)]
        }
        return fields.compactMap { part in
            guard let form = PluralRule.Form(rawValue: part.key) else {
                note(.error, part.mark, .unknownForm(part.key, in: field.key))
                return nil
            }
            guard let text = wordText(part),
                check(text, part, known: [.number], needed: form == .other ? [.number] : [])
            else { return nil }
            return (form, text)
        }
    }

    /// Whether a phrase names what fills it, and nothing else.
    private mutating func check(
        _ text: String, _ field: Field, known: [Pattern.Slot], needed: [Pattern.Slot]
    ) -> Bool {
        let named = Pattern.fields(in: text)
        let names = known.map(\.rawValue)
        if let stranger = named.first(where: { !names.contains($0) }) {
            note(.error, field.value.mark, .unknownPlace(stranger, in: field.key, known: names))
            return false
        }
        if let missing = needed.first(where: { !named.contains($0.rawValue) }) {
            note(.error, field.value.mark, .missingPlace(missing.rawValue, in: field.key))
            return false
        }
        return true
    }

    private mutating func placedTexts(of field: Field) -> [String] {
        var part = part([field])
        let texts = part.texts(field.key)
        take(problemsOf: part)
        return texts
    }
}

extension WordTable {
    /// Whether it has a word of its own; what follows from another counts as one.
    fileprivate func has(_ word: WordKey) -> Bool {
        switch word {
        case .text(let word): texts[word] != nil
        case .phrase(.firstOfMonth): true
        case .phrase(let phrase): phrases[phrase] != nil
        case .counted(let word): counted[word]?[.other] != nil
        case .names(.monthsInDates): true
        case .names(let row): names[row] != nil
        }
    }
}
