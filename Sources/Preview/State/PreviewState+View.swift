import Gazette

extension PreviewState {
    /// What is to be seen at an address.
    struct View: Sendable {
        /// Without what previewing adds.
        var bytes: [UInt8]
        /// Tells them from any others.
        var tag: String
        /// The page of the site that is there.
        var page: Page?
        /// Whether it is a page that a reader looks at, and not a file for programs.
        var isPage: Bool
        var isMissing: Bool { page == nil }
    }

    /// Where the site stands; at the root for as long as nobody knows.
    var base: BaseURL { prepared?.site.settings.base ?? .anywhere }

    /// What a request's path means in the site.
    func address(_ target: String) -> Address {
        Address(target, in: base) { page($0) != nil }
    }

    /// What is to be seen at a request's path: where the site has nothing, its page for that.
    func view(of target: String) -> View {
        guard let prepared else {
            return View(bytes: PreviewState.blank, tag: "none", page: nil, isPage: true)
        }
        let address = address(target)
        if case .elsewhere(let other) = address { return view(of: other) }
        guard case .file(let path) = address, let page = page(path) else {
            let bytes = page("404.html").map(prepared.bytes) ?? PreviewState.blank
            let tag = "missing-" + Fingerprint.long(bytes)
            return View(bytes: bytes, tag: tag, page: nil, isPage: true)
        }
        let bytes = prepared.bytes(of: page)
        return View(
            bytes: bytes, tag: Fingerprint.long(bytes), page: page,
            isPage: path.hasSuffix(".html"))
    }

    /// Holds the overlay that says why there is nothing else.
    private static let blank = Array(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>gazette preview</title>
        </head>
        <body>
        </body>
        </html>

        """.utf8)
}
