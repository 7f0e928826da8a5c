/// What must hold of all pages together, before one of them is written.
enum PageCheck {
    /// Two pages for one path, a path that is a file and a folder, and a path that leaves its
    /// place or differs from another in nothing but the case of its letters.
    static func problems(
        _ index: PageIndex, locate: (_ file: String, _ key: String) -> Place
    ) -> [Problem] {
        var problems: [Problem] = []
        let pages = index.pages
        func note(_ page: Page, _ wording: Wording) {
            problems.append(Problem(.error, place(page, locate), wording))
        }
        for page in pages {
            if let wording = pathProblem(page.path) { note(page, wording) }
        }
        for (number, first) in index.doubles {
            let (page, origin) = (pages[number], pages[first].origin)
            let isAlias = if case .redirect = page.content { true } else { false }
            note(
                page,
                isAlias
                    ? .aliasTaken(page.address, by: origin) : .samePage(page.path, first: origin))
        }
        let folders = FilePath.folders(of: index.places.keys)
        for (path, number) in index.places.filter({ folders.contains($0.key[...]) }).sorted(by: <) {
            guard let page = pages.first(where: { $0.path.lowercased().hasPrefix(path + "/") })
            else { continue }
            note(page, .sameFolderAndFile(path, first: pages[number].origin))
        }
        return problems
    }

    /// Why a path cannot be written; nil where it can.
    private static func pathProblem(_ path: String) -> Wording? {
        if FilePath.isTooLong(path) { return .longPath(path) }
        if FilePath.isOwn(path) { return .ownPath(path) }
        return FilePath.isSafe(path) ? nil : .unsafePath(path)
    }

    /// Links in the content to addresses of the site that no page has.
    static func brokenLinks(
        _ links: [(url: String, place: Place)], _ pages: PageIndex
    ) -> [Problem] {
        links.compactMap { url, place in
            let path = FilePath.decoded(String(url.dropFirst().prefix { $0 != "#" && $0 != "?" }))
            let names = [path, path + "index.html", path + "/index.html"]
            let isThere = names.contains { pages[$0] != nil }
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
