import Markup

// MARK: - Languages and words

extension Wording {
    static func badLanguage(_ text: String) -> Wording {
        let meant = Language.meant(by: text)
        return Wording(
            "\"\(text)\" is not a language tag",
            meant.map { "did you mean \($0)?" } ?? "write one such as en, zh-Hans, ja or pt-BR")
    }
    static func noWords(_ language: String) -> Wording {
        Wording(
            "Gazette has no words in \"\(language)\", and the site's own are in English",
            "give them under words: (see the handbook)")
    }
    static func unknownWord(_ key: String, nearest: String?) -> Wording {
        Wording(
            "\"\(key)\" is not one of the site's words",
            nearest.map { "did you mean \($0)?" } ?? "take it out (see the list in the handbook)")
    }
    static func missingWords(_ language: String, _ keys: [String]) -> Wording {
        let shown = keys.prefix(12).joined(separator: ", ")
        let rest = keys.count > 12 ? " and \(keys.count - 12) more" : ""
        return Wording(
            "the words in \"\(language)\" lack \(shown)\(rest), which are in English",
            "add them under words: \(language):")
    }
    static func unknownPlace(_ name: String, in key: String, known: [String]) -> Wording {
        Wording(
            "nothing goes into \"{\(name)}\" in \"\(key)\"",
            "write \(known.map { "{\($0)}" }.joined(separator: ", "))")
    }
    static func missingPlace(_ name: String, in key: String) -> Wording {
        Wording("\"\(key)\" lacks {\(name)}", "write {\(name)} where it goes")
    }
    static func unknownForm(_ form: String, in key: String) -> Wording {
        Wording(
            "\"\(form)\" is not a form of \"\(key)\"",
            "write zero, one, two, few, many or other")
    }
    static func wrongCount(_ key: String, _ count: Int) -> Wording {
        Wording("\"\(key)\" is not a list of \(count)", "write \(count) of them in brackets")
    }
}
