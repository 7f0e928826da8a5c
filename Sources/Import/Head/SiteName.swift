/// Whether text reads like a newspaper's or a site's name: `新华网`, `Harbour Ledger`,
/// `ledger.example`.
func readsLikeSiteName(_ text: String) -> Bool {
    guard !text.isEmpty, text.columns(upTo: 41) <= 40,
        !text.contains(where: { ",，。；;:：！!？?“”\"".contains($0) })
    else { return false }
    if isHostName(text) { return true }
    if text.unicodeScalars.contains(where: \.isHan) {
        return text.columns(upTo: 21) <= 20 && !text.contains(" ")
            && text.hasSuffix(anyOf: hanNameEnds) && !text.hasSuffix(anyOf: hanNameTraps)
    }
    let words = text.split(separator: " ")
    guard let last = words.last, (1...5).contains(words.count), hasNameCase(words) else {
        return false
    }
    let bare = last.lowercased()
    if words.count == 1 {
        return latinNameEnds.contains { bare.count > $0.count && bare.hasSuffix($0) }
    }
    return latinNameEnds.contains(bare)
}

/// Every word begins with a capital, but for the small ones between others.
func hasNameCase(_ words: [Substring]) -> Bool {
    guard let first = words.first?.first, first.isUppercase || first.isNumber else { return false }
    return words.dropFirst().allSatisfy { word in
        guard let letter = word.first else { return false }
        return !letter.isLowercase || smallWords.contains(String(word))
    }
}

/// `www.ledger.example`: letters with dots between them and no space.
func isHostName(_ text: String) -> Bool {
    let labels = text.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, (2...12).contains(last.count),
        last.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return false }
    return labels.allSatisfy { label in
        !label.isEmpty && label.utf8.allSatisfy { $0.isWord || $0 == 0x2D }
    } && labels.contains { $0.count >= 3 }
}

private let smallWords: Set<String> = [
    "of", "the", "and", "for", "in", "on", "at", "&", "de", "la", "le", "du", "der", "die",
]

private let hanNameEnds = [
    "网", "網", "日报", "日報", "晚报", "晚報", "早报", "早報", "晨报", "晨報", "时报", "時報", "周报", "週報", "快报",
    "导报", "公报", "商报", "都市报", "青年报", "人报", "新报", "周刊", "週刊", "杂志", "雜誌", "新闻", "新聞", "资讯",
    "電視台", "电视台", "卫视", "广播", "通讯社", "通訊社", "新华社", "中新社", "客户端", "频道", "融媒", "融媒体",
    "传媒", "傳媒", "头条", "在线", "线上", "观察", "评论社", "电台", "電台", "公众号", "门户", "报社",
]

/// Common words that end like a name and are none.
private let hanNameTraps = [
    "互联网", "電網", "电网", "渔网", "路网", "管网", "球网", "上网", "落网", "联网", "官网", "好新闻", "假新闻", "铁路网",
    "地铁网", "预报", "海报", "线网", "天气预报", "入网", "并网", "断网", "触网", "大头条",
]

private let latinNameEnds: Set<String> = [
    "times", "post", "herald", "news", "ledger", "tribune", "gazette", "chronicle", "journal",
    "telegraph", "guardian", "observer", "courier", "daily", "weekly", "review", "mail", "press",
    "standard", "express", "star", "sun", "mirror", "record", "register", "examiner", "dispatch",
    "globe", "bulletin", "inquirer", "sentinel", "argus", "echo", "independent", "today", "online",
    "wire", "radio", "tv", "fm", "media", "magazine", "monitor", "mercury", "advertiser",
    "reporter", "messenger", "call", "newsroom", "broadcasting", "tidings", "crier", "digest",
]
