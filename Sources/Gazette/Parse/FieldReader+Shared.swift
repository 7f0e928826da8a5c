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
    ///
    /// - Parameter page: the folder of the page that shows it, within the site.
    mutating func picture(_ key: String, _ resolver: AddressResolver, page: String) -> Picture? {
        guard let written = writtenPicture(key) else { return nil }
        let (picture, problem) = resolver.picture(written, page: page, noting: &addresses)
        if let problem { note(.error, at: written.address.place, problem) }
        return picture
    }

    /// A picture as it is written.
    mutating func writtenPicture(_ key: String) -> WrittenPicture? {
        guard let field = take(key) else { return nil }
        switch field.value.content {
        case .text(let text):
            var part = part([Field(key: "src", value: field.value, mark: field.mark)])
            let source = part.placedText("src")
            take(problemsOf: part)
            guard let source else { return nil }
            note(.warning, field.value.mark, .imageWithoutAlt(text))
            return written(source, alt: "", credit: nil)
        case .map(let fields):
            var part = part(fields)
            let alt = fields.first { $0.key == "alt" }
            let text = part.text("alt") ?? ""
            let credit = part.text("credit")
            let source = part.placedText("src")
            if alt == nil, let source {
                part.note(.warning, source.mark, .imageWithoutAlt(source.text))
            }
            part.refuseTheRest(known: ["src", "alt", "credit"])
            take(problemsOf: part)
            guard let source else { return nil }
            return written(source, alt: text, credit: credit)
        default:
            note(.error, field.value.mark, .shouldBeMap(key))
            return nil
        }
    }

    private mutating func written(
        _ source: (text: String, mark: Field.Mark), alt: String, credit: String?
    ) -> WrittenPicture {
        let address = WrittenAddress(text: source.text, place: place(source.mark))
        return WrittenPicture(address: address, alt: alt, credit: credit)
    }
}
