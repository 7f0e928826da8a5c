// What leads to no part of a text

extension Wording {
    static func noSuchPart(_ url: String, nearest: String?) -> Wording {
        Wording(
            "\"\(url)\" leads to no heading that is there",
            nearest.map { "did you mean \($0)?" }
                ?? "write the id of a heading, as in #a-better-day"
        )
    }
    static func undefinedNote(_ label: String) -> Wording {
        Wording(
            "the footnote \"\(label)\" is not defined",
            "write \(label): and its text on a line of its own, or \\\(label) if it is not a footnote"
        )
    }
    static func unusedNote(_ label: String) -> Wording {
        Wording(
            "nothing refers to the footnote \"\(label)\", so it is left out",
            "write \(label) where it belongs, or remove it")
    }
}

extension Suggestion {
    /// The heading that a link `#part` most likely means, as it is written.
    static func part(_ fragment: String, among ids: [String]) -> String? {
        nearest(to: String(fragment.dropFirst()), among: ids).map { "#" + $0 }
    }
}
