// Every sentence that the importer says. Lower case, what it is about in quotes, what to do.

import Gazette

extension ImportRefusal: CustomStringConvertible {
    /// `file:line: error: …`, one line.
    public var description: String {
        "\(file)\(line.map { ":\($0)" } ?? ""): error: \(sentence)"
    }

    private var sentence: String {
        switch reason {
        case .empty: "this file is empty: there is nothing to import"
        case .tooLarge(let limit):
            "this file is larger than \(Limits.words(limit)): "
                + "import the part of it that is one article"
        case .notUTF8(let offset):
            "this file is not UTF-8 (byte \(offset) is the first that is not): "
                + "convert it first, for instance with `iconv -f GB18030 -t UTF-8`"
        case .utf16: "this file is UTF-16: convert it first with `iconv -f UTF-16 -t UTF-8`"
        case .notYet(.html): "this file is HTML: only plain text can be imported so far"
        case .notYet(.feed): "this file is a feed: only plain text can be imported so far"
        case .notYet(.plainText): "this file cannot be imported"
        }
    }
}

extension Imported.ImportReport {
    /// What was done, one line each, without a line break at the end.
    public var done: [String] {
        var done = readings.map(\.description)
        if isMarkdown { done.append("the text is Markdown: its body is kept as it is") }
        done += Self.first(dropped.map(\.description))
        done += Self.count(headings.map { $0...$0 }, "heading", "headings")
        done += Self.count(quotations, "quotation", "quotations")
        done += Self.count(captions.map { $0...$0 }, "caption", "captions")
        done += Self.count(lists, "list", "lists")
        done += Self.count(code, "piece of code", "pieces of code")
        if let repair = repairs.first {
            let marks = repairs.reduce(0) { $0 + $1.marks }
            let places = repairs.map { $0.line...$0.line }
            done.append(
                (marks == 1 ? "1 mark" : "\(marks) marks") + " made full-width: "
                    + (repairs.count == 1 ? "line \(repair.line)" : "lines \(Self.list(places))"))
        }
        if controls == 1 { done.append("1 control character was taken out of the text") }
        if controls > 1 { done.append("\(controls) control characters were taken out of the text") }
        return done
    }

    /// What an editor should look at, one line each.
    public var unsure: [String] { Self.first(doubts.map(\.description)) }

    /// Of many lines the first hundred, and how many more there are.
    private static func first(_ lines: [String]) -> [String] {
        let most = 100
        guard lines.count > most else { return lines }
        return lines.prefix(most) + ["and \(lines.count - most) more of the same kinds"]
    }

    /// What only an editor can decide.
    public var decisions: [String] {
        var decisions: [String] = []
        if !hasTopic {
            decisions.append(
                "no topic was found: write \"topic\" in the front matter or use --topic")
        }
        if !hasRights {
            decisions.append(
                "\"rights\" is \"excerpt\": write \"full\" where the text may be shown in full, or set "
                    + "\"rights\" for its source in gazette.yml")
        }
        return decisions
    }

    private static func count(_ lines: [Imported.Lines], _ one: String, _ many: String) -> [String]
    {
        guard !lines.isEmpty else { return [] }
        let isOneLine = lines.count == 1 && lines[0].count == 1
        return [
            "\(lines.count) \(lines.count == 1 ? one : many): \(isOneLine ? "line" : "lines") \(list(lines))"
        ]
    }

    /// The first hundred places.
    private static func list(_ lines: [Imported.Lines]) -> String {
        let most = 100
        return lines.prefix(most).map(numbers).joined(separator: ", ")
            + (lines.count > most ? " and more" : "")
    }
}

private func numbers(_ lines: Imported.Lines) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
}

private func spelled(_ lines: Imported.Lines) -> String {
    (lines.count == 1 ? "line " : "lines ") + numbers(lines)
}

extension Imported.Reading: CustomStringConvertible {
    public var description: String {
        let what =
            switch subject {
            case .title: "the title"
            case .date: "the date"
            case .source: "the source"
            case .dateline: "date and source"
            case .author: "the author"
            case .address: "the page's address"
            case .breadcrumb: "the way to the page"
            case .section: "a section's name"
            case .siteName: "the site's name"
            case .topic: "the topic"
            }
        return "read line \(line): \(what)"
    }
}

