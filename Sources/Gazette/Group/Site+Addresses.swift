import Markup

extension Site {
    /// The path within the site that an address from its root means.
    static func path(of link: Link) -> String {
        PercentEncoding.decoded(String(link.text.dropFirst().prefix { $0 != "#" && $0 != "?" }))
    }

    /// Why the page that an address from the root means is not shown; nil where it is, or where
    /// there is no such page at all.
    func reasonForHiding(_ link: Link) -> LeftOut.Reason? {
        guard !hidden.isEmpty else { return nil }
        var path = Site.path(of: link)
        if path.hasSuffix("index.html") { path.removeLast("index.html".count) }
        return hidden[path] ?? hidden[path + "/"]
    }

    /// The paths of articles that are not shown, with the reasons.
    static func hidden(
        _ leftOut: [LeftOut], besides articles: [Article]
    ) -> [String: LeftOut.Reason] {
        guard !leftOut.isEmpty else { return [:] }
        var hidden: [String: LeftOut.Reason] = [:]
        for article in leftOut where hidden[article.path] == nil {
            hidden[article.path] = article.reason
        }
        for article in articles { hidden[article.path] = nil }
        return hidden
    }

    /// Every file that is copied from beside a text, each once, in the order of their paths.
    var attachments: [Attachment] {
        var found: Set<Attachment> = []
        for article in articles {
            if let file = article.image?.attachment { found.insert(file) }
            found.formUnion(article.body.attachments)
        }
        for edition in editions {
            if let file = edition.cover?.attachment { found.insert(file) }
            found.formUnion(edition.note.attachments)
        }
        for page in pages { found.formUnion(page.body.attachments) }
        if let file = settings.appearance.logo?.attachment { found.insert(file) }
        for item in settings.navigation {
            if case .file(let file) = item.target { found.insert(file) }
        }
        return found.sorted { ($0.path, $0.file) < ($1.path, $1.file) }
    }

    /// Gives the settings' links to files the addresses of their pages. What leads to no page that
    /// shows is left out.
    mutating func resolveNavigation() -> [Problem] {
        var problems: [Problem] = []
        settings.navigation = settings.navigation.compactMap { item in
            guard case .page(let file) = item.target else { return item }
            var item = item
            guard let path = paths[file] else {
                let written = item.written
                let reason = leftOut.first { $0.file == file }?.reason
                problems.append(
                    Problem(
                        .warning, written.place,
                        reason?.wording(written.text)
                            ?? .brokenLink(written.text, nearest: nil)))
                return nil
            }
            let link = Link(path: "/" + path)
            item.link = AddressResolver.suffix(of: item.written.text).map(link.appending) ?? link
            return item
        }
        return problems
    }
}

extension Site.LeftOut.Reason {
    /// What is said of a link to an article that is not shown.
    func wording(_ link: String) -> Wording {
        switch self {
        case .draft: .linkToDraft(link)
        case .future: .linkToFuture(link)
        case .expired: .linkToExpired(link)
        }
    }
}
