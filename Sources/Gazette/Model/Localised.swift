import Markup

/// A text in one language or several.
public struct Localised: Sendable, Hashable {
    private let texts: [Entry]

    private struct Entry: Hashable {
        let language: String
        let text: String
    }

    /// One text for every language.
    public init(_ text: String) { texts = [Entry(language: "", text: text)] }

    /// A text for each language; the first serves where none fits.
    init(_ texts: [(language: String, text: String)]) {
        self.texts = texts.map { Entry(language: $0.language, text: $0.text) }
    }

    /// Every text, in the order written.
    public var all: [String] { texts.map(\.text) }

    /// The text for a language: the very tag, then the same language in its script, then in another
    /// script, then the first.
    public func text(in language: String) -> String {
        if texts.count == 1 { return texts[0].text }
        let exact = texts.first { $0.language == language }
        if let exact { return exact.text }
        let wanted = Language(language)
        let alike = texts.first { Language($0.language).wordsTag == wanted.wordsTag }
        let near = alike ?? texts.first { Language.base(of: $0.language) == wanted.base }
        return (near ?? texts.first)?.text ?? ""
    }
}
