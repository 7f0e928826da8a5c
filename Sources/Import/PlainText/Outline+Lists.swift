/// The mark that a list's item begins with.
enum Marker: Equatable {
    /// `-`, `•` and the like, by the character.
    case bullet(Character)
    /// `1.` or `1)`: the number and the character after it.
    case number(Int, Character)

    /// Whether this item can follow `previous` in one list.
    func continues(_ previous: Marker) -> Bool {
        switch (previous, self) {
        case (.bullet(let left), .bullet(let right)): left == right
        case (.number(let left, let dot), .number(let right, let point)):
            right == left + 1 && dot == point
        default: false
        }
    }

    /// Whether a list can begin with this item. One that counts from elsewhere is prose.
    var opens: Bool {
        if case .number(let number, _) = self { return number == 1 }
        return true
    }
}

extension Outline {
    /// Two or more lines in a row with one kind of mark. `1、` and `（1）` stay text, as Markdown
    /// has no such lists and nobody's characters are changed.
    mutating func markLists() {
        var start = 0
        while start < lines.count {
            guard roles[start] == .prose, let first = marker(of: lines[start].text)?.marker,
                first.opens
            else {
                start += 1
                continue
            }
            var markers = [first]
            while start + markers.count < lines.count, let last = markers.last,
                let next = marker(of: lines[start + markers.count].text)?.marker,
                next.continues(last)
            {
                markers.append(next)
            }
            if markers.count > 1 {
                for (offset, marker) in markers.enumerated() {
                    roles[start + offset] = .item(marker)
                }
            }
            start += markers.count
        }
    }
}

/// A list item's mark, and its text without it.
func marker(of text: String) -> (marker: Marker, rest: String)? {
    guard let first = text.first else { return nil }
    if "•·▪●◦■◆‣".contains(first) {
        return (.bullet(first), text.dropFirst().trimmed)
    }
    if "-*+–".contains(first), text.dropFirst().first == " " {
        return (.bullet(first), text.dropFirst(2).trimmed)
    }
    let digits = text.prefix { ("0"..."9").contains($0) }
    let rest = text.dropFirst(digits.count)
    guard digits.count <= 3, let number = Int(digits), let dot = rest.first,
        dot == "." || dot == ")",
        let after = rest.dropFirst().first, after.isWhitespace
    else { return nil }
    return (.number(number, dot), rest.dropFirst().trimmed)
}
