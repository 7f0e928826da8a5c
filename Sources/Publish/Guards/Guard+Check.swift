import Files
import Gazette

extension Guard {
    /// Everything that keeps a plan from being carried out, but for what is allowed.
    static func refusals(
        _ plan: Plan, of site: BuiltSite, limits: HostLimits?, allowed: Set<Guard>
    ) -> [Refusal] {
        let all = content(site) + change(plan, site) + names(site) + (limits?.refusals(site) ?? [])
        return all.filter { !$0.isAllowed(by: allowed) }
    }

    /// What is wrong with the site itself.
    private static func content(_ site: BuiltSite) -> [Refusal] {
        let findings = site.findings
        var refusals: [Refusal] = []
        let paths = Set(site.files.map(\.path))
        if !paths.contains("index.html") { refusals.append(.empty) }
        let missing = paths.contains("404.html") ? [] : ["404.html"]
        let feeds = findings.feeds.isEmpty ? ["a feed"] : []
        if let first = (missing + feeds).first { refusals.append(.missing(first)) }
        if let file = findings.newerContent { refusals.append(.stale(file)) }
        if findings.showsDrafts { refusals.append(.drafts) }
        if let first = findings.localAddresses.first {
            refusals.append(.localhost(first, findings.localAddresses.count))
        }
        if let first = findings.brokenLinks.first {
            refusals.append(.links(first, findings.brokenLinks.count))
        }
        if site.base.text == BaseURL.placeholder { refusals.append(.placeholder(site.base.text)) }
        if let home = findings.home, home != site.base.text {
            refusals.append(.address(home, site.base.text))
        }
        if let first = findings.secrets.first {
            refusals.append(.secrets(first, findings.secrets.count))
        }
        return refusals
    }

    /// What is wrong with the way from what is there to the site.
    private static func change(_ plan: Plan, _ site: BuiltSite) -> [Refusal] {
        var refusals = foreign(plan)
        guard let before = plan.before.manifest else { return refusals }
        if before.site != site.base.text {
            refusals.append(.otherSite(before.site, site.base.text))
        }
        let (old, new) = (before.files.keys.count(where: Names.isPage), pages(of: site))
        if new * 2 < old { refusals.append(.smaller(new, old)) }
        let (gone, all) = (plan.deleted.count, before.files.count)
        // A tenth of a small site is an afternoon's tidying.
        if gone > 256 || (gone > 16 && gone * 10 > all) {
            refusals.append(.deletes(gone, of: all, plan.deleted[0].path))
        }
        for (path, feed) in before.feeds.sorted(by: { $0.key < $1.key }) {
            guard let now = site.findings.feeds[path] else {
                refusals.append(.lostFeed(path))
                continue
            }
            if now.id != feed.id { refusals.append(.feedID(path, feed.id ?? "")) }
            let changed = feed.entries.filter { now.entries[$0.key] ?? $0.value != $0.value }
            if let first = changed.keys.min() { refusals.append(.entryID(path, first)) }
        }
        return refusals
    }

    private static func pages(of site: BuiltSite) -> Int {
        site.files.count { Names.isPage($0.path) }
    }

    /// What is not ours and would be written over, is in the way, or stays beside the site.
    static func foreign(_ plan: Plan) -> [Refusal] {
        var refusals: [Refusal] = []
        let survey = plan.before.survey
        let obstructions = plan.obstructions
        let links = obstructions.filter(survey.links.contains)
        let others = obstructions.filter { !survey.links.contains($0) }
        if !links.isEmpty { refusals.append(.linksInTheWay(links)) }
        if !others.isEmpty { refusals.append(.inTheWay(others)) }
        let inTheWay = Set(obstructions)
        let overwritten = plan.overwritten.filter { !inTheWay.contains($0) }
        if plan.before.manifest == nil {
            let met = inTheWay.union(overwritten)
            let staying = survey.foreignFiles.keys.filter { !met.contains($0) }
            if !staying.isEmpty { refusals.append(.foreignFiles(staying.sorted())) }
        }
        if let folder = survey.pagesInPlace { refusals.append(.pagesInPlace(folder)) }
        if !overwritten.isEmpty { refusals.append(.overwritten(overwritten)) }
        // What is behind something that is in the way nobody changed.
        let altered = plan.altered.filter { path in
            !RelativePath.folders(of: path).contains { inTheWay.contains(String($0)) }
        }
        if !altered.isEmpty { refusals.append(.changed(altered)) }
        return refusals
    }

    /// Paths that some disk or host would take for one another, or not at all.
    private static func names(_ site: BuiltSite) -> [Refusal] {
        var refusals: [Refusal] = []
        var seen: [String: String] = [:]
        for file in site.files {
            let lower = file.path.lowercased()
            if let other = seen[lower] {
                refusals.append(.sameLetters(file.path, other))
                break
            }
            seen[lower] = file.path
        }
        let long = site.files.first { file in
            file.path.utf8.count > 1000
                || file.path.split(separator: "/").contains { $0.utf8.count > 255 }
        }
        if let long { refusals.append(.longPath(long.path)) }
        let deep = site.files.first { Names.depth($0.path) >= Names.mostParts }
        if let deep { refusals.append(.deepPath(deep.path)) }
        return refusals
    }
}

extension Refusal {
    func isAllowed(by allowed: Set<Guard>) -> Bool { reason.map(allowed.contains) ?? false }
}
