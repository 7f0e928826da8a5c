extension Imported.ImportReport {
    mutating func note(_ about: Imported.Doubt.Subject, _ line: Int) {
        doubts.append(.init(lines: line...line, about: about))
    }

    mutating func read(_ line: Line, _ subject: Imported.Reading.Subject) {
        readings.append(.init(line: line.number, subject: subject))
    }

    mutating func drop(_ line: Line, _ reason: Imported.Dropped.Reason) {
        dropped.append(.init(lines: line.number...line.number, reason: reason))
    }

    mutating func drop(_ lines: ArraySlice<Line>, _ reason: Imported.Dropped.Reason) {
        guard let first = lines.first, let last = lines.last else { return }
        dropped.append(.init(lines: first.number...last.number, reason: reason))
    }

    mutating func add(_ merge: Merge) {
        dropped.append(contentsOf: merge.dropped)
        doubts.append(contentsOf: merge.doubts)
    }

    /// What the outline made of the lines.
    mutating func add(_ outline: Outline) {
        for group in outline.groups {
            let numbers = outline.numbers(group)
            switch outline.roles[group.lowerBound] {
            case .prose: break
            case .heading: headings.append(numbers.lowerBound)
            case .caption: captions.append(numbers.lowerBound)
            case .quoted: quotations.append(numbers)
            case .item: lists.append(numbers)
            case .code: code.append(numbers)
            }
        }
        doubts.append(contentsOf: outline.doubts)
    }

    /// What the front matter lacks or guesses.
    mutating func add(doubtsOf facts: ArticleMetadata, in page: TextLines?) {
        let first = page?.lines.first?.number ?? 1
        if facts.isEmpty { note(.noBody, first) }
        if page?.looksWrapped == true { note(.wrapped, first) }
        if let published = facts.masthead.published, let doubt = published.doubt {
            note(
                .date(doubt, phrase: published.phrase, day: published.day.description),
                facts.masthead.dateline?.number ?? first)
        } else if facts.masthead.published == nil {
            note(.noDate, first)
        }
        if facts.source == nil { note(.noSource, first) }
        if facts.language == nil { note(.noLanguage, first) }
        hasTopic = facts.topic != nil || facts.hasDefaultTopic
        hasRights = facts.rights == nil
    }

    /// Whether an editor must look at something before the article may appear.
    var isUnsure: Bool { !doubts.isEmpty }

    /// The same notes in the order of the lines.
    var sorted: Imported.ImportReport {
        var sorted = self
        sorted.doubts = Self.inOrder(doubts, by: \.lines)
        sorted.readings = Self.inOrder(readings) { $0.line...$0.line }
        sorted.dropped = Self.inOrder(dropped, by: \.lines)
        return sorted
    }

    /// Sorting in the library need not keep equal elements in order; with their places it does.
    private static func inOrder<T>(_ notes: [T], by lines: (T) -> Imported.Lines) -> [T] {
        notes.enumerated().sorted {
            (lines($0.element).lowerBound, $0.offset) < (lines($1.element).lowerBound, $1.offset)
        }.map(\.element)
    }
}
