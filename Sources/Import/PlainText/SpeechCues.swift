/// Whether a line that ends in a colon says that someone speaks: `she wrote:`.
func announces(_ text: String) -> Bool {
    let said = text.dropLast()
    if said.hasSuffix(anyOf: speechEnds), !said.hasSuffix(anyOf: ["小说", "小說", "传说", "傳說"]) {
        return true
    }
    // The verb may stand some clauses before the colon.
    return said.mentions(anyOf: speechVerbs)
        || words(of: said).contains { englishSpeech.contains($0) }
}

extension StringProtocol {
    func hasSuffix(anyOf endings: [String]) -> Bool { endings.contains { hasSuffix($0) } }

    /// Whether someone speaks of themselves here; words in quotation marks are left aside.
    var speaksInFirstPerson: Bool {
        let own = withoutQuotedWords
        if own.mentions("我") {
            let bare = firstPersonTraps.reduce(own) { $0.replacing($1, with: "") }
            if bare.mentions("我") { return true }
        }
        return own.utf8.contains(UInt8(ascii: " "))
            && words(of: own).contains { englishSelf.contains($0) }
    }

    /// Whether it begins as a narrator does who sums up or goes on.
    var beginsNarration: Bool { hasPrefix(anyOf: narration) }

    /// Whether it tells that someone else says something.
    var reportsSpeech: Bool {
        !speaksInFirstPerson && withoutQuotedWords.mentions(anyOf: reports)
    }

    /// `:smile:`, at the end.
    var endsInShortcode: Bool {
        guard last == ":", let start = dropLast().lastIndex(of: ":") else { return false }
        let name = self[index(after: start)...].dropLast()
        return !name.isEmpty && name.utf8.allSatisfy { $0.isWord || $0 == 0x2D || $0 == 0x5F }
    }

    private var withoutQuotedWords: String {
        let closing: [Unicode.Scalar: Unicode.Scalar] = [
            "“": "”", "「": "」", "『": "』", "\"": "\"",
        ]
        var own = String.UnicodeScalarView()
        var awaited: Unicode.Scalar?
        for scalar in unicodeScalars {
            if let mark = awaited {
                if scalar == mark { awaited = nil }
            } else if let mark = closing[scalar] {
                awaited = mark
            } else {
                own.append(scalar)
            }
        }
        return String(own)
    }
}

private func words(of text: some StringProtocol) -> [String] {
    text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
}

private let speechEnds = [
    "说", "說", "称", "稱", "道", "问", "問", "答", "写", "寫", "如下", "问道", "喊", "表示", "认为", "認為",
]

private let speechVerbs = [
    "表示", "认为", "認為", "指出", "发文", "發文", "写道", "寫道", "回应", "回應", "透露", "强调", "強調", "坦言",
    "坦承", "直言", "补充说", "補充說", "声明", "聲明", "解释", "解釋", "评论", "評論", "留言", "发帖", "發帖", "說道",
    "说道", "呼吁", "呼籲",
]

private let englishSpeech: Set<String> = [
    "said", "says", "wrote", "writes", "posted", "added", "told", "tweeted", "stated", "explained",
    "replied", "asked", "warned", "argued", "continued", "statement",
]

private let firstPersonTraps = [
    "自我", "我国", "我國", "我市", "我省", "我军", "我軍", "我党", "我院", "我校", "我方", "你我",
]

private let englishSelf: Set<String> = [
    "i", "i'm", "i've", "i'd", "i'll", "i’m", "i’ve", "i’d", "i’ll", "my", "we", "we're",
    "we’re", "we've", "we’ve", "we'll", "we’ll", "our", "myself", "ourselves",
]

private let narration = [
    "以上", "综上", "綜上", "此外", "另外", "对此", "對此", "与此同时", "與此同時", "报道称", "報導稱", "据", "據",
    "后续", "後續", "随后", "隨後", "值得", "截至", "目前", "事后", "事後", "针对", "針對", "Meanwhile", "However",
    "According to", "In response",
]

private let reports = [
    "他表示", "她表示", "他说", "她说", "他說", "她說", "他称", "她称", "他指出", "她指出", "他还", "她还", "他還",
    "她還", "报道称", "報導稱", "人士表示", "人士透露", "人士称", "发言人", "發言人", "表示,", "表示，", "指出,",
    "指出，", "透露,", "透露，", " said", " told ", " wrote", " added",
]
