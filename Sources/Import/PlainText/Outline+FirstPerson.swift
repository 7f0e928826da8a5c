extension Outline {
    /// Runs of lines in which someone speaks of themselves within an article that does not.
    ///
    /// Nobody announced them with a colon, so each is reported, whichever way it is decided: it is
    /// quoted when the line before tells of speech or writing, and left as it is otherwise.
    mutating func markFirstPerson() {
        let speaks = lines.indices.map { roles[$0] == .prose && lines[$0].text.speaksInFirstPerson }
        let prose = roles.count { $0 == .prose }
        let inFirstPerson = speaks.count { $0 }
        for run in runs(speaks) {
            let inside = speaks[run].count { $0 }
            guard inside >= 4, inside * 4 >= run.count * 3 else { continue }
            // The narrator does not speak so: at most a fifth of the other lines do.
            let others = prose - run.count
            guard others * 2 >= run.count, (inFirstPerson - inside) * 5 <= others else { continue }
            let isQuoted = run.lowerBound > 0 && lines[run.lowerBound - 1].text.tellsOfWords
            if isQuoted {
                for line in run { roles[line] = .quoted }
            }
            doubt(.firstPerson(quoted: isQuoted), run)
        }
    }

    /// Runs that begin and end in the first person, with no two other lines in a row.
    private func runs(_ speaks: [Bool]) -> [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for index in speaks.indices where speaks[index] {
            if let last = runs.last, index - last.upperBound <= 2,
                roles[last.upperBound...index].allSatisfy({ $0 == .prose })
            {
                runs[runs.count - 1] = last.lowerBound...index
            } else {
                runs.append(index...index)
            }
        }
        return runs
    }
}

extension StringProtocol {
    /// Whether it tells of someone's words, spoken or posted.
    fileprivate var tellsOfWords: Bool {
        mentions(anyOf: [
            "小作文", "发文", "發文", "发帖", "發帖", "写道", "寫道", "公开信", "公開信", "声明", "聲明", "表示", "如下",
            "全文", "推文", "邮件", "郵件", "备忘录", "備忘錄", "said", "wrote", "posted", "letter",
            "statement", "memo", "thread", "tweet",
        ])
    }
}
