/// Where a page is in its site: `首页 > 国内 > 社会 > 正文`, `Home › News › City`.
struct Breadcrumb {
    /// The last part that names a section.
    var topic: String?

    init?(_ text: String) {
        guard text.columns(upTo: 160) <= 160 else { return nil }
        var path = text
        var hasLabel = false
        for label in [
            "您现在的位置", "您當前的位置", "您当前的位置", "当前位置", "當前位置", "您的位置", "所在位置", "位置", "You are here",
            "You are in",
        ]
        where path.hasPrefix(label) {
            path = path.dropFirst(label.count).drop { ":： ".contains($0) }.trimmed
            hasLabel = true
            break
        }
        guard let parts = Breadcrumb.parts(of: path, hasLabel: hasLabel) else { return nil }
        topic = parts.last {
            !isPathWord($0) && $0.columns(upTo: 25) <= 24 && !readsLikeSiteName($0)
        }
    }

    private static func parts(of path: String, hasLabel: Bool) -> [String]? {
        for marks in [">›»→＞", "/／\\", "|｜", "-–—·"] {
            let parts = path.split(omittingEmptySubsequences: false) { marks.contains($0) }
                .map(\.trimmed)
            guard parts.count >= 2 else { continue }
            // `A >> B` has an empty part between.
            let named = parts.filter { !$0.isEmpty }
            guard named.count >= 2 || hasLabel, parts.first?.isEmpty == false,
                named.dropLast().allSatisfy({ $0.columns(upTo: 25) <= 24 && !$0.endsSentence }),
                named.last?.endsSentence == false
            else { continue }
            let known = named.count { isPathWord($0) || isSectionName($0) || isMenuWord($0) }
            let isPath = named.first.map { isPathWord($0) } ?? false
            if isPath || hasLabel { return named }
            // Other marks are in headlines and lists, too.
            let isArrow = marks.first == ">"
            if isArrow
                ? known > 0 || named.count >= 3 && readsLikeSiteName(named[0])
                : known == named.count
            {
                return named
            }
        }
        return hasLabel ? [path].filter { !$0.isEmpty } : nil
    }
}
