/// What must hold of all pages together, before one of them is written.
enum PageCheck {
    /// Two pages for one path, a path that is a file and a folder, and a path that leaves its
    /// place or differs from another in nothing but the case of its letters.
    static func problems(
        _ pages: [Page], locate: (_ file: String, _ key: String) -> Place
    ) -> [Problem] {
        var problems: [Problem] = []
        var origins: [String: String] = [:]
        origins.reserveCapacity(pages.count)
        func note(_ page: Page, _ wording: Wording) {
            problems.append(Problem(.error, place(page, locate), wording))
        }
        for page in pages {
            if !FilePath.isSafe(page.path) { note(page, .unsafePath(page.path)) }
            let key = FilePath.folded(page.path)
            if let first = origins[key] {
                let isAlias = if case .redirect = page.content { true } else { false }
                note(
                    page,
                    isAlias
                        ? .aliasTaken(page.address, by: first)
                        : .samePage(page.path, first: first))
            } else {
                origins[key] = page.origin
            }
        }
        let folders = FilePath.folders(of: origins.keys).filter { origins[String($0)] != nil }
        for folder in folders.sorted() {
            guard let file = origins[String(folder)],
                let page = pages.first(where: { $0.path.lowercased().hasPrefix(folder + "/") })
            else { continue }
            note(page, .sameFolderAndFile(String(folder), first: file))
        }
        return problems
    }

    /// Links in the content to addresses of the site that no page has.
    static func brokenLinks(
        _ links: [(url: String, place: Place)], _ pages: [Page]
    ) -> [Problem] {
        guard !links.isEmpty else { return [] }
        var addresses = Set(pages.map(\.address))
        addresses.formUnion(pages.map(\.path))
        return links.compactMap { url, place in
            let path = FilePath.decoded(String(url.dropFirst().prefix { $0 != "#" && $0 != "?" }))
            let isThere = addresses.contains(path) || addresses.contains(path + "/")
            return isThere ? nil : Problem(.warning, place, .brokenLink(url))
        }
    }

    private static func place(
        _ page: Page, _ locate: (_ file: String, _ key: String) -> Place
    ) -> Place {
        guard page.origin.hasPrefix("Content/") else { return Place(file: page.origin) }
        if case .copy = page.content { return Place(file: page.origin) }
        if case .redirect = page.content { return locate(page.origin, "aliases") }
        return locate(page.origin, "slug")
    }
}
