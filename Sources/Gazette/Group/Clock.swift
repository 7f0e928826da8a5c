/// The moment for which a site is built, and whether drafts show.
public struct Clock: Sendable {
    /// Seconds since 1970.
    public var now: Int
    public var showsDrafts: Bool

    public init(now: Int, showsDrafts: Bool = false) {
        (self.now, self.showsDrafts) = (now, showsDrafts)
    }

    /// Parts the articles that show from those that do not.
    func published(
        _ entries: [(article: Article, terms: Terms)], in zone: Zone
    ) -> (shown: [(article: Article, terms: Terms)], leftOut: [Site.LeftOut]) {
        let today = zone.day(at: now)
        var leftOut: [Site.LeftOut] = []
        let shown = entries.filter { entry in
            guard let reason = reason(toLeaveOut: entry.article, today) else { return true }
            leftOut.append(Site.LeftOut(file: entry.article.file, reason: reason))
            return false
        }
        return (shown, leftOut)
    }

    private func reason(toLeaveOut article: Article, _ today: Day) -> Site.LeftOut.Reason? {
        if article.isDraft, !showsDrafts { return .draft }
        // A day without a time begins at its midnight, and shows all that day.
        let isFuture = article.date.seconds == nil ? article.day > today : article.instant > now
        if isFuture { return .future }
        if let expires = article.expires, expires <= now { return .expired }
        return nil
    }
}
