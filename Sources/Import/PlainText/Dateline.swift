import Gazette

/// What the line below a title says.
struct Dateline {
    var published: Published
    var source: String?
    var topic: String?
    /// Whether source and topic are told apart by nothing but spaces within them.
    var isGuess = false
}

/// Reads `source topic date` (or the date first); nil when the line holds no date at either end.
func dateline(_ text: String, asOf: Day) -> Dateline? {
    guard text.columns(upTo: 120) <= 120 else { return nil }
    let words = text.split { isGap($0) }
    // The longest phrase wins, so that `2 months, 3 weeks` is not read as `3 weeks`.
    for start in words.indices {
        let phrase = text[words[start].startIndex...]
        guard let published = published(phrase, asOf) else { continue }
        return split(text[..<words[start].startIndex], published)
    }
    for end in words.indices.reversed() {
        let phrase = text[..<words[end].endIndex]
        guard let published = published(phrase, asOf) else { continue }
        return split(text[words[end].endIndex...], published)
    }
    return nil
}

private func published(_ phrase: Substring, _ asOf: Day) -> Published? {
    var bare = phrase.trimmed
    for label in ["发布时间", "發佈時間", "时间", "時間", "日期", "Published", "Updated", "Posted", "Date"]
    where bare.hasPrefix(label) {
        bare = bare.dropFirst(label.count).drop { ":： ".contains($0) }.trimmed
        break
    }
    return Published(bare, asOf: asOf)
}

private func isGap(_ character: Character) -> Bool {
    character.isWhitespace || "|｜·•".contains(character)
}

/// The last of several words is the topic, as `Name topic date` is the common order. Nil for text
/// that is too long for names or goes on as a sentence does.
private func split(_ text: Substring, _ published: Published) -> Dateline? {
    guard text.columns(upTo: 50) <= 50, !text.contains(where: { ",，。；;！!？?".contains($0) }),
        !text.trimmed.endsSentence, !text.holdsFullStop
    else { return nil }
    var dateline = Dateline(published: published)
    let strong = text.split { "|｜·•\t".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    var parts = strong.count > 1 ? strong : text.split { isGap($0) }.map(String.init)
    let labels = ["来源:", "来源：", "來源:", "來源：", "Source:"]
    if let first = parts.first, let label = labels.first(where: first.hasPrefix) {
        parts[0] = first.dropFirst(label.count).trimmed
    }
    parts.removeAll { !Slug.canHold($0) }
    dateline.isGuess = strong.count <= 1 && parts.count > 2
    dateline.topic = parts.count > 1 ? parts.removeLast() : nil
    dateline.source = parts.isEmpty ? nil : parts.joined(separator: " ")
    return dateline
}
