/// A list cut into pages that never change once they are full.
///
/// Pages are numbered from the oldest. The list's own address shows what is not on a full page
/// yet, at least a page's worth: with pages of 30, the latest 30 to 59. A new article therefore
/// changes that address alone, until it fills another page.
public struct Pagination: Sendable {
    /// Newest first: the list's own address, then the full pages.
    public let pages: [ListPage]
    /// The number under which a page will appear next; until then it leads to the list.
    public let upcoming: Int?

    /// - Parameter entries: newest first.
    init(_ entries: [Entry], size: Int) {
        let full = max(0, entries.count / size - 1)
        let open = entries.count - full * size
        var pages = [
            ListPage(
                number: nil, entries: Array(entries[..<open]), older: full > 0 ? full : nil,
                newer: nil)
        ]
        for number in stride(from: full, to: 0, by: -1) {
            let start = entries.count - number * size
            pages.append(
                ListPage(
                    number: number, entries: Array(entries[start..<(start + size)]),
                    older: number > 1 ? number - 1 : nil, newer: number + 1))
        }
        self.pages = pages
        upcoming = full > 0 ? full + 1 : nil
    }
}

/// One page of a list.
public struct ListPage: Sendable, Hashable {
    /// From 1 for the oldest; nil for the list's own address.
    public var number: Int?
    /// Newest first.
    public var entries: [Entry]
    /// The number of the page with older articles.
    public var older: Int?
    /// The number of the page with newer ones; for the newest full page the list itself
    /// stands there, under that number, until it is full.
    public var newer: Int?
}
