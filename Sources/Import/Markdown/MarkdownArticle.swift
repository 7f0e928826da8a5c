import Gazette

/// Markdown that is given to the importer: its body is kept as it is, and what it does not say
/// in front matter is looked for in its first lines.
struct MarkdownArticle {
    private(set) var masthead: Masthead
    private(set) var body: [Line]
    let front: MarkdownFrontMatter?

    init(_ text: Substring, asOf: Day, report: inout Imported.ImportReport) {
        front = MarkdownFrontMatter(text)
        let start = front?.firstLine ?? 1
        body = MarkdownArticle.lines(of: front?.body ?? text).enumerated()
            .map { Line(number: start + $0.offset, text: $0.element) }
        masthead = Masthead(title: "", rawTitle: "")
        report.isMarkdown = true
        readHead(asOf, &report)
        if let title = front?.value("title") {
            (masthead.title, masthead.rawTitle) = (title, title)
        }
        if let date = front?.value("date"), let published = Published(date, asOf: asOf) {
            masthead.published = published
        }
        if let source = front?.value("source") { masthead.source = source }
        if let topic = front?.value("topic") { masthead.topic = topic }
        if masthead.title.isEmpty {
            masthead.title = MarkdownArticle.words(
                of: body.first { !$0.text.trimmed.isEmpty }?.text ?? "…")
            masthead.rawTitle = masthead.title
            report.note(.noTitle, start)
        }
    }

    /// Takes the title, and the lines of names and dates below it, from the body.
    private mutating func readHead(_ asOf: Day, _ report: inout Imported.ImportReport) {
        var index = 0
        var looked = 0
        while index < body.count, looked < headLength {
            let text = body[index].text.trimmed
            guard !text.isEmpty else {
                index += 1
                continue
            }
            looked += 1
            let line = Line(number: body[index].number, text: MarkdownArticle.words(of: text))
            let head = HeadLine(line, asOf: asOf)
            if masthead.title.isEmpty, text.hasPrefix("# ") || isUnderlined(index),
                front?.has("title") != true
            {
                let split = SplitTitle(line.text)
                (masthead.title, masthead.rawTitle, masthead.source) = (
                    split.title, line.text, split.site ?? masthead.source
                )
                report.read(line, .title)
                body.removeSubrange(index...(isUnderlined(index) ? index + 1 : index))
            } else if text.hasPrefix("# "), line.text.folded == front?.value("title")?.folded {
                report.drop(line, .titleAgain)
                body.remove(at: index)
            } else if !text.hasPrefix("#"), head.isMeta,
                !(head.isFirstUnmarked && masthead.title.isEmpty)
            {
                take(head, &report)
                body.remove(at: index)
            } else if masthead.title.isEmpty, head.kind == .breadcrumb || PagePart(text) != nil {
                if let topic = head.breadcrumb?.topic { masthead.topic = topic }
                report.drop(line, .aboveTitle)
                body.remove(at: index)
            } else {
                if head.kind == .prose || !masthead.title.isEmpty { break }
                index += 1
            }
        }
    }

    private mutating func take(_ head: HeadLine, _ report: inout Imported.ImportReport) {
        if let dateline = head.dateline {
            masthead.published = masthead.published ?? dateline.published
            masthead.dateline = masthead.dateline ?? head.line
            masthead.source = dateline.source ?? masthead.source
            masthead.topic = dateline.topic ?? masthead.topic
        }
        masthead.authors += head.authors.filter { !masthead.authors.contains($0) }
        report.read(head.line, head.kind == .byline ? .author : .dateline)
    }

    /// Whether the next line is an underline that makes this one a heading.
    private func isUnderlined(_ index: Int) -> Bool {
        guard index + 1 < body.count else { return false }
        let line = body[index + 1].text.trimmed
        return line.utf8.count >= 3 && line.utf8.allSatisfy { $0 == UInt8(ascii: "=") }
    }

    /// A line's text without the marks of headings and emphasis.
    private static func words(of text: String) -> String {
        text.trimming { "#*_ >".contains($0) }.replacing("**", with: "")
    }

    /// Lines without controls, and without empty ones at either end.
    private static func lines(of text: Substring) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n" || $0 == "\r"
        }
        .map { line in
            String(
                String.UnicodeScalarView(
                    line.unicodeScalars.filter { scalar in
                        scalar.value == 0x09
                            || !(scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
                                || scalar.value == 0xFEFF)
                    }))
        }
        while let last = lines.last, last.allSatisfy(\.isWhitespace) { lines.removeLast() }
        return lines
    }

    /// The body's bytes, from its first line that holds something.
    var markdown: [UInt8] {
        let text = body.map(\.text).drop { $0.allSatisfy(\.isWhitespace) }.joined(separator: "\n")
        return text.isEmpty ? [] : Array((text + "\n").utf8)
    }

    /// Makes marks beside Han full-width, in prose alone.
    mutating func repairPunctuation(_ report: inout Imported.ImportReport) {
        var isCode = false
        for index in body.indices {
            let line = body[index].text
            let bare = line.trimmed
            if bare.hasPrefix("```") || bare.hasPrefix("~~~") {
                isCode.toggle()
            } else if !isCode, !line.hasPrefix("    "), !line.hasPrefix("\t") {
                let repaired = FullWidthText(line, isMarkdown: true)
                guard repaired.changes > 0 else { continue }
                body[index].text = repaired.text
                report.repairs.append(.init(line: body[index].number, marks: repaired.changes))
            }
        }
    }
}
