/// Where each line of a body was seen first: what the search for a repeated body works on.
///
/// Every question is answered in one pass over the lines that it is about, so that a long file of
/// nothing but repeats takes no longer than any other.
struct RepeatedLines {
    let lines: [Line]
    /// For every line, the first line that says the same; itself when it is new.
    let firstSeen: [Int]
    /// The texts by which lines are compared.
    private let folded: [String]

    init(_ lines: [Line]) {
        self.lines = lines
        var places: [String: Int] = [:]
        var firstSeen: [Int] = []
        firstSeen.reserveCapacity(lines.count)
        folded = lines.map(\.text.folded)
        for (index, key) in folded.enumerated() {
            firstSeen.append(places[key] ?? index)
            if places[key] == nil { places[key] = index }
        }
        self.firstSeen = firstSeen
    }

    /// Lines that mostly were seen before, in the order in which they were.
    struct Run: Equatable {
        var first: Int
        var last: Int
        /// Lines that were seen before.
        var seen = 0
        /// Seen lines that are in another order than before.
        var strays = 0
    }

    func isSeen(_ index: Int) -> Bool { firstSeen[index] < index }

    /// The longest run from `start` with no more than three new lines in a row, or twelve where
    /// the copy goes on right where it left off.
    func run(from start: Int) -> Run {
        var run = Run(first: start, last: start)
        var previous = -1
        var index = start
        while index < lines.count, index - run.last <= 13 {
            if isSeen(index) {
                let goesOn = firstSeen[index] == firstSeen[run.last] + 1
                if index - run.last > 4, !goesOn { break }
                run.seen += 1
                run.last = index
                // A third copy starts again at the front.
                let restarts = firstSeen[index] <= firstSeen[start] + 3
                if firstSeen[index] <= previous, !restarts { run.strays += 1 }
                previous = firstSeen[index]
            }
            index += 1
        }
        return run
    }

    /// Whether a run is the body over again, and not a refrain or two lines that happen to agree.
    func isCopy(_ run: Run) -> Bool {
        let start = firstSeen[run.first]
        let length = run.last - run.first + 1
        if isWholeTwice(run) { return true }
        let misses = length - run.seen
        guard run.seen >= 3 || run.seen == run.first - start, isSubstantial(run),
            misses <= max(1, length / 10), run.strays * 10 <= run.seen,
            start <= max(3, run.first / 5)
        else { return false }
        let original = run.first - start
        let isWhole = run.seen * 10 >= original * 8
        let reachesEnd = run.last >= lines.count - 2
        return isWhole || reachesEnd && run.seen * 10 >= run.first * 3
    }

    /// Whether all lines are the same ones twice, or more often, and no more: that is not an accident
    /// even where they are few. A few words may be a refrain.
    private func isWholeTwice(_ run: Run) -> Bool {
        guard run.last == lines.count - 1, run.seen == run.last - run.first + 1, run.strays == 0,
            (0..<run.seen).allSatisfy({ firstSeen[run.first + $0] == $0 % run.first })
        else { return false }
        let columns = lines[..<run.first].reduce(0) { $0 + $1.text.columns(upTo: 40) }
        return columns >= 24
    }

    /// Enough text for two such runs to be no accident.
    func isSubstantial(_ run: Run) -> Bool {
        var columns = 0
        for index in run.first...run.last where columns <= 120 {
            columns += lines[index].text.columns(upTo: 120)
        }
        return run.seen >= 2 && columns > 120
    }

    /// The copy's last line: the run's, or one more when that is the body's last and cut short.
    func endOfCopy(_ run: Run) -> Int {
        let next = run.last + 1
        guard next == lines.count - 1, isVariant(next, of: firstSeen[run.last] + 1) else {
            return run.last
        }
        return next
    }

    /// The file's lines that a run repeats.
    func original(of run: Run) -> Imported.Lines? {
        let sources = (run.first...run.last).filter(isSeen).map { firstSeen[$0] }
        guard let first = sources.min(), let last = sources.max() else { return nil }
        return lines[first].number...lines[last].number
    }

    /// What the next line that was seen before repeats, if one comes soon.
    func nextSource(after index: Int) -> Int? {
        (index + 1..<max(index + 1, min(lines.count, index + 14))).first(where: isSeen)
            .map { firstSeen[$0] }
    }

    /// Whether a new line is another wording of line `source`, or its cut-off start.
    func isVariant(_ index: Int, of source: Int) -> Bool {
        guard lines.indices.contains(source), source < index else { return false }
        let (new, old) = (folded[index], folded[source])
        if new.utf8.count >= 12, old.hasPrefix(new) { return true }
        // Two wordings of one sentence are about as long. Besides, a long line would be read
        // again for each short one.
        guard old.utf8.count <= 4 * new.utf8.count + 200 else { return false }
        return likeness(Array(new.unicodeScalars), Array(old.unicodeScalars)) >= 0.7
    }

    /// The share of neighbouring pairs of scalars that two texts have in common.
    private func likeness(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Double {
        let pairs = { (text: [Unicode.Scalar]) in
            Set(zip(text, text.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) })
        }
        let (one, other) = (pairs(left), pairs(right))
        guard !one.isEmpty, !other.isEmpty else { return 0 }
        return Double(one.intersection(other).count) / Double(max(one.count, other.count))
    }
}

extension StringProtocol {
    /// The text by which two lines are compared: letters and digits alone, in lower case and half
    /// width; the line itself where it has neither.
    var folded: String {
        var folded = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
            let value = isFullWidth ? scalar.value - 0xFEE0 : scalar.value
            switch value {
            case 0x30...0x39, 0x61...0x7A: folded.append(Unicode.Scalar(UInt8(value)))
            case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(value + 0x20)))
            case 0..<0xC0, 0x2000...0x206F, 0x3000...0x303F: break
            default: folded.append(scalar)
            }
        }
        return folded.isEmpty ? String(self) : String(folded)
    }
}
