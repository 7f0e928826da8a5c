import Markdown

extension FuzzTarget {
    /// A body: parsed and rendered with the usual options and with others.
    static let markdown = FuzzTarget(name: "markdown") {
        { input throws(Broken) in
            // The program refuses what is not UTF-8 before it parses.
            let source = Array(String(decoding: input, as: UTF8.self).utf8)
            let document = Document(source[...])
            let lines = BodyLines(source)
            try lines.check(document.rendered())
            try lines.check(document.rendered(RenderOptions(chosenBy: input)))
        }
    }
}

extension RenderOptions {
    /// Options of every kind, chosen by an input.
    init(chosenBy input: [UInt8]) {
        var choices = Choices(of: input)
        self.init(base: choices.one(of: [[], Array("/daily".utf8)]))
        topHeading = choices.number(below: 7)
        language = choices.one(of: ["", "en", "zh-Hans", "zh-Hant", "ja", "ko", "\"<&"])
        softBreaks = choices.one(of: SoftBreaks.allCases)
        siteHost = choices.one(of: ["", "example.org"])
        outgoingRel = choices.one(of: ["", "external noopener"])
        idPrefix = choices.one(of: ["", "a1-", "\"<&'>"])
        headingIDs = choices.flag()
        figures = choices.flag()
        eagerImages = choices.number(below: 3)
        items = choices.flag()
        if choices.flag() { local = { _, _ in .later(size: ImageSize(width: 640, height: 480)) } }
        if choices.flag() {
            words = Words(
                note: "\"<&'>", tip: "", important: "重要", warning: ">", caution: "&amp;",
                footnotes: "\"", backToText: "'", done: "<", toDo: "&",
                itemLink: ">")
        }
    }
}

/// A body's lines, and what must hold for every rendering of it.
private struct BodyLines {
    private let source: [UInt8]
    /// How long each is, its end left out.
    private let lengths: [Int]

    init(_ source: [UInt8]) {
        self.source = source
        var lengths = [0]
        for (index, byte) in source.enumerated() {
            let endsBefore = index > 0 && source[index - 1] == 0x0D
            if byte == 0x0A, endsBefore { continue }
            if byte == 0x0A || byte == 0x0D {
                lengths.append(0)
            } else {
                lengths[lengths.count - 1] += 1
            }
        }
        self.lengths = lengths
    }

    func check(_ rendering: Rendering) throws(Broken) {
        try PageReader.check(rendering.html)
        try checkText(of: rendering)
        try checkReferences(of: rendering)
        for heading in rendering.headings where !(1...6).contains(heading.level) {
            throw Broken("a heading of level \(heading.level)")
        }
        let places =
            rendering.written.map(\.place) + rendering.refused + rendering.references.map(\.place)
            + rendering.images.map(\.place) + rendering.deadFragments
            + rendering.undefinedNotes + rendering.unusedNotes + rendering.remarks.map(\.place)
        for place in places { try check(place) }
        try checkMarkers(in: rendering)
    }

    private func checkText(of rendering: Rendering) throws(Broken) {
        guard String(validating: rendering.text, as: UTF8.self) != nil else {
            throw Broken("the text is not UTF-8")
        }
        var end = 0
        for range in rendering.paragraphs {
            guard range.lowerBound >= end, range.upperBound <= rendering.text.count,
                String(validating: rendering.text[range], as: UTF8.self) != nil
            else { throw Broken("a paragraph at \(range) of \(rendering.text.count)") }
            end = range.upperBound
        }
    }

    /// Each reference must stand between the quotation marks of an empty address.
    private func checkReferences(of rendering: Rendering) throws(Broken) {
        for reference in rendering.references {
            let hole = Array((reference.use == .anchor ? "<a href=\"\"" : "=\"\"").utf8)
            let start = reference.offset - hole.count + 1
            guard start >= 0, rendering.html[start...].starts(with: hole) else {
                throw Broken("a reference at \(reference.offset) of \(rendering.html.count)")
            }
        }
    }

    private func check(_ place: Rendering.Place) throws(Broken) {
        guard lengths.indices.contains(place.line - 1),
            (1...lengths[place.line - 1] + 1).contains(place.column)
        else { throw Broken("\"\(place.url)\" at \(place.line):\(place.column)") }
    }

    /// The passes mark places with characters for private use. None may be left; the text may name
    /// some of its own, by number too.
    private func checkMarkers(in rendering: Rendering) throws(Broken) {
        let text = String(decoding: source, as: UTF8.self)
        guard !text.contains("&#") else { return }
        let own = Set(text.unicodeScalars.filter(BodyLines.isPrivate))
        let page = String(decoding: rendering.html + rendering.text, as: UTF8.self)
        for scalar in page.unicodeScalars where BodyLines.isPrivate(scalar) {
            if !own.contains(scalar) {
                throw Broken("U+\(String(scalar.value, radix: 16)) is left")
            }
        }
    }

    private static func isPrivate(_ scalar: Unicode.Scalar) -> Bool {
        (0xE000...0xF8FF).contains(scalar.value)
    }
}
