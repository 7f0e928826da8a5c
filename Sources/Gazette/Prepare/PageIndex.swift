/// Pages by their paths.
struct PageIndex: Sendable {
    let pages: [Page]
    /// As a file system that ignores case sees them.
    private(set) var places: [String: Int] = [:]
    /// Pages whose path an earlier one has.
    private(set) var doubles: [(page: Int, first: Int)] = []

    init(_ pages: [Page]) {
        self.pages = pages
        places.reserveCapacity(pages.count)
        for number in pages.indices {
            let key = FilePath.folded(pages[number].path)
            if let first = places[key] {
                doubles.append((number, first))
            } else {
                places[key] = number
            }
        }
    }

    /// The page at a path, `articles/…/index.html`.
    subscript(path: String) -> Page? {
        guard let number = places[FilePath.folded(path)], pages[number].path == path else {
            return nil
        }
        return pages[number]
    }
}
