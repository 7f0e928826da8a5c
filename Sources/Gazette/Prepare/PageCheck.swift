/// What must hold of all pages together, before one of them is written.
enum PageCheck {
    /// Two pages for one path, a path that is a file and a folder, and a path that leaves its
    /// place or differs from another in nothing but the case of its letters.
    static func problems(_ index: PageIndex, _ locator: KeyLocator) -> [Problem] {
        var (locator, problems) = (locator, [Problem]())
        let pages = index.pages
        func note(_ page: Page, _ wording: Wording) {
            problems.append(Problem(.error, place(page, &locator), wording))
        }
        for page in pages {
            if let wording = pathProblem(page.path) { note(page, wording) }
        }
        for (number, first) in index.doubles {
            let (page, origin) = (pages[number], pages[first].origin)
            let isAlias = if case .redirect = page.content { true } else { false }
            let areFiles = page.copiedFile != nil && pages[first].copiedFile != nil
            note(
                page,
                isAlias
                    ? .aliasTaken(page.address, by: origin)
                    : areFiles
                        ? .sameFile(page.path, first: origin)
                        : .samePage(page.path, first: origin))
        }
        let folders = FilePath.folders(of: index.places.keys)
        let both = index.places.filter { folders.contains($0.key[...]) }
        guard !both.isEmpty else { return problems }
        let firsts = firstPages(pages, under: both)
        for (path, number) in both.sorted(by: <) {
            guard let first = firsts[path] else { continue }
            note(pages[first], .sameFolderAndFile(path, first: pages[number].origin))
        }
        return problems
    }

    /// Why a path cannot be written; nil where it can.
    private static func pathProblem(_ path: String) -> Wording? {
        if FilePath.isTooLong(path) { return .longPath(path) }
        if FilePath.isOwn(path) { return .ownPath(path) }
        return FilePath.isSafe(path) ? nil : .unsafePath(path)
    }

    /// The first page in each of some folders.
    private static func firstPages(_ pages: [Page], under folders: [String: Int]) -> [String: Int] {
        var firsts: [String: Int] = [:]
        for number in pages.indices {
            let path = pages[number].path.lowercased()
            for slash in path.indices where path[slash] == "/" {
                let folder = String(path[..<slash])
                if folders[folder] != nil, firsts[folder] == nil { firsts[folder] = number }
            }
        }
        return firsts
    }

    private static func place(_ page: Page, _ locator: inout KeyLocator) -> Place {
        guard page.origin.hasPrefix(ContentPaths.root) else { return Place(file: page.origin) }
        if case .copy = page.content { return Place(file: page.origin) }
        if case .redirect = page.content { return locator.place(of: "aliases", in: page.origin) }
        return locator.place(of: "slug", in: page.origin)
    }
}
