/// Who wrote an article, where a line says nothing else: `By Jane Doe`, `文/李四`, `记者 张三 李四`.
func byline(_ text: String) -> [String]? {
    guard text.columns(upTo: 100) <= 100 else { return nil }
    let bare = text.trimming { "()（）[]【】 ".contains($0) }
    return englishByline(bare) ?? hanByline(bare)
}

private func englishByline(_ text: String) -> [String]? {
    let lower = text.lowercased()
    guard let start = englishStarts.first(where: lower.hasPrefix) else { return nil }
    let isBy = start == "by "
    var rest = String(text.dropFirst(start.count)).trimmed
    if isBy, text.first != "B" { return nil }
    // What follows the name is a role or a place: `By Jane Doe, city reporter`.
    let cuts = [" | ", " · ", " for ", " in ", " at ", " (", " – ", " — ", " - "]
    for cut in cuts {
        if let range = rest.firstRange(of: cut) { rest = String(rest[..<range.lowerBound]) }
    }
    let names = rest.replacing(" and ", with: ",").replacing(" & ", with: ",").split(separator: ",")
        .map(\.trimmed).filter { !$0.isEmpty }
    let people = names.prefix { isPersonName($0) }
    return people.isEmpty || names.dropFirst(people.count).contains { $0.endsSentence }
        ? nil : Array(people)
}

private func isPersonName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...5).contains(words.count), !text.contains(where: { "!?;:\"“”".contains($0) }),
        !words.contains(where: { notNames.contains($0.lowercased()) })
    else { return false }
    let particles: Set<Substring> = [
        "de", "van", "von", "der", "den", "bin", "ibn", "al", "da", "di", "del", "la", "le", "du",
        "dos", "y", "e", "el", "staff", "reporter", "reporters", "correspondent", "editor",
        "writer",
    ]
    return words[0].first?.isUppercase == true
        && words.dropFirst().allSatisfy { $0.first?.isLowercase != true || particles.contains($0) }
        && words.allSatisfy { $0.allSatisfy { $0.isLetter || "'’.-".contains($0) } }
}

private func hanByline(_ text: String) -> [String]? {
    guard
        let start = hanStarts.first(where: { start in
            guard text.hasPrefix(start) else { return false }
            // `记者` alone begins many a sentence.
            let next = text.dropFirst(start.count).first
            return start.last.map { "/｜|:：".contains($0) } == true
                || next.map { " 　:：/丨|｜".contains($0) } == true
        })
    else { return nil }
    var rest = text.dropFirst(start.count).drop { " 　:：/丨|｜".contains($0) }.trimmed
    for end in ["摄影报道", "報導", "报道", "文/图", "图/文", "文图", "整理", "编译", "撰文", "摄"]
    where rest.hasSuffix(end) {
        rest = rest.dropLast(end.count).trimmed
    }
    var names: [String] = []
    for part in rest.split(whereSeparator: { " 　、，,；;|｜丨/".contains($0) }).map(String.init) {
        if otherRoles.contains(where: part.hasPrefix) { break }
        if ["记者", "記者", "通讯员", "实习生", "特约记者", "见习记者"].contains(part) { continue }
        guard isHanName(part) else { return nil }
        names.append(part)
    }
    return names.isEmpty || names.count > 6 ? nil : names
}

private func isHanName(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    return (2...12).contains(scalars.count)
        && scalars.allSatisfy { $0.isHan || $0 == "·" || $0.properties.isAlphabetic || $0 == "-" }
}

extension StringProtocol {
    /// Without the characters at either end that `isMark` names.
    func trimming(_ isMark: (Character) -> Bool) -> String {
        var rest = Substring(self)
        while let first = rest.first, isMark(first) { rest.removeFirst() }
        while let last = rest.last, isMark(last) { rest.removeLast() }
        return String(rest)
    }
}

private let englishStarts = [
    "words by ", "written by ", "story by ", "text by ", "reporting by ", "reported by ",
    "posted by ", "published by ", "author: ", "authors: ", "writer: ", "reporter: ", "byline: ",
    "by: ", "by ", "words: ", "text: ",
]

/// With a mark at the end, or one must follow. Longer ones are before those that they begin with.
private let hanStarts = [
    "文/", "文｜", "文|", "文 /", "文 |", "文 ｜", "文：", "文:", "作者", "撰文", "撰稿人", "撰稿", "采写", "採寫",
    "采访", "本报记者", "本報記者", "本网记者", "本台记者", "本刊记者", "特约记者", "见习记者", "实习记者", "首席记者",
    "記者", "记者", "通讯员", "编译", "特约撰稿人",
]

private let otherRoles = [
    "编辑", "編輯", "责编", "責編", "摄影", "攝影", "图", "校对", "审核", "来源", "责任编辑", "设计", "视频", "监制",
]

/// Capitalised words that follow `By` in a sentence.
private let notNames: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december", "the", "now", "then", "this", "that", "noon", "midnight", "christmas",
    "easter", "law", "contrast", "comparison", "today", "tomorrow",
]
