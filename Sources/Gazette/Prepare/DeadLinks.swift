import Markup

/// Tells which links in what the site shows lead nowhere, to what no reader sees, or to a part that
/// the other page does not have.
struct DeadLinks {
    private let site: Site
    private let pages: PageIndex
    /// By the target's path within the site.
    private var anchors: [String: Set<String>] = [:]
    /// Why articles are not shown, by their files.
    private let reasons: [String: Site.LeftOut.Reason]
    private var suggestions: AddressSuggestions
    /// Addresses of pages that links may have been meant for; made when the first leads nowhere.
    private var addresses: [String]?

    static func problems(_ site: Site, _ pages: PageIndex, _ files: ContentFiles) -> [Problem] {
        let bodies = site.articles.map(\.body) + site.editions.map(\.note) + site.pages.map(\.body)
        let references = bodies.flatMap(\.references)
        let links = site.settings.writtenLinks
        guard !references.isEmpty || !links.isEmpty else { return [] }
        var check = DeadLinks(site, pages, references, AddressSuggestions(files))
        return references.compactMap { check.problem($0) }
            + links.compactMap { address in
                guard case .path(let link) = address.target else { return nil }
                return check.problem(link, address.written.text, address.written.place)
            }
    }

    private init(
        _ site: Site, _ pages: PageIndex, _ references: [Body.Reference],
        _ suggestions: AddressSuggestions
    ) {
        (self.site, self.pages, self.suggestions) = (site, pages, suggestions)
        reasons = Dictionary(site.leftOut.map { ($0.file, $0.reason) }) { first, _ in first }
        let targets = Set(
            references.filter { $0.url.utf8.contains(0x23) }.compactMap { reference -> String? in
                switch reference.target {
                case .page(let file): site.paths[file]
                case .path(let link): Site.path(of: link)
                case .file, .nothing: nil
                }
            })
        guard !targets.isEmpty else { return }
        for article in site.articles where targets.contains(article.path) {
            anchors[article.path] = Set(article.body.anchors)
        }
        for page in site.pages where targets.contains(page.path) {
            anchors[page.path] = Set(page.body.anchors)
        }
    }

    private mutating func problem(_ reference: Body.Reference) -> Problem? {
        switch reference.target {
        case .page(let file):
            if let path = site.paths[file] {
                return deadPart(reference.url, of: path, reference.place)
            }
            if let reason = reasons[file] {
                return Problem(.warning, reference.place, reason.wording(reference.url))
            }
            let other = suggestions.nearest(
                to: reference.url, in: reference.place.file, for: .anchor)
            let severity: Problem.Severity = site.settings.links == .warning ? .warning : .error
            return Problem(severity, reference.place, .brokenLink(reference.url, nearest: other))
        case .path(let link): return problem(link, reference.url, reference.place)
        case .file, .nothing: return nil
        }
    }

    private mutating func problem(_ link: Link, _ written: String, _ place: Place) -> Problem? {
        if let reason = site.reasonForHiding(link) {
            return Problem(.warning, place, reason.wording(written))
        }
        let path = Site.path(of: link)
        let names = [path, path + "index.html", path + "/index.html"]
        guard names.contains(where: { pages[$0] != nil }) else {
            return Problem(.warning, place, .brokenLink(written, nearest: address(near: path)))
        }
        return deadPart(written, of: path, place)
    }

    /// A warning where a link names a part that its target does not have.
    private func deadPart(_ url: String, of path: String, _ place: Place) -> Problem? {
        guard let hash = url.firstIndex(of: "#"), let ids = anchors[path] else { return nil }
        let part = PercentEncoding.decoded(String(url[hash...].dropFirst()))
        if ["", "content", "top"].contains(part) || part.hasPrefix("fn") || ids.contains(part) {
            return nil
        }
        let nearest = Suggestion.part("#" + part, among: ids.sorted())
        return Problem(.warning, place, .noSuchPart(url, nearest: nearest))
    }

    /// The address of a page that is no article's, and differs in a letter or two.
    private mutating func address(near path: String) -> String? {
        guard suggestions.take() else { return nil }
        let known =
            addresses
            ?? pages.pages.filter { !$0.path.utf8.starts(with: "articles/".utf8) }
            .map { "/" + $0.address }
        addresses = known
        return Suggestion.nearest(to: "/" + path, among: known)
            ?? Suggestion.nearest(to: "/" + path + "/", among: known)
    }
}
