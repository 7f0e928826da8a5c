/// Every sentence that a user reads about the content: what is wrong, and what to write instead.
///
/// Lower case, the thing itself in quotation marks, never a Swift type's name.
struct Wording: Equatable {
    var message: String
    var advice: String?
    /// The same for every mistake of a kind, whatever is quoted.
    var kind: String
    /// Whether readers of the site lose nothing by it.
    var isMinor = false

    init(_ message: Sentence, _ advice: Sentence? = nil) {
        self.message = message.text
        self.advice = advice?.text
        kind = message.kind
    }

    /// The same, told after what readers would miss.
    func minor(kind: String? = nil) -> Wording {
        var wording = self
        wording.isMinor = true
        if let kind { wording.kind = kind }
        return wording
    }
}

extension Problem {
    init(_ severity: Severity, _ place: Place, _ wording: Wording) {
        self.init(
            severity: severity, place: place, message: wording.message, advice: wording.advice)
        kind = wording.kind
        isMinor = wording.isMinor
    }
}

// MARK: - Files

extension Wording {
    static let notUTF8 = Wording("this is not UTF-8", "save the file as UTF-8")
    static func unreadable(_ reason: String) -> Wording {
        Wording("the file cannot be read: \(reason)")
    }
    static let linkLeftOut = Wording(
        "a symbolic link is left out", "put the file itself here")
    static let hiddenLeftOut = Wording(
        "a file whose name begins with a dot is left out",
        "remove it, or give it another name if readers need it"
    ).minor()
    static let leftoverLeftOut = Wording(
        "this is left behind by a system or an editor, and is left out", "remove it"
    ).minor()
    static let notAFile = Wording(
        "this is neither a file nor a folder, and is left out", "remove it from Content")
    static let badName = Wording(
        "the name is not text that an address could hold",
        "rename it with letters, digits and hyphens")
    static let noSettings = Wording(
        "there is no such file, so this is not a digest's folder",
        "write one, or make a new digest with: gazette new FOLDER")
}

// MARK: - YAML

extension Wording {
    static func shouldBeText(_ key: String) -> Wording {
        Wording("\"\(key)\" takes a text", "write \(key): some text")
    }
    static func shouldBeList(_ key: String) -> Wording {
        Wording("\"\(key)\" takes a list", "write \(key): [one, two]")
    }
    static func shouldBeMap(_ key: String) -> Wording {
        Wording("\"\(key)\" takes keys and values", "write them indented, key: value")
    }
    static func notAFlag(_ text: String) -> Wording {
        Wording("\"\(text)\" is neither yes nor no", "write true or false")
    }
    static func notANumber(_ text: String, _ range: ClosedRange<Int>) -> Wording {
        let wanted: Sentence = "write a number from \(range.lowerBound) to \(range.upperBound)"
        return Wording("\"\(text)\" is not a number that fits here", wanted)
    }
    static func notADate(_ text: String) -> Wording {
        Wording("\"\(text)\" is not a date", "write it as \(Wording.date(near: text))")
    }
    static func notAChoice(_ text: String, for key: String, among known: [String]) -> Wording {
        let nearest = Suggestion.nearest(to: text, among: known)
        return Wording(
            "\"\(text)\" is not a valid value for \(key)",
            nearest.map { "did you mean \($0)?" } ?? "write \(Wording.choice(known))")
    }
    static func unknownKey(_ key: String, nearest: String?, known: [String]) -> Wording {
        Wording(
            "\"\(key)\" is not a key that Gazette knows",
            nearest.map { "did you mean \($0)?" } ?? "known are \(known.joined(separator: ", "))"
        ).minor(kind: "unknown key \(key)")
    }

    /// `full, excerpt or link`
    private static func choice(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.joined() }
        return words.dropLast().joined(separator: ", ") + " or " + last
    }

    /// The date as its writer may have meant it: `2026/11/3` → `2026-11-03`.
    private static func date(near text: String) -> String {
        let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
        if numbers.count >= 3, let day = Day(numbers[0], numbers[1], numbers[2]) {
            return day.description
        }
        return "2026-11-23"
    }
}

// MARK: - Settings

