/// The amended emphasis rules, written once more for the tests and in another way: kinds of
/// characters are given by hand, and runs of `*` are paired as the specification describes it.
enum AmendedEmphasis {
    enum Kind { case space, punctuation, cjkPunctuation, cjk, variant, other }

    /// A character (with its selector, if it has one) and what it is.
    struct Character {
        var text: String
        var kind: Kind

        init(_ text: String, _ kind: Kind) {
            self.text = text
            self.kind = kind
        }
    }

    enum Piece {
        case character(Character)
        case stars(Int)
    }

    /// "Not followed by white space, and either not followed by non-CJK punctuation, or followed
    /// by it and preceded by white space, non-CJK punctuation, a CJK character or an ideographic
    /// variation selector."
    static func isLeft(_ before: Kind, _ after: Kind) -> Bool {
        switch after {
        case .space: false
        case .punctuation: before != .other
        default: true
        }
    }

    /// "Not preceded by white space, and either not preceded by non-CJK punctuation, or preceded by
    /// it and followed by white space, non-CJK punctuation or a CJK character."
    static func isRight(_ before: Kind, _ after: Kind) -> Bool {
        switch before {
        case .space: false
        case .punctuation: after != .other && after != .variant
        default: true
        }
    }
}

extension AmendedEmphasis {
    private struct Run {
        var index: Int
        var count: Int
        let original: Int
        let opens: Bool
        let closes: Bool
        var isActive = true
        var closing = ""
        var opening = ""
    }

    /// The paragraph's inline HTML. The pieces hold nothing that HTML or Markdown would change.
    static func html(_ pieces: [Piece]) -> String {
        var runs = runs(in: pieces)
        pair(&runs)
        var result = ""
        for (index, piece) in pieces.enumerated() {
            if case .character(let character) = piece {
                result += character.text
            } else if let run = runs.first(where: { $0.index == index }) {
                result += run.closing + String(repeating: "*", count: run.count) + run.opening
            }
        }
        return result
    }

    private static func runs(in pieces: [Piece]) -> [Run] {
        pieces.indices.compactMap { index in
            guard case .stars(let count) = pieces[index] else { return nil }
            let before = kind(index - 1, pieces)
            let after = kind(index + 1, pieces)
            return Run(
                index: index, count: count, original: count, opens: isLeft(before, after),
                closes: isRight(before, after))
        }
    }

    private static func kind(_ index: Int, _ pieces: [Piece]) -> Kind {
        guard pieces.indices.contains(index), case .character(let character) = pieces[index] else {
            return .space
        }
        return character.kind
    }

    private static func pair(_ runs: inout [Run]) {
        for closer in runs.indices where runs[closer].closes {
            while runs[closer].isActive, runs[closer].count > 0 {
                guard let opener = opener(for: closer, runs) else { break }
                let size = min(runs[opener].count, runs[closer].count) >= 2 ? 2 : 1
                let name = size == 2 ? "strong" : "em"
                runs[opener].count -= size
                runs[closer].count -= size
                runs[opener].opening = "<\(name)>" + runs[opener].opening
                runs[closer].closing += "</\(name)>"
                for between in opener + 1..<closer { runs[between].isActive = false }
                if runs[opener].count == 0 { runs[opener].isActive = false }
            }
        }
    }

    private static func opener(for closer: Int, _ runs: [Run]) -> Int? {
        let end = runs[closer]
        return runs[..<closer].indices.last { index in
            let start = runs[index]
            guard start.isActive, start.opens, start.count > 0 else { return false }
            guard start.closes || end.opens else { return true }
            let sum = start.original + end.original
            return sum % 3 != 0 || start.original % 3 == 0 && end.original % 3 == 0
        }
    }
}
