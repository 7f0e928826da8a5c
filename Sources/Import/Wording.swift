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
        var done = Self.first(dropped.map(\.description))
        done += Self.count(headings.map { $0...$0 }, "heading", "headings")
        done += Self.count(quotations, "quotation", "quotations")
        done += Self.count(captions.map { $0...$0 }, "caption", "captions")
        done += Self.count(lists, "list", "lists")
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
        [
            "\"rights\" is not set: write down whether the text may be shown in full, as an excerpt "
                + "or as a link only"
        ]
    }

    private static func count(_ lines: [Imported.Lines], _ one: String, _ many: String) -> [String]
    {
        guard !lines.isEmpty else { return [] }
        let isOneLine = lines.count == 1 && lines[0].count == 1
        let most = 100
        let places = lines.prefix(most).map(numbers).joined(separator: ", ")
        let more = lines.count > most ? " and more" : ""
        return [
            "\(lines.count) \(lines.count == 1 ? one : many): \(isOneLine ? "line" : "lines") \(places)\(more)"
        ]
    }
}

private func numbers(_ lines: Imported.Lines) -> String {
    lines.count == 1 ? "\(lines.lowerBound)" : "\(lines.lowerBound)-\(lines.upperBound)"
}

private func spelled(_ lines: Imported.Lines) -> String {
    (lines.count == 1 ? "line " : "lines ") + numbers(lines)
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
        case .noBody: "there is a title and no body: write one"
        case .noDate: "no date was found: \"date\" is the day given with --as-of, correct it"
        case .date(let doubt, let phrase, let day): doubt.sentence(phrase, day)
        case .masthead(let source, let topic):
            "read as source \"\(source)\" and topic \"\(topic)\": check both"
        case .noSource: "no source was found: write \"source\" in the front matter"
        case .noTopic: "no topic was found: write \"topic\" in the front matter or use --topic"
        case .noLanguage: "the language is not clear: write \"lang\" in the front matter"
        case .controlCharacters(1): "1 control character was taken out of the text"
        case .controlCharacters(let count): "\(count) control characters were taken out of the text"
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
        case .onlyInRepeat: "only the second copy of the text has it: kept, check its place"
        case .tailKept: "dropped, but what follows reads like the article: kept, check it"
        case .deadLink: "asks for a click, but the link did not come along: link it or delete it"
        case .byline: "reads like a byline: left as a paragraph, delete it or move it"
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
        case .future: "\"\(phrase)\" lies after the day given with --as-of: check both"
        }
    }
}
