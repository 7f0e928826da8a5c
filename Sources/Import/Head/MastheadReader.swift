import Gazette

/// Takes the first lines apart: what they say of the article, and what is left for the body.
struct MastheadReader {
    let lines: [HeadLine]
    var masthead = Masthead(title: "", rawTitle: "")
    /// Lines that belong to the article's text.
    private(set) var body: [Line] = []
    private var siteName: String?

    init(_ lines: [HeadLine]) { self.lines = lines }

    /// The headline without what the page's title adds to it.
    mutating func readTitle(at index: Int) {
        let text = lines[index].line.text
        let raw = titleBehindLabel(text) ?? text
        let names =
            lines.filter { $0.kind == .siteName }.map(\.line.text)
            + lines.compactMap { $0.dateline?.source }
        let others = lines.indices.filter { $0 != index }.map { lines[$0].line.text.folded }
        var split = SplitTitle(raw, known: Set(names.map(\.folded)))
        // A later line may be the headline alone, which settles where it ends.
        if let short = others.first(where: {
            $0.utf8.count >= 12 && raw.folded.hasPrefix($0) && $0 != raw.folded
        }),
            let line = lines.first(where: { $0.line.text.folded == short })
        {
            split.title = line.line.text
        }
        let (title, media) = withoutMediaTag(split.title)
        masthead = Masthead(title: title, rawTitle: raw, media: media)
        siteName = split.site
        masthead.topic = split.section
    }

    /// Everything but the title.
    mutating func readRest(
        title: Int?, _ choice: TitleChoice, _ report: inout Imported.ImportReport
    ) {
        let end = textStart(below: title)
        let dated = bestDateline(before: end, title: title)
        var names = siteName
        for (index, line) in lines.enumerated() {
            if index == title {
                consume(line.line, .title, &report)
            } else if let title, isTitleAgain(line, title) {
                let split = SplitTitle(line.line.text)
                names = names ?? split.site
                masthead.topic = masthead.topic ?? split.section
                consume(line.line, .title, &report)
            } else if choice.rivals.contains(index), let title {
                report.note(.rivalTitle(of: lines[title].line.number), line.line.number)
                if index < title {
                    report.drop(line.line, .aboveTitle)
                } else {
                    body.append(line.line)
                }
            } else if index == dated {
                readDateline(line, &report)
            } else {
                let isHead = index < end || index < (title ?? 0)
                read(
                    line, isHead: isHead, isAbove: index < (title ?? 0), hasDate: dated != nil,
                    &names, &report)
            }
        }
        if masthead.source == nil { masthead.source = names }
        if let topic = masthead.topic, topic.folded == masthead.source?.folded {
            masthead.topic = nil
        }
    }

    /// Where the text begins: the first sentence, or line too long for a part of the head.
    private func textStart(below title: Int?) -> Int {
        lines.indices.first { index in
            lines[index].kind == .prose || lines[index].kind == .tail
                || lines[index].kind == .candidate && index > (title ?? 0)
                    && lines[index].line.text.columns(upTo: 81) > 80
        } ?? lines.count
    }

    /// Whether a line is the headline with the site's name behind it, as a window shows it.
    private func isTitleAgain(_ line: HeadLine, _ title: Int) -> Bool {
        guard line.kind == .candidate else { return false }
        let (text, known) = (line.line.text.folded, masthead.title.folded)
        return known.utf8.count >= 8 && text != known && text.hasPrefix(known)
            && text.utf8.count <= known.utf8.count + 60
            && SplitTitle(line.line.text).title.folded == known
    }

    /// The line that tells best when the article appeared; below the headline where two do so
    /// equally well.
    private func bestDateline(before end: Int, title: Int?) -> Int? {
        let possible = lines.indices.filter { index in
            guard index != title, let dateline = lines[index].dateline else { return false }
            // Without labels it must be close to the headline, above the text.
            return dateline.isCertain || index < min(end, (title ?? 0) + 5)
        }
        return possible.max { left, right in
            let (one, other) = (rank(left, title, end), rank(right, title, end))
            return one < other || one == other && left > right
        }
    }

    /// How much a date says: most where it is just below the headline.
    private func rank(_ index: Int, _ title: Int?, _ end: Int) -> Int {
        guard let dateline = lines[index].dateline else { return 0 }
        let distance = index - (title ?? 0)
        let isNear = distance > 0 && distance <= 3 && index < end && dateline.published != nil
        return dateline.rank + (isNear && !dateline.isUpdate ? 2 : 0)
    }

    private mutating func consume(
        _ line: Line, _ subject: Imported.Reading.Subject, _ report: inout Imported.ImportReport
    ) {
        masthead.lines.append(line)
        report.read(line, subject)
    }

    private mutating func readDateline(_ line: HeadLine, _ report: inout Imported.ImportReport) {
        guard let dateline = line.dateline else { return }
        masthead.published = dateline.published
        masthead.dateline = line.line
        masthead.source = masthead.source ?? dateline.source
        masthead.topic = dateline.topic ?? masthead.topic
        addAuthors(dateline.authors)
        if dateline.isGuess, let source = dateline.source, let topic = dateline.topic {
            report.note(.masthead(source: source, topic: topic), line.line.number)
        }
        consume(line.line, .dateline, &report)
    }

    private mutating func read(
        _ line: HeadLine, isHead: Bool, isAbove: Bool, hasDate: Bool, _ site: inout String?,
        _ report: inout Imported.ImportReport
    ) {
        switch line.kind {
        case .dateline where line.dateline?.isCertain == true || isHead && hasDate:
            // A second one adds what the first does not say.
            guard let other = line.dateline else { return }
            guard !other.isEmpty else { return report.drop(line.line, .credit) }
            masthead.source = masthead.source ?? other.source
            masthead.topic = masthead.topic ?? other.topic
            addAuthors(other.authors)
            consume(line.line, other.published == nil ? .source : .dateline, &report)
        case .byline:
            addAuthors(line.authors)
            consume(line.line, .author, &report)
        case .breadcrumb where isHead:
            masthead.topic = masthead.topic ?? line.breadcrumb?.topic
            consume(line.line, .breadcrumb, &report)
        case .address:
            guard isHead || masthead.address == nil else { return body.append(line.line) }
            if masthead.address == nil { masthead.address = address(in: line.line.text) }
            consume(line.line, .address, &report)
        case .section where isHead:
            masthead.topic = masthead.topic ?? line.line.text
            consume(line.line, .section, &report)
        case .siteName where isHead:
            site = site ?? line.line.text
            consume(line.line, .siteName, &report)
        case .furniture where isAbove:
            report.drop(line.line, PagePart(line.line.text).map { .part($0) } ?? .aboveTitle)
        default:
            if isAbove, line.kind == .candidate || line.kind == .prose {
                report.drop(line.line, .aboveTitle)
                report.note(.aboveTitle, line.line.number)
            } else {
                body.append(line.line)
            }
        }
    }

    private mutating func addAuthors(_ names: [String]) {
        for name in names where !masthead.authors.contains(name) { masthead.authors.append(name) }
    }
}
