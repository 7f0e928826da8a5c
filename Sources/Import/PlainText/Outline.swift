/// A body's lines and what each of them is.
struct Outline {
    var lines: [Line]
    var roles: [Role]
    var doubts: [Imported.Doubt] = []

    /// What a line is.
    enum Role: Equatable {
        case prose, heading, caption, quoted, code
        case item(Marker)
    }

    init(_ lines: [Line]) {
        self.lines = lines
        roles = Array(repeating: .prose, count: lines.count)
    }

    /// Tells the lines apart. What is certain comes first and narrows what is not.
    mutating func mark() {
        markCode()
        markCaptions()
        markLists()
        markAnnounced()
        markHeadings()
        markFirstPerson()
        noteDeadLinks()
    }

    private mutating func noteDeadLinks() {
        let phrases = ["点击回看", "点击查看", "点击阅读", "戳这里", "點擊查看", "點擊閱讀", "click here", "Click here"]
        for index in lines.indices
        where roles[index] == .prose && lines[index].text.mentions(anyOf: phrases) {
            doubt(.deadLink, index...index)
        }
    }

    mutating func doubt(_ about: Imported.Doubt.Subject, _ range: ClosedRange<Int>) {
        doubts.append(.init(lines: numbers(range), about: about))
    }

    /// The file's line numbers of lines of this body. A line that only a second copy had stands
    /// among lines of the first, so the numbers need not rise.
    func numbers(_ range: ClosedRange<Int>) -> Imported.Lines {
        lines[range].reduce(lines[range.lowerBound].number...lines[range.lowerBound].number) {
            min($0.lowerBound, $1.number)...max($0.upperBound, $1.number)
        }
    }

    /// Neighbouring lines that belong in one block, in order.
    var groups: [ClosedRange<Int>] {
        var groups: [ClosedRange<Int>] = []
        for index in lines.indices {
            if let last = groups.last, joins(index) {
                groups[groups.count - 1] = last.lowerBound...index
            } else {
                groups.append(index...index)
            }
        }
        return groups
    }

    private func joins(_ index: Int) -> Bool {
        switch (roles[index - 1], roles[index]) {
        case (.quoted, .quoted), (.code, .code): true
        case (.item(let left), .item(let right)): right.continues(left)
        default: false
        }
    }
}
