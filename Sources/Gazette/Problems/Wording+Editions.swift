// Editions: what their files say, and which articles they carry

extension Wording {
    static func emptyEdition(_ id: String) -> Wording {
        Wording(
            "no article falls into the edition \"\(id)\", so this note has no page",
            "name the file for an edition, as in 2026-11-23.md")
    }
    static func noSuchEdition(_ id: String, example: String) -> Wording {
        Wording(
            "\"\(id)\" is no edition, so this note has no page",
            "name the file for an edition, as in \(example).md, or write date:")
    }
    static func dateOutsideEdition(_ day: Day, _ id: String) -> Wording {
        Wording(
            "the date is not in the edition \"\(id)\", for which the file is named",
            "write a date of that edition, or none")
    }
    static func emptyEditionID(_ name: String) -> Wording {
        Wording(
            "no address can be made of the file's name \"\(name)\"",
            "name the file with letters or digits, as in issue-408.md")
    }
    static let noEditionDate = Wording(
        "the edition has no date", "write date: 2026-11-23, the day on which it appears")
    static let closesWithoutManual = Wording(
        "closes: says nothing here, since an edition holds the articles of its period",
        "remove it, or write cadence: manual in gazette.yml")
    static let sectionWithoutName = Wording(
        "the section has no name", "write section: and its name, and stories: below it")
    static let notAStory = Wording(
        "this is neither a story nor a section",
        "write the path, the slug, the id or the title of an article")
    static func noSuchStory(_ name: String, among ids: [String]) -> Wording {
        Wording(
            "\"\(name)\" is not an article",
            ids.isEmpty
                ? "write the path, the slug, the id or the title of an article"
                : ids.count == 1
                    ? "did you mean \(ids[0])?" : "write \(Wording.choice(of: ids))")
    }
    static func storyNotClear(_ name: String, among ids: [String]) -> Wording {
        Wording("\"\(name)\" is more than one article", "write \(Wording.choice(of: ids))")
    }
    static func storyTwice(_ name: String) -> Wording {
        Wording("\"\(name)\" is listed twice", "remove it in one of the places")
    }
    static func storyInOther(_ name: String, _ id: String) -> Wording {
        Wording(
            "\"\(name)\" is listed by the edition \"\(id)\" already, so it stands there",
            "remove it in one of the two")
    }
    static func storyNamesOther(_ name: String, _ id: String) -> Wording {
        Wording(
            "\"\(name)\" says edition: \(id), so it stands there",
            "remove it here, or remove edition: there")
    }
    static func unknownEdition(_ id: String, among ids: [String]) -> Wording {
        Wording(
            "\"\(id)\" is no edition, so the article goes by its date",
            ids.isEmpty
                ? "declare one in Content/editions"
                : ids.count == 1
                    ? "did you mean \(ids[0])?" : "write \(Wording.choice(of: ids))")
    }
    static func leadNotInEdition(_ name: String, among ids: [String]) -> Wording {
        Wording(
            "\"\(name)\" is not an article of this edition", "write \(Wording.choice(of: ids))")
    }
    static func leadNotClear(_ name: String, among ids: [String]) -> Wording {
        Wording(
            "\"\(name)\" is more than one article of this edition",
            "write \(Wording.choice(of: ids))")
    }
    static func secondNote(_ id: String, first: String) -> Wording {
        Wording(
            "\(first) is a note about the edition \"\(id)\" already, so this one is not shown",
            "keep one of them")
    }

    /// `a`, `a or b`, `one of a, b, c and 7 more`
    static func choice(of names: [String]) -> String {
        if names.count < 3 { return names.joined(separator: " or ") }
        let more = names.count > 6 ? " and \(names.count - 6) more" : ""
        return "one of \(names.prefix(6).joined(separator: ", "))\(more)"
    }
}
