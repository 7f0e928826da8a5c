/// What becomes of half-width marks beside Han.
public enum Punctuation: String, Sendable, CaseIterable {
    /// They stay as they are.
    case keep
    /// They become full-width, as Chinese is set.
    case fullwidth
}

/// A text whose half-width marks beside Han are made full-width.
///
/// Numbers, addresses, code and Latin phrases keep theirs: a mark changes only where what stands
/// beside it is Chinese.
struct FullWidthText {
    /// How many marks were changed.
    private(set) var changes = 0
    private let scalars: [Unicode.Scalar]
    private let isFixed: [Bool]
    private let isMarkdown: Bool
    /// What is in the place of a scalar.
    private var edits: [Int: String] = [:]

    /// - Parameter isMarkdown: whether code spans, links' addresses and tags are to be left alone.
    init(_ text: String, isMarkdown: Bool = false) {
        scalars = Array(text.unicodeScalars)
        self.isMarkdown = isMarkdown
        guard scalars.contains(where: \.isHan) else {
            isFixed = []
            return
        }
        isFixed = fixedPlaces(in: scalars, isMarkdown: isMarkdown)
        repairBrackets()
        repairQuotes()
        repairRuns()
        for index in scalars.indices where !isFixed[index] && edits[index] == nil { repair(index) }
    }

    /// The text as it is now.
    var text: String {
        var out = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if let edit = edits[index] {
                out.append(contentsOf: edit.unicodeScalars)
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }

    private mutating func set(_ index: Int, _ text: String) {
        edits[index] = text
        changes += 1
    }

    /// `, ; : ? !` behind Chinese, or between Latin and Han; `.` at the end of a Chinese sentence.
    private mutating func repair(_ index: Int) {
        let mark = scalars[index]
        let isRepaired: Bool
        if let full = fullWidth[mark] {
            guard standsByHan(index) else { return }
            set(index, full)
            isRepaired = true
        } else {
            isRepaired = mark == "." && endsHanSentence(index)
            if isRepaired { set(index, "。") }
        }
        // A full-width mark brings its own gap.
        var next = index + 1
        while isRepaired, next < scalars.count, scalars[next] == " " {
            edits[next] = ""
            next += 1
        }
    }

    private func standsByHan(_ index: Int) -> Bool {
        guard let before = before(index) else { return false }
        let after = after(index)
        if before.isHan || isHanMark(before) {
            // `中文:https://` and `周三,12:30` alike: what is Chinese goes on after it.
            return true
        }
        guard before.isLetter || before.isDigit || "%)".unicodeScalars.contains(before) else {
            return false
        }
        // `1,500` and `12:30` have digits on both sides.
        return after.map { $0.isHan || isHanOpener($0) } ?? false
    }

    private func endsHanSentence(_ index: Int) -> Bool {
        guard let before = before(index), before.isHan || "”’」』》）".unicodeScalars.contains(before)
        else { return false }
        var next = index + 1
        while next < scalars.count, scalars[next] == " " || isCloser(next) { next += 1 }
        return next == scalars.count || scalars[next].isHan
            || isHanOpener(current(next) ?? scalars[next])
    }

    /// A pair that holds Han, or is between Han.
    private mutating func repairBrackets() {
        var open: [Int] = []
        for index in scalars.indices where !isFixed[index] {
            if scalars[index] == "(" {
                open.append(index)
            } else if scalars[index] == ")", let start = open.popLast() {
                let holdsHan = scalars[start...index].contains(where: \.isHan)
                let isAmidHan = before(start)?.isHan == true && after(index)?.isHan == true
                guard holdsHan || isAmidHan else { continue }
                set(start, "（")
                set(index, "）")
            }
        }
    }

    /// Straight quotation marks round Han, or amid it, in pairs.
    private mutating func repairQuotes() {
        let marks = scalars.indices.filter { scalars[$0] == "\"" && !isFixed[$0] }
        guard marks.count.isMultiple(of: 2) else { return }
        for pair in stride(from: 0, to: marks.count, by: 2) {
            let (start, end) = (marks[pair], marks[pair + 1])
            let isHan =
                scalars[start...end].contains(where: \.isHan)
                || before(start)?.isHan == true || after(end)?.isHan == true
            guard isHan else { continue }
            set(start, "“")
            set(end, "”")
        }
    }

    /// `...` and `。。。` become `……`, `--` and `—` between Han `——`.
    private mutating func repairRuns() {
        var index = 0
        while index < scalars.count {
            let mark = scalars[index]
            var end = index + 1
            while end < scalars.count, scalars[end] == mark { end += 1 }
            if !isFixed[index], let run = fullRun(mark, index..<end) {
                set(index, run)
                for place in index + 1..<max(end, index + 1) { edits[place] = "" }
            }
            index = end
        }
    }

    private func fullRun(_ mark: Unicode.Scalar, _ range: Range<Int>) -> String? {
        guard let before = before(range.lowerBound), before.isHan || isHanMark(before) else {
            return nil
        }
        switch (mark, range.count) {
        case (".", 3...), ("。", 3...), ("…", 1): return "……"
        case ("-", 2), ("—", 1):
            let next = range.upperBound < scalars.count ? scalars[range.upperBound] : nil
            return next.map { $0.isHan || isHanOpener($0) } == true ? "——" : nil
        default: return nil
        }
    }

    /// The scalar that is at a place now.
    private func current(_ index: Int) -> Unicode.Scalar? {
        guard let edit = edits[index] else { return scalars[index] }
        return edit.unicodeScalars.last
    }

    private func before(_ index: Int) -> Unicode.Scalar? {
        var place = index - 1
        while place >= 0 {
            // Marks of emphasis show as nothing.
            let isEmphasis = isMarkdown && (scalars[place] == "*" || scalars[place] == "_")
            if !isEmphasis, let scalar = current(place) { return scalar }
            place -= 1
        }
        return nil
    }

    /// The next scalar that is not a space.
    private func after(_ index: Int) -> Unicode.Scalar? {
        scalars[(index + 1)...].prefix(8).first { $0 != " " }
    }

    private func isCloser(_ index: Int) -> Bool {
        current(index).map { "”’」』》）】\"')".unicodeScalars.contains($0) } ?? false
    }
}

private let fullWidth: [Unicode.Scalar: String] = [
    ",": "，", ";": "；", ":": "：", "?": "？", "!": "！",
]

private func isHanMark(_ scalar: Unicode.Scalar) -> Bool {
    "，。；：？！、…—”’」』》）】〉".unicodeScalars.contains(scalar)
}

private func isHanOpener(_ scalar: Unicode.Scalar) -> Bool {
    "“‘「『《（【〈".unicodeScalars.contains(scalar)
}

extension Unicode.Scalar {
    fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
