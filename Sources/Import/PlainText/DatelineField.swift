/// A part of a line of names and dates.
struct DatelineField {
    var text: String
    var label: Label?

    /// What a label before the text says it is.
    enum Label { case source, author, published, updated, ignored }
}

/// A line's fields: cut at bars, tabs and wide gaps, and before labels. `isStrong` where bars or
/// gaps cut it.
func datelineFields(of text: String) -> (fields: [DatelineField], isStrong: Bool) {
    let marked = text.replacing(/[ ]{2,}|\u{3000}+|[ ]\/[ ]/, with: "\t")
    let isBeforeDate = marked.replacing(/([\p{Han}])((19|20)[0-9]{2}[-年\/.])/) {
        "\($0.output.1)\t\($0.output.2)"
    }
    let pieces = isBeforeDate.split { "|｜·•\t丨".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    return (pieces.flatMap(labelled), pieces.count > 1)
}

private func labelled(_ piece: String) -> [DatelineField] {
    var fields: [DatelineField] = []
    var rest = piece[...]
    var label: DatelineField.Label?
    var searched = rest.startIndex
    while let found = nextLabel(in: piece[searched...], of: piece) {
        let before = piece[rest.startIndex..<found.range.lowerBound].trimmed
        if !before.isEmpty || label != nil { fields.append(.init(text: before, label: label)) }
        label = found.label
        rest = piece[found.range.upperBound...]
        searched = rest.startIndex
    }
    let last = rest.trimming { " )）]】".contains($0) }
    if !last.isEmpty || label != nil { fields.append(.init(text: last, label: label)) }
    return fields
}

private func nextLabel(
    in text: Substring, of whole: String
) -> (range: Range<String.Index>, label: DatelineField.Label)? {
    var index = text.startIndex
    while index < text.endIndex {
        let isWordStart =
            index == whole.startIndex || !whole[whole.index(before: index)].isASCII
            || !whole[whole.index(before: index)].isLetter
        // `相关阅读：` is another word than `阅读：`.
        let isBehindHan =
            index > whole.startIndex
            && whole[whole.index(before: index)].unicodeScalars.contains(where: \.isHan)
        for (name, label, needsColon) in datelineLabels where text[index...].hasPrefix(name) {
            let isLatin = name.utf8.first.map { $0 < 0x80 } ?? false
            guard isWordStart || !isLatin, isLatin || !isBehindHan else { continue }
            var end = text[index...].dropFirst(name.count)
            let bare = end.drop { " 　".contains($0) }
            if let mark = bare.first, ":：".contains(mark) {
                end = bare.dropFirst()
            } else if needsColon || isLatin && end.first?.isLetter == true {
                continue
            }
            var start = index
            while start > text.startIndex, "(（[【 ".contains(whole[whole.index(before: start)]) {
                start = whole.index(before: start)
            }
            return (start..<end.startIndex, label)
        }
        index = text.index(after: index)
    }
    return nil
}

/// Longer names before those that they begin with.
private let datelineLabels: [(String, DatelineField.Label, needsColon: Bool)] = [
    ("文章来源", .source, true), ("稿件来源", .source, true), ("信息来源", .source, true),
    ("新闻来源", .source, true),
    ("消息来源", .source, true), ("图片来源", .ignored, true), ("来源", .source, true), ("來源", .source, true),
    ("转自", .source, true), ("Source", .source, true), ("SOURCE", .source, true),
    ("Originally published by", .source, false),
    ("责任编辑", .ignored, true), ("責任編輯", .ignored, true), ("网络编辑", .ignored, true),
    ("编辑", .ignored, true), ("編輯", .ignored, true),
    ("责编", .ignored, true), ("校对", .ignored, true), ("审核", .ignored, true), ("摄影", .ignored, true),
    ("阅读量", .ignored, true),
    ("浏览次数", .ignored, true), ("浏览量", .ignored, true), ("点击数", .ignored, true),
    ("点击", .ignored, true), ("阅读", .ignored, true), ("浏览", .ignored, true),
    ("字号", .ignored, true), ("字体", .ignored, true), ("分享到", .ignored, true), ("分享", .ignored, true),
    ("关键词", .ignored, true), ("Editor", .ignored, true),
    ("作者", .author, true), ("记者", .author, true), ("記者", .author, true), ("撰稿", .author, true),
    ("撰文", .author, true), ("Author", .author, true),
    ("更新时间", .updated, true), ("更新時間", .updated, true), ("最后更新", .updated, true),
    ("更新于", .updated, false), ("更新", .updated, true),
    ("Last updated", .updated, false), ("Last modified", .updated, false),
    ("Updated", .updated, false), ("UPDATED", .updated, false), ("Modified", .updated, false),
    ("发布时间", .published, true), ("發佈時間", .published, true), ("發布時間", .published, true),
    ("发表时间", .published, true), ("发布日期", .published, true), ("发表于", .published, false),
    ("发布于", .published, false), ("發佈於", .published, false), ("刊发时间", .published, true),
    ("时间", .published, true), ("時間", .published, true), ("日期", .published, true),
    ("First published on", .published, false), ("First published", .published, false),
    ("Published on", .published, false), ("Published at", .published, false),
    ("Published", .published, false), ("PUBLISHED", .published, false),
    ("Posted on", .published, false), ("Posted", .published, false), ("Date", .published, true),
    ("Issued", .published, false),
]
