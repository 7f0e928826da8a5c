/// The moment for which a site is built, and what shows before its time.
public struct Clock: Sendable {
    /// Seconds since 1970.
    public var now: Int
    /// Whether drafts are shown.
    public var showsDrafts: Bool
    /// Whether articles show before their date.
    public var showsFuture: Bool

    /// A moment, in seconds since 1970, and what is shown beyond it.
    public init(now: Int, showsDrafts: Bool = false, showsFuture: Bool = false) {
        (self.now, self.showsDrafts, self.showsFuture) = (now, showsDrafts, showsFuture)
    }

    /// Parts the articles that show from those that do not.
    ///
    /// - Returns: the articles that show, those that do not, and of the former those that readers
    ///   would not see yet.
    func published(
        _ entries: [(article: Article, terms: Terms)], in zone: Zone
    ) -> (
        shown: [(article: Article, terms: Terms)], leftOut: [Site.LeftOut],
        early: [Site.LeftOut]
    ) {
        let today = zone.day(at: now)
        var (leftOut, early): ([Site.LeftOut], [Site.LeftOut]) = ([], [])
        let shown = entries.filter { entry in
            let reasons = reasons(against: entry.article, today)
            guard let reason = reasons.first else { return true }
            let hidden = reasons.first { !shows($0) }
            let article = Site.LeftOut(
                file: entry.article.file, reason: hidden ?? reason, path: entry.article.path)
            if hidden == nil { early.append(article) } else { leftOut.append(article) }
            return hidden == nil
        }
        return (shown, leftOut, early)
    }

    /// Why readers would not see an article.
    private func reasons(against article: Article, _ today: Day) -> [Site.LeftOut.Reason] {
        var reasons: [Site.LeftOut.Reason] = []
        if article.isDraft { reasons.append(.draft) }
        // A day without a time begins at its midnight, and shows all that day.
        let isFuture = article.date.seconds == nil ? article.day > today : article.instant > now
        if isFuture { reasons.append(.future) }
        if let expires = article.expires, expires <= now { reasons.append(.expired) }
        return reasons
    }

    private func shows(_ reason: Site.LeftOut.Reason) -> Bool {
        switch reason {
        case .draft: showsDrafts
        case .future, .waiting: showsFuture
        case .expired: false
        }
    }
}
