/// What is said of front matter.
extension Wording {
    static let noFrontMatter = Wording(
        "the file has neither front matter nor a heading to take for a title",
        "begin with a line ---, then title: and date:, then another line ---")
    static func frontMatterUnclosed(_ fence: String) -> Wording {
        Wording("the front matter does not end", "close it with a line \(fence)")
    }
    static let frontMatterTooLong = Wording(
        "the front matter is longer than \(Limits.words(Limits.frontMatter))",
        "leave in it what describes the text, and put the text below it")
    static let tab = Wording("a tab begins this line", "indent with spaces")
    static func fullWidthColon(_ key: String) -> Wording {
        Wording(
            "the colon after \"\(key)\" is full-width",
            "write \(key): with a plain colon and a space")
    }
    static func noSpaceAfterColon(_ key: String) -> Wording {
        Wording("there is no space after the colon of \"\(key)\"", "write \(key): and a space")
    }
    static let unclosedQuote = Wording(
        "the quotation mark is not closed on this line", "close it, or leave both out")
    static let tomlLine = Wording(
        "this line is not valid TOML", "write key = \"value\", or use YAML between two lines ---")
    static let tomlTable = Wording(
        "front matter cannot hold this kind of TOML table",
        "write [name], or use YAML between two lines ---")
    static func cutByComment(_ key: String, _ rest: String, _ whole: String) -> Wording {
        Wording(
            "\"\(rest)\" is a comment in YAML and no part of \(key)",
            "put the value in quotes: \(key): \(quoted(whole))")
    }
    static func anchor(_ key: String, _ whole: String) -> Wording {
        Wording(
            "\"&\" makes a name of the first word in YAML",
            "put the value in quotes: \(key): \(quoted(whole))")
    }
    /// A text as YAML takes it in quotes.
    private static func quoted(_ text: String) -> String {
        guard text.contains("\"") || text.contains("\\") else { return "\"\(text)\"" }
        return "'"
            + text.split(separator: "'", omittingEmptySubsequences: false)
            .joined(separator: "''") + "'"
    }
    static func notWholeAddress(_ text: String) -> Wording {
        let host = text.drop { $0 == "/" }
        return Wording("\"\(text)\" is not a whole address", "write https://\(host)")
    }
    static let updatedInFuture = Wording(
        "the article was updated in the future", "write the day on which it was changed")
    static func sameMeaning(_ key: String, as own: String) -> Wording {
        Wording(
            "\"\(key)\" means the same as \"\(own)\", which is there too, and is left out",
            "keep one of them"
        ).minor(kind: "same meaning \(key)")
    }
}
