/// Finds where keys of the front matter stand, for problems that show only after the files' bytes
/// are gone. Problems are rare, so a file is read again; the last one is kept for the next question.
struct KeyLocator: Sendable {
    private let folder: Folder
    /// By their paths; made when the first question comes.
    private var files: [String: File] = [:]
    private var finder: PlaceFinder?

    init(_ folder: Folder) { self.folder = folder }

    mutating func place(of key: String, in path: String) -> Place {
        guard var finder = finder(path) else { return Place(file: path) }
        defer { self.finder = finder }
        var line = 1
        for text in finder.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if text.starts(with: "\(key):".utf8) {
                let gap = text.dropFirst(key.utf8.count + 1).prefix { $0 == 0x20 }
                return finder.place(line: line, byte: key.utf8.count + 2 + gap.count)
            }
            line += 1
        }
        return finder.place(line: 1, byte: 1)
    }

    private mutating func finder(_ path: String) -> PlaceFinder? {
        if let finder, finder.file == path { return finder }
        if files.isEmpty {
            files = Dictionary(folder.files.map { ($0.path, $0) }) { first, _ in first }
        }
        guard let bytes = try? files[path]?.read(upTo: Limits.settings) else { return nil }
        return PlaceFinder(file: path, bytes: bytes)
    }
}
