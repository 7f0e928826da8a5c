/// How much a text looks like Markdown.
struct MarkdownCues {
    /// Points; four are enough.
    private(set) var score = 0

    /// Whether it is Markdown, as far as can be told.
    var isMarkdown: Bool { score >= 4 }
    /// Whether some of it looks so.
    var isDoubtful: Bool { score >= 2 && score < 4 }

    init(_ text: Substring) {
        let lines = text.split(omittingEmptySubsequences: false) {
            $0 == "\n" || $0 == "\r\n" || $0 == "\r"
        }
        .prefix(2000).map { $0.prefix(400) }
        if MarkdownFrontMatter(text) != nil { score += 4 }
        var counts = Counts()
        for (index, line) in lines.enumerated() {
            let isFree =
                (index == 0 || lines[index - 1].allSatisfy(\.isWhitespace))
                && (index + 1 == lines.count || lines[index + 1].allSatisfy(\.isWhitespace))
            counts.take(line, isFree: isFree)
        }
        score += counts.points
    }

    private struct Counts {
        var links = 0, fences = 0, strong = 0, headings = 0, titles = 0, items = 0, quotes = 0,
            rows = 0, code = 0

        var points: Int {
            min(links, 2) * 3 + (fences >= 2 ? 3 : 0) + min(strong, 2) * 2 + min(headings, 2) * 2
                + (titles == 1 ? 2 : 0) + (items >= 2 ? 1 : 0) + (quotes > 0 ? 1 : 0)
                + (rows > 0 ? 4 : 0)
                + min(code, 2)
        }

        mutating func take(_ line: Substring, isFree: Bool) {
            let text = line.drop { $0 == " " }
            guard let first = text.first else { return }
            switch first {
            case "#":
                let marks = text.prefix { $0 == "#" }.count
                guard marks <= 6, text.dropFirst(marks).first == " " else { break }
                // A comment in a shell's snippet has one mark and no empty lines round it.
                if marks > 1 { headings += isFree || !text.utf8.allSatisfy { $0 < 0x80 } ? 1 : 0 }
                if marks == 1, isFree { titles += 1 }
            case "`", "~": if text.hasPrefix("```") || text.hasPrefix("~~~") { fences += 1 }
            case "-", "*", "+": if text.dropFirst().first == " ", text.count > 3 { items += 1 }
            case ">": if text.dropFirst().first == " " { quotes += 1 }
            case "|": if text.allSatisfy({ "|-: ".contains($0) }), text.count > 4 { rows += 1 }
            default: break
            }
            guard line.utf8.contains(where: { "]*`_".utf8.contains($0) }) else { return }
            if line.contains(
                /\]\((https?:\/\/|\/|\.{0,2}\/|#|mailto:|[\w\-\/]+\.(md|png|jpe?g|webp|gif|pdf))/)
            {
                links += 1
            }
            if line.contains(/\[[^\]]{1,80}\]\[[^\]]{0,40}\]|^ {0,3}\[[^\]]{1,40}\]: \S/) {
                links += 1
            }
            if line.contains(/\*\*[^\s*][^*]{0,200}[^\s*]?\*\*|__[^\s_][^_]{0,200}__/) {
                strong += 1
            }
            if line.contains(/`[^`]{1,80}`/) { code += 1 }
        }
    }
}
