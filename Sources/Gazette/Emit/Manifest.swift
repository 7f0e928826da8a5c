/// The list of the files that Gazette has written into a folder: what it may replace and remove.
///
/// It is written before the first page, with what is there and what will be, and again after the
/// last one. So whenever a build is interrupted, the next one knows every file that is its own.
struct Manifest: Equatable {
    /// Its name in the output folder.
    static let name = ".gazette-files"
    private static let head = "gazette 1"
    private static let headWithDrafts = "gazette 1 drafts"

    /// Paths in the output folder, ascending.
    let paths: [String]
    /// Whether the site was built with its drafts, so that nobody publishes them unawares.
    let showsDrafts: Bool

    init(_ paths: some Sequence<String>, showsDrafts: Bool = false) {
        self.showsDrafts = showsDrafts
        // Pages come in runs, which a sort makes use of; a set would scatter them.
        self.paths = paths.sorted().reduce(into: []) { paths, path in
            if paths.last != path { paths.append(path) }
        }
    }

    /// Reads what `bytes` say; nil where they are no manifest. A path that would leave the
    /// folder is not taken.
    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let head = lines.first.map(String.init)
        guard head == Manifest.head || head == Manifest.headWithDrafts else { return nil }
        showsDrafts = head == Manifest.headWithDrafts
        paths = lines.dropFirst().map(String.init).filter(FilePath.isSafe)
    }

    var bytes: [UInt8] {
        let head = showsDrafts ? Manifest.headWithDrafts : Manifest.head
        return Array((([head] + paths).joined(separator: "\n") + "\n").utf8)
    }
}
