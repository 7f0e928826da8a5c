/// What a compiler says, cut to what an author of templates needs.
enum CompilerMessage {
    /// The errors, each once and with its source line and caret, paths from the root of the
    /// package; all of it where nothing in it is an error.
    ///
    /// - Parameter limit: lines, with the one that says how many more there are.
    static func cut(_ output: String, root: String, limit: Int = 60) -> String {
        let plain = output.replacing(/\u{1B}\[[0-9;]*[A-Za-z]/, with: "")
            .replacing(root + "/", with: "")
        let lines = plain.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map(String.init)
        let errors = blocks(lines)
        // That a step of the build has ended badly is news to nobody who sees why.
        let placed = errors.filter { $0.first.map(isPlaced) ?? false }
        let chosen = placed.isEmpty ? errors : placed
        return shortened(chosen.isEmpty ? trimmed(lines) : Array(chosen.joined()), limit)
    }

    /// `Templates/SocialCard.swift:3:12: error: cannot find 'foo' in scope`
    private static func isPlaced(_ line: String) -> Bool {
        line.contains(/^[^\s:][^:]*:\d+:\d+: error:/)
    }

    /// Whether something else begins here: a step of the build, or a warning.
    private static func isOther(_ line: String) -> Bool {
        line.contains(/^(?:\[\d+\/\d+\] |(?:[^\s:][^:]*:\d+:\d+: )?(?:warning|remark):)/)
    }

    /// The errors with the lines that follow them; notes belong to the error that they explain.
    private static func blocks(_ lines: [String]) -> [[String]] {
        var blocks: [[String]] = []
        var seen: Set<[String]> = []
        var block: [String]? = nil
        func close() {
            if let whole = block.map(trimmed), !whole.isEmpty, seen.insert(whole).inserted {
                blocks.append(whole)
            }
            block = nil
        }
        for line in lines {
            if line.hasPrefix("error:") || isPlaced(line) {
                close()
                block = [line]
            } else if isOther(line) {
                close()
            } else {
                block?.append(line)
            }
        }
        close()
        return blocks
    }

    private static func trimmed(_ lines: [String]) -> [String] {
        let isBlank = { (line: String) in line.allSatisfy(\.isWhitespace) }
        guard let first = lines.firstIndex(where: { !isBlank($0) }),
            let last = lines.lastIndex(where: { !isBlank($0) })
        else { return [] }
        return Array(lines[first...last])
    }

    private static func shortened(_ lines: [String], _ limit: Int) -> String {
        guard lines.count > limit else { return lines.joined(separator: "\n") }
        let rest = RebuildWording.moreLines(lines.count - limit + 1)
        return (lines.prefix(limit - 1) + [rest]).joined(separator: "\n")
    }
}
