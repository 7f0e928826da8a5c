import Gazette

/// What is left of a body once the page's furniture is taken out.
struct Cleaned {
    var lines: [Line]
    /// Where the article came from, if a line at its end said so.
    var source: String?
    /// Whose page it is, if a line such as `© 2026 Harbour Ledger` said so.
    var owner: String?
    /// The page's own address, if a line said so.
    var address: String?
    /// Who wrote it, if a line amid the text said so.
    var authors: [String] = []
}

/// Takes out advertisements, credits of the page and the tail of links to other articles.
func withoutFurniture(
    _ lines: [Line], knownAuthors: [String], report: inout Imported.ImportReport
) -> Cleaned {
    var cleaned = Cleaned(lines: [])
    let remains = Remains(lines)
    for (index, line) in lines.enumerated() {
        let nearEnd = index >= lines.count - 5
        let part = PagePart(line.text)
        if line.text == "--", lines.count - index <= 15 {
            report.drop(lines[index...], .signature)
            return cleaned
        } else if isAdvertisement(line.text) {
            report.drop(line, .advertisement)
        } else if let part {
            report.drop(line, .part(part))
            if part == .notice, cleaned.owner == nil { cleaned.owner = owner(in: line.text) }
        } else if beginsTail(line.text) {
            if remains.areTail(from: index) {
                report.drop(lines[index...], .tail)
                return cleaned
            }
            report.drop(line, .tail)
            report.note(.tailKept, line.number)
        } else if isLinkElsewhere(line.text) {
            report.drop(line, .tail)
        } else if isAddress(line.text), cleaned.address == nil, nearEnd {
            cleaned.address = address(in: line.text)
            report.read(line, .address)
        } else if let people = byline(line.text) {
            cleaned.take(people, line, knownAuthors, report: &report)
        } else if nearEnd, let source = namedSource(line.text) {
            cleaned.source = source
            report.drop(line, .source)
        } else if nearEnd, isCredit(line.text) {
            report.drop(line, .credit)
        } else {
            cleaned.lines.append(line)
        }
    }
    return cleaned
}

extension Cleaned {
    /// A byline amid the text goes into the front matter, unless that names others.
    fileprivate mutating func take(
        _ people: [String], _ line: Line, _ known: [String], report: inout Imported.ImportReport
    ) {
        let others = known + authors
        if others.isEmpty {
            authors = people
            report.drop(line, .byline)
        } else if Set(people).isSubset(of: others) {
            report.drop(line, .byline)
        } else {
            lines.append(line)
            report.note(.byline, line.number)
        }
    }
}

/// The name in `© 2026 Harbour Ledger. All rights reserved.`
private func owner(in text: String) -> String? {
    guard text.hasPrefix(anyOf: ["©", "Copyright", "(c)", "版权所有", "版權所有"]) else { return nil }
    var name = text.split { ".。|｜".contains($0) }.first.map(String.init) ?? text
    for word in ["Copyright", "(c)", "版权所有", "版權所有"] { name = name.replacing(word, with: "") }
    name = name.trimming { !$0.isLetter }
    return readsLikeSiteName(name) ? name : nil
}

/// `Read more: Ferries return`, `相关阅读：渡轮恢复通航`: a link to another article amid the text.
func isLinkElsewhere(_ text: String) -> Bool {
    guard text.columns(upTo: 140) <= 140 else { return false }
    if text.endsSentence, !text.hasSuffix(anyOf: ["?", "？", "…"]) { return false }
    let bare = text.trimming { "[]【▶►➤*> ".contains($0) }
    guard let mark = bare.firstIndex(where: { ":：|丨｜】".contains($0) }),
        bare.index(after: mark) < bare.endIndex
    else { return false }
    return linkStarts.contains(bare[..<mark].lowercased().trimmed)
}

private let linkStarts: Set<String> = [
    "read more", "related", "related story", "related article", "see also", "also read",
    "more on this", "more on this story", "read also", "watch", "read next", "don't miss",
    "recommended", "more", "listen",
    "相关阅读", "相關閱讀", "延伸阅读", "延伸閱讀", "推荐阅读", "相关报道", "相關報導", "相关新闻", "相關新聞", "更多阅读", "往期回顾", "上一篇",
    "下一篇", "此前报道", "相关链接", "相關連結",
]

