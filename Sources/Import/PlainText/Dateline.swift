import Gazette

/// What a line of names and dates says: `晨报 社会 3天前`,
/// `2026-11-25 10:12:33 来源：钱塘日报`, `Harbour Ledger | City | November 25, 2026`.
struct Dateline {
    var published: Published?
    var source: String?
    var topic: String?
    var authors: [String] = []
    /// Whether source and topic are told apart by nothing but spaces within them.
    var isGuess = false
    /// Whether its date is of a later change.
    var isUpdate = false
    /// Whether a label or marks between its parts say what it is, wherever it stands.
    var isCertain = false

    /// Whether it holds nothing for the front matter, such as a line of editors.
    var isEmpty: Bool { published == nil && source == nil && topic == nil && authors.isEmpty }

    /// How likely a date is to mean the article's, for a choice among several.
    var rank: Int { published == nil ? 0 : (isUpdate ? 1 : isCertain ? 3 : 2) }
}

/// Reads a line that holds a date or a label such as `来源：`; nil for any other.
func dateline(_ text: String, asOf: Day) -> Dateline? {
    guard text.columns(upTo: 160) <= 160 else { return nil }
    var dateline = Dateline()
    var names: [DatelineField] = []
    let (fields, isStrong) = datelineFields(of: text)
    for field in fields {
        guard dateline.take(field, asOf, names: &names) else { return nil }
    }
    guard dateline.published != nil || dateline.isCertain else { return nil }
    let areNames = names.allSatisfy { readsLikeSiteName($0.text) || isSectionName($0.text) }
    if isStrong || areNames { dateline.isCertain = true }
    return dateline.take(names, isStrong: isStrong) ? dateline : nil
}

extension Dateline {
    /// Reads one field; false where the line is none of names and dates.
    fileprivate mutating func take(
        _ field: DatelineField, _ asOf: Day, names: inout [DatelineField]
    ) -> Bool {
        if field.label == nil, PagePart(field.text) != nil { return true }
        switch field.label {
        case .ignored:
            isCertain = true
        case .author:
            isCertain = true
            let found = date(in: field.text, asOf)
            if let found, published == nil { published = found.0 }
            takePeople(found.map { $0.rest.joined(separator: " ") } ?? field.text)
        case .source, .none, .published, .updated:
            guard let (published, rest) = date(in: field.text, asOf) else {
                if field.label == .published || field.label == .updated {
                    return field.text.isEmpty
                }
                return takeName(field.text, field.label, &names)
            }
            if published.isWeak, !rest.isEmpty, field.label == nil,
                rest.contains(where: { $0.utf8.contains { $0 < 0x80 } })
            {
                return false
            }
            let isUpdate = field.label == .updated
            if self.published == nil || self.isUpdate && !isUpdate {
                (self.published, self.isUpdate) = (published, isUpdate)
            }
            if field.label != nil { isCertain = true }
            for name in rest where !takeName(name, field.label, &names) { return false }
        }
        return true
    }

    /// Whoever a label names, read as a byline where it can be.
    private mutating func takePeople(_ text: String) {
        if let people = byline("作者：" + text) ?? byline("By " + text) {
            authors += people
        } else if !text.isEmpty, text.columns(upTo: 41) <= 40 {
            authors.append(text)
        }
    }

    private mutating func takeName(
        _ text: String, _ label: DatelineField.Label?, _ names: inout [DatelineField]
    ) -> Bool {
        let name = text.trimming { " ,，-–—|/()（）:：\u{3000}".contains($0) }
        guard !name.isEmpty, PagePart(name) == nil else { return true }
        guard name.columns(upTo: 50) <= 50,
            !name.contains(where: { ",，。；;！!？?".contains($0) }), !name.endsSentence,
            !name.holdsFullStop
        else { return false }
        if label == .source {
            guard Slug.canHold(name) else { return false }
            isCertain = true
            source = source ?? name
        } else if let people = byline(name) {
            authors += people
        } else {
            names.append(DatelineField(text: name, label: nil))
        }
        return true
    }

    /// The last of several words is the topic, as `Name topic date` is the common order. False for
    /// text that goes on as a sentence does.
    fileprivate mutating func take(_ fields: [DatelineField], isStrong: Bool) -> Bool {
        let texts = fields.map(\.text)
        guard texts.joined(separator: " ").columns(upTo: 60) <= 60 else { return false }
        var parts = texts
        if !isStrong, texts.count == 1 {
            parts = texts[0].split { $0.isWhitespace }.map(String.init)
        }
        if !isStrong, parts.count > 6 { return false }
        let isLatin = parts.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } }
        if !isStrong, !isCertain, isLatin, !parts.isEmpty, !hasNameCase(parts.map { $0[...] }) {
            return false
        }
        if published?.isBareSpan == true, parts.count > 4 { return false }
        parts.removeAll { !Slug.canHold($0) }
        if source == nil, parts.count > 1,
            isStrong || readsLikeSiteName(parts.joined(separator: " ")) == false
        {
            isGuess = !isStrong && parts.count > 2
            if isStrong, let section = parts.firstIndex(where: isSectionName) {
                topic = parts.remove(at: section)
            } else {
                topic = parts.removeLast()
            }
        } else if parts.count == 1, isSectionName(parts[0]) {
            topic = parts.removeLast()
        } else if source != nil, let last = parts.last, isSectionName(last) {
            topic = parts.removeLast()
        }
        if source == nil, !parts.isEmpty {
            source =
                parts.first(where: readsLikeSiteName).flatMap { isStrong ? $0 : nil }
                ?? parts.joined(separator: " ")
        }
        return true
    }

    /// A date at the beginning or the end of a text or amid it, and what is round it. The
    /// longest phrase wins, so that `2 months, 3 weeks` is not read as `3 weeks`.
    private func date(in text: String, _ asOf: Day) -> (Published, rest: [String])? {
        let words = text.split { $0.isWhitespace }
        guard words.count <= 24 else { return nil }
        var best: (Published, Range<Int>)?
        for start in words.indices {
            for end in words.indices[start...].reversed()
            where end - start + 1 > (best?.1.count ?? 0) {
                let phrase = text[words[start].startIndex..<words[end].endIndex]
                    .trimming { " ,，-–—|()（）".contains($0) && !"()（）".contains($0) }
                guard
                    let published = Published(phrase, asOf: asOf)
                        ?? Published(phrase.trimming { "()（）[]【】".contains($0) }, asOf: asOf)
                else { continue }
                best = (published, start..<end + 1)
                break
            }
        }
        guard let (published, range) = best else { return nil }
        let before =
            range.lowerBound == 0 ? "" : String(text[..<words[range.lowerBound].startIndex])
        let after =
            range.upperBound == words.count
            ? "" : String(text[words[range.upperBound - 1].endIndex...])
        return (published, [before, after].map(\.trimmed).filter { !$0.isEmpty })
    }
}

extension Published {
    /// A word such as `Monday` or `now`, which is a date only where nothing else stands by.
    fileprivate var isWeak: Bool {
        phrase.utf8.allSatisfy { $0 < 0x80 && !(0x30...0x39).contains($0) }
            && !phrase.lowercased().hasSuffix("ago")
    }

    /// A span that does not say that it lies back: `3 days`.
    fileprivate var isBareSpan: Bool {
        let lower = phrase.lowercased()
        return lower.wholeMatch(of: /[0-9]+ ?[a-z]+(, [0-9]+ ?[a-z]+)?/) != nil
    }
}
