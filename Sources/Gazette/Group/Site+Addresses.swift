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
        for link in settings.writtenLinks {
            if case .file(let file) = link.target { found.insert(file) }
        }
        return found.sorted { ($0.path, $0.file) < ($1.path, $1.file) }
    }
}

extension Settings {
    /// Gives links to Markdown files the addresses of their pages. What leads to no page that shows
    /// is left out.
    ///
    /// - Parameter paths: of the pages, by their files.
    mutating func resolvePages(
        _ paths: [String: String], _ leftOut: [Site.LeftOut]
    ) -> [Problem] {
        var problems: [Problem] = []
        mapLinks { link in
            guard case .page(let file) = link.target else { return link }
            let written = link.written
            guard let path = paths[file] else {
                let reason = leftOut.first { $0.file == file }?.reason
                problems.append(
                    Problem(
                        .warning, written.place,
                        reason?.wording(written.text)
                            ?? .brokenLink(written.text, nearest: nil)))
                return nil
            }
            var found = link
            let address = Link(path: "/" + path)
            found.link = AddressResolver.suffix(of: written.text).map(address.appending) ?? address
            return found
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
        case .waiting: .linkToWaiting(link)
        }
    }
}