/// What comes after each line, counted once for all of them.
private struct Remains {
    /// How many lines of prose come after each line.
    private var prose: [Int]
    /// How many short lines without a full stop come after each line.
    private var short: [Int]

    init(_ lines: [Line]) {
        prose = Array(repeating: 0, count: lines.count)
        short = prose
        for index in lines.indices.dropFirst().reversed() {
            let text = lines[index].text
            let ends = text.endsSentence
            prose[index - 1] = prose[index] + (ends && text.columns(upTo: 121) > 120 ? 1 : 0)
            short[index - 1] = short[index] + (!ends && text.columns(upTo: 81) <= 80 ? 1 : 0)
        }
    }

    /// Whether a heading such as "related news" in line `index` ends the article: little prose
    /// comes after it, and either most of the page is before it or what follows is short.
    func areTail(from index: Int) -> Bool {
        let after = prose.count - index - 1
        let isMostlyProse = prose[index] * 4 > max(after, 1)
        let isLate = index * 10 >= prose.count * 6
        return !isMostlyProse && (isLate || short[index] * 10 >= after * 6)
    }
}

private func isAdvertisement(_ text: String) -> Bool {
    let bare = text.lowercased().filter { !"[]【】()（）—-–:： ".contains($0) }
    return advertisements.contains(bare)
}

/// Whether a line such as 相关新闻 or `Related stories` heads links to other articles.
func beginsTail(_ text: String) -> Bool {
    guard text.columns(upTo: 40) <= 40 else { return false }
    let bare = text.lowercased().filter { !"[]【】()（）—-–:：>》 ".contains($0) }
    return tails.contains(bare)
}

private func isCredit(_ text: String) -> Bool {
    guard text.columns(upTo: 80) <= 80 else { return false }
    let bare = String(text.drop { "(（[【".contains($0) })
    return credits.contains { bare.hasPrefix($0 + ":") || bare.hasPrefix($0 + "：") }
}

private func namedSource(_ text: String) -> String? {
    let bare = text.drop { "(（[【".contains($0) }
    for label in ["来源", "來源", "文章来源", "Source"] {
        for colon in [":", "："] where bare.hasPrefix(label + colon) {
            let name = bare.dropFirst(label.count + 1).filter { !")）]】".contains($0) }.trimmed
            return Slug.canHold(name) && name.columns(upTo: 40) <= 40 ? name : nil
        }
    }
    return nil
}

private let advertisements: Set<String> = [
    "advertisement", "advertisements", "ad", "ads", "sponsored", "sponsoredcontent", "promoted",
    "广告", "廣告", "推广", "推廣", "赞助", "advertisementscrolltocontinue",
    "storycontinuesbelowadvertisement",
]

private let tails: Set<String> = [
    "相关新闻", "相關新聞", "相关阅读", "相關閱讀", "相关推荐", "相关报道", "相關報導", "相关文章", "相關文章",
    "推荐阅读", "推薦閱讀", "延伸阅读", "延伸閱讀", "热门新闻", "热门推荐", "熱門新聞", "热门文章", "更多新闻",
    "更多新聞", "更多精彩", "猜你喜欢", "猜你喜歡", "网友评论", "網友評論", "最新评论", "热门评论", "评论",
    "评论区", "上一篇", "下一篇", "分享到", "分享此文", "大家都在看", "编辑推荐", "為您推薦", "为您推荐",
    "sharethis", "sharethisarticle", "sharethisstory", "readmore", "related", "relatednews",
    "relatedarticles", "relatedstories", "relatedtopics", "mostread", "mostpopular", "comments",
    "morefrom", "morenews", "morestories", "morelikethis", "youmayalsolike", "recommended",
    "recommendedforyou", "trending", "upnext",
]

private let credits = [
    "责任编辑", "責任編輯", "责编", "編輯", "编辑", "审核", "校对", "校對", "值班编辑", "声明", "免责声明",
    "版权声明", "免責聲明", "版權聲明",
]
