import Markup

extension FieldReader {
    /// `lang:`, where it is a language tag, in its usual case.
    mutating func readLanguage() -> String? {
        guard let (text, mark) = placedText("lang") else { return nil }
        return language(text, mark)
    }

    /// A language tag in its usual case.
    mutating func language(_ text: String, _ mark: Field.Mark) -> String? {
        if Language.isUsual(text) { return text }
        if Language.isTag(text), !Language.isCountry(text) { return Language(text).tag }
        note(.error, mark, .badLanguage(text))
        return nil
    }

    /// A picture: its address alone, or a map with `src`, `alt` and `credit`.
    mutating func picture(_ key: String, _ parseContext: ParseContext?) -> Picture? {
        guard let field = take(key) else { return nil }
        switch field.value.content {
        case .text(let text):
            var part = part([Field(key: "src", value: field.value, mark: field.mark)])
            let picture = part.picture(alt: "", credit: nil, parseContext)
            take(problemsOf: part)
            if picture != nil { note(.warning, field.value.mark, .imageWithoutAlt(text)) }
            return picture
        case .map(let fields):
            var part = part(fields)
            let alt = fields.first { $0.key == "alt" }
            let text = part.text("alt") ?? ""
            let credit = part.text("credit")
            if alt == nil, let source = fields.first(where: { $0.key == "src" }),
                case .text(let path) = source.value.content
            {
                part.note(.warning, source.value.mark, .imageWithoutAlt(path))
            }
            let picture = part.picture(alt: text, credit: credit, parseContext)
            part.refuseTheRest(known: ["src", "alt", "credit"])
            take(problemsOf: part)
            return picture
        default:
            note(.error, field.value.mark, .shouldBeMap(key))
            return nil
        }
    }

    private mutating func picture(
        alt: String, credit: String?, _ parseContext: ParseContext?
    ) -> Picture? {
        let written = placedText("src")
        guard let (text, mark) = written else { return nil }
        guard let link = Link(text, for: .image) else {
            note(.error, mark, .badURL(text))
            return nil
        }
        pictures.append((text, place(mark)))
        let size = parseContext?.size(of: text)
        return Picture(
            link: link, alt: alt, credit: credit, width: size?.width, height: size?.height)
    }
}
