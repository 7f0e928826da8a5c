import Gazette

/// Puts the script that keeps a page up to date into the page, on its way to the browser. No page
/// of the site knows of it, so no published page can have it.
enum Injection {
    private static let end = Array("</body>".utf8)

    /// - Parameter target: the path that was asked for, as it was sent.
    static func into(
        _ page: [UInt8], _ view: PreviewState.View, target: String, _ state: PreviewState
    ) -> [UInt8] {
        let tag: HTML = """
            <script src="\(Link(path: Address.ownFolder + Client.name))" \
            data-gazette-client="\(Client.fingerprint)" data-gazette-tag="\(view.tag)" \
            data-gazette-path="\(target)" data-gazette-home="\(state.base.link(""))" \
            defer></script>

            """
        guard let place = place(in: page) else { return page + tag.bytes }
        return Array(page[..<place]) + tag.bytes + Array(page[place...])
    }

    /// Where the last `</body>` begins.
    private static func place(in page: [UInt8]) -> Int? {
        var index = page.count - end.count
        while index >= 0 {
            if page[index] == end[0], page[index..<(index + end.count)].elementsEqual(end) {
                return index
            }
            index -= 1
        }
        return nil
    }
}
