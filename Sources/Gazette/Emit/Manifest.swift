/// The list of the files that Gazette has written into a folder: what it may replace and remove.
///
/// It is written before the first page, with what is there and what will be, and again after the
/// last one. So whenever a build is interrupted, the next one knows every file that is its own.
struct Manifest: Equatable {
    /// Its name in the output folder.
    static let name = ".gazette-files"
    private static let head = "gazette 1"

    /// Paths in the output folder, ascending.
    let paths: [String]

    init(_ paths: some Sequence<String>) {
        self.paths = Set(paths).sorted()
    }

    /// Reads what `bytes` say; nil where they are no manifest. A path that would leave the
    /// folder is not taken.
    init?(_ bytes: [UInt8]) {
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        guard lines.first.map(String.init) == Manifest.head else { return nil }
        paths = lines.dropFirst().map(String.init).filter(FilePath.isSafe)
    }

    var bytes: [UInt8] { Array((([Manifest.head] + paths).joined(separator: "\n") + "\n").utf8) }
}