extension Wording {
    static func required(_ key: String, example: String) -> Wording {
        Wording("\"\(key)\" is missing", "write \(key): \(example)")
    }
    static func unknownZone(_ name: String, meant: [String]) -> Wording {
        switch meant.count {
        case 0:
            Wording(
                "\"\(name)\" is not a time zone", "write a name such as Asia/Shanghai, or UTC+8")
        case 1: Wording("\"\(name)\" is not a time zone", "did you mean \(meant[0])?")
        default:
            Wording(
                "\"\(name)\" may be more than one time zone",
                "write \(meant.joined(separator: " or "))")
        }
    }
    static func badBaseURL(_ text: String) -> Wording {
        Wording(
            "\"\(Redaction.address(text))\" is not a site's address",
            "write it as \(BaseURL.suggestion(for: text) ?? "https://example.org/daily/")")
    }
    static func badURL(_ text: String) -> Wording {
        Wording(
            "\"\(text)\" is not an address that a page may link to",
            "write an https: address or a path such as /about/")
    }
    static func badColour(_ text: String) -> Wording {
        Wording("\"\(text)\" is not a colour", "write it as \"#1d5b8f\", in quotes")
    }
    static func badID(_ id: String) -> Wording {
        Wording(
            "\"\(id)\" cannot be an id", "use letters, digits, - and _, no spaces and no /")
    }
    static func declaredTwice(_ what: String, _ id: String) -> Wording {
        Wording("the \(what) \"\(id)\" is declared twice", "keep one of them")
    }
    static func unknownDefaultTopic(_ id: String) -> Wording {
        Wording("\"\(id)\" is none of the topics", "declare it under topics:")
    }
}

// MARK: - Articles

extension Wording {
    static let noDate = Wording("the article has no date", "write date: 2026-11-23")
    static let noTitle = Wording("the article has no title", "write title: and the headline")
    static func noTopic(_ fallback: String) -> Wording {
        Wording(
            "the article has no topic and goes to \"\(fallback)\"", "write topic: and its id"
        ).minor()
    }
    static func nearTopic(_ written: String, nearest: String) -> Wording {
        Wording("\"\(written)\" is not a declared topic", "did you mean \(nearest)?")
    }
    static func nearSource(_ written: String, nearest: String) -> Wording {
        Wording("\"\(written)\" is not a declared source", "did you mean \(nearest)?")
    }
    static func skippedTime(_ text: String, read: String) -> Wording {
        Wording(
            "clocks there skip \"\(text)\", so it is read as \(read)",
            "write the time that was meant")
    }
    static func repeatedTime(_ text: String, _ first: String, _ second: String) -> Wording {
        Wording(
            "clocks there show \"\(text)\" twice, and the first is taken",
            "write \(first) or \(second)")
    }
    static func emptySlug(_ written: String) -> Wording {
        Wording(
            "nothing of \"\(written)\" can stand in an address", "write slug: a-few-words")
    }
    static func badAlias(_ written: String) -> Wording {
        Wording("\"\(written)\" is not a path of this site", "write it as /old/address/")
    }
    static func duplicateID(_ id: String, first: String) -> Wording {
        Wording("the id \"\(id)\" is taken by \(first)", "give this article another id")
    }
    static func samePage(_ path: String, first: String) -> Wording {
        Wording(
            "this would write \(path), and so would \(first)", "give one of them another slug")
    }
    static func aliasTaken(_ path: String, by first: String) -> Wording {
        Wording("the alias /\(path) is the address of \(first)", "drop it, or choose another")
    }
    static func imageWithoutAlt(_ path: String) -> Wording {
        Wording(
            "the image \"\(path)\" has no alt text",
            "say what it shows, or write alt: \"\" where it only decorates")
    }
    static func refusedURL(_ url: String) -> Wording {
        Wording(
            "the address \"\(url)\" is not one that a page may carry",
            "write an https: address or a path of this site")
    }
    static let linkWithoutOrigin = Wording(
        "an article that only links to its origin needs its address",
        "write source_url: and the address")
    static let expiresBeforeDate = Wording(
        "the article expires before its own date", "write a later expires:")
}

// MARK: - Arguments

extension BuildFailure {
    /// `--now` is no moment.
    public static func badMoment(_ text: String) -> BuildFailure {
        BuildFailure(
            Wording("\"\(text)\" is not a moment", "write --now 2026-11-23 or 2026-11-23T08:30"))
    }
    /// A day on the command line is none.
    public static func badDay(_ text: String) -> BuildFailure {
        BuildFailure(Wording("\"\(text)\" is not a day", "write --as-of 2026-11-23"))
    }
    /// `--date` is none.
    public static func badDate(_ text: String) -> BuildFailure {
        BuildFailure(Wording("\"\(text)\" is not a date", "write --date 2026-11-23"))
    }
    /// There is no `Content` with settings at `path`.
    public static func noDigestHere(_ path: String) -> BuildFailure {
        BuildFailure(
            Wording(
                "\(path) has no Content/gazette.yml, so there is nowhere to put the article",
                "go to your digest's folder, name it with --into, or write to --stdout"))
    }
    /// An article that `new` would write is there.
    public static func articleTaken(_ path: String) -> BuildFailure {
        BuildFailure(
            Wording(
                "\(path) is there already, with another text",
                "move it away first, or compare with --stdout"))
    }
    /// A new article's title has nothing that a file could be named for.
    public static func noNameInTitle(_ title: String) -> BuildFailure {
        BuildFailure(
            Wording("no file can be named for \"\(title)\"", "write a title with letters or digits")
        )
    }
    /// The file of an edition that `new` would write is there.
    public static func editionTaken(_ path: String) -> BuildFailure {
        BuildFailure(Wording("\(path) is there already", "write into it, or name another --date"))
    }
    /// `--like` names no edition.
    public static func noEditionLike(_ id: String, among ids: [String]) -> BuildFailure {
        BuildFailure(
            Wording(
                "\"\(id)\" is no edition of this digest",
                ids.isEmpty ? "leave out --like" : "write --like \(Wording.choice(of: ids))"))
    }
    /// `--base-url` is no whole address.
    public static func badBase(_ text: String) -> BuildFailure { BuildFailure(.badBaseURL(text)) }
    /// The folder that `new` would make is there and not empty.
    public static func folderTaken(_ path: String) -> BuildFailure {
        BuildFailure(Wording("\(path) is there already and not empty", "choose a new folder"))
    }
    /// A file that was named cannot be read.
    public static func cannotReadFile(_ path: String) -> BuildFailure {
        BuildFailure(Wording("\(path) cannot be read", "name a file that is there"))
    }
    /// A file cannot be written.
    public static func cannotWriteFile(_ path: String, _ reason: String) -> BuildFailure {
        BuildFailure(Wording("\(path) cannot be written: \(reason)"))
    }
}