extension PagePart {
    fileprivate var words: String {
        switch self {
        case .skipLink: "a link to the content"
        case .share: "a share bar"
        case .player: "a player"
        case .counts: "counts of readers or minutes"
        case .textSize: "a switch for the size of the text"
        case .menu: "a menu"
        case .newsletter: "a line for subscribers"
        case .notice: "a notice of the site"
        }
    }
}

extension Imported.Dropped: CustomStringConvertible {
    public var description: String { "dropped \(spelled(lines)): \(reason.sentence)" }
}

extension Imported.Dropped.Reason {
    fileprivate var sentence: String {
        switch self {
        case .advertisement: "an advertisement"
        case .tail: "what follows an article on its page"
        case .repeat(let original): "\(spelled(original)) over again"
        case .joinedRepeat(let line): "line \(line) over again, at this line's end"
        case .teaser(let line): "the start of line \(line), shown ahead"
        case .titleAgain: "the title or the line below it over again"
        case .credit: "a credit of the page"
        case .source: "where the article is from; \"source\" says so"
        case .byline: "who wrote it; \"author\" says so"
        case .part(let part): part.words
        case .aboveTitle: "text above the headline"
        case .mailHeader: "a mail's header"
        case .signature: "a mail's signature and what follows it"
        }
    }
}

extension Imported.Doubt: CustomStringConvertible {
    public var description: String { "\(spelled(lines)): \(about.sentence)" }
}

extension Imported.Doubt.Subject {
    fileprivate var sentence: String {
        switch self {
        case .noTitle: "too long for a title: its start serves as \"title\", write a better one"
        case .rivalTitle(let line):
            "may be the headline; line \(line) was taken for it: check \"title\""
        case .aboveTitle:
            "is above the headline and was dropped: check whether it belongs to the article"
        case .noBody: "there is a title and no body: write one"
        case .noDate: "no date was found: \"date\" is the day given with --as-of, correct it"
        case .dateInText(let phrase): "the date is read from the text, \"\(phrase)\": check it"
        case .date(let doubt, let phrase, let day): doubt.sentence(phrase, day)
        case .masthead(let source, let topic):
            "read as source \"\(source)\" and topic \"\(topic)\": check both"
        case .noSource: "no source was found: write \"source\" in the front matter"
        case .noLanguage: "the language is not clear: write \"lang\" in the front matter"
        case .heading: "left as a paragraph; if it is a heading, put \"## \" before it"
        case .quotationEnd(let lines):
            "announces a quotation, taken to be \(spelled(lines)): check its end"
        case .quotationMissing:
            "announces a quotation, whose end is not clear: put \"> \" before what is quoted"
        case .colon:
            "what it announces was left as paragraphs: check whether it is quoted or a list"
        case .firstPerson(true):
            "in the first person and not announced: written as a quotation, check where it begins and ends"
        case .firstPerson(false):
            "in the first person and not announced: left as paragraphs, put \"> \" before them if quoted"
        case .repeat(let original):
            "the same as \(spelled(original)), and kept: delete what is too much"
        case .variant(let line): "nearly line \(line) over again, and dropped: compare the two"
        case .onlyInRepeat: "is only in the second copy of the text: kept, check where it belongs"
        case .tailKept: "dropped, but what follows reads like the article: kept, check it"
        case .deadLink: "asks for a click, but the link did not come along: link it or delete it"
        case .byline:
            "names others than the byline above: left as a paragraph, delete it or move it"
        case .label: "reads like a section's or a site's name: left as a paragraph, delete it"
        case .someMarkdown:
            "some lines look like Markdown, too few to be sure: they are written as plain text"
        case .wrapped:
            "the text looks wrapped: each line became a paragraph, join those that belong together"
        }
    }
}

extension Published.Doubt {
    fileprivate func sentence(_ phrase: String, _ day: String) -> String {
        switch self {
        case .aroundMidnight: "\"\(phrase)\" counts from an unknown hour: \(day) may be a day late"
        case .monthsOrMonth: "\"\(phrase)\" is read as so many months ago, \(day): check it"
        case .dayOrMonth: "\"\(phrase)\" is read with the day first, \(day): check it"
        case .zone(let zone):
            "\"\(zone)\" means more than one time zone: add the offset to \"date\", such as +08:00"
        case .future: "\"\(phrase)\" lies after the day given with --as-of: check both"
        }
    }
}
