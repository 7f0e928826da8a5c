extension Outline {
    /// Short lines that stand alone above prose.
    mutating func markHeadings() {
        for index in lines.indices where roles[index] == .prose && isShort(index) {
            if isHeading(index) {
                roles[index] = .heading
            } else if !lines[index].text.endsSentence, !lines[index].text.endsInColon {
                let isLabel = isLabel(lines[index].text)
                doubt(isLabel ? .label : .heading, index...index)
            }
        }
    }

    /// Whether a line is short, ends in no full stop and is between sentences.
    func isHeading(_ index: Int) -> Bool {
        let text = lines[index].text
        guard isShort(index), !isLabel(text), !text.unicodeScalars.contains(where: isPause),
            text.unicodeScalars.first.map({ !"\"“‘「『(（".unicodeScalars.contains($0) }) == true,
            text.unicodeScalars.count(where: \.isLetter) >= 2, endsLikeHeading(text),
            !text.holdsFullStop
        else { return false }
        return followsSentence(index) && leadsProse(index)
    }

    /// A section's or a site's name heads nothing: `国际`, `新华网`.
    private func isLabel(_ text: String) -> Bool {
        isSectionName(text) || readsLikeSiteName(text) || isMenuWord(text) || isPathWord(text)
    }

    /// No longer than a heading is: twenty Han characters or ten words.
    private func isShort(_ index: Int) -> Bool {
        let text = lines[index].text
        guard text.columns(upTo: 70) <= 70 else { return false }
        let isHan = text.unicodeScalars.contains(where: \.isHan)
        return isHan ? text.columns(upTo: 40) <= 40 : text.split(separator: " ").count <= 10
    }

    /// A question or a cry may be a heading; what ends in another mark is not.
    private func endsLikeHeading(_ text: String) -> Bool {
        guard let last = text.unicodeScalars.last else { return false }
        return !"。.,，;；:：、…—-".unicodeScalars.contains(last)
    }

    private func isPause(_ scalar: Unicode.Scalar) -> Bool {
        "。，；;,".unicodeScalars.contains(scalar)
    }

    private func followsSentence(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        switch roles[index - 1] {
        case .prose:
            return lines[index - 1].text.endsSentence || lines[index - 1].text.endsInShortcode
        case .heading: return false
        case .caption, .quoted, .item, .code: return true
        }
    }

    private func leadsProse(_ index: Int) -> Bool {
        var next = index + 1
        while next < lines.count, roles[next] == .caption { next += 1 }
        guard next < lines.count else { return false }
        if case .item = roles[next] { return true }
        let text = lines[next].text
        let columns = text.columns(upTo: 81)
        guard columns > lines[index].text.columns(upTo: 70) else { return false }
        return text.endsSentence || text.endsInColon || columns > 80
    }
}
