import Markdown

/// Every file of the content by its path, and what is known of the pictures among them.
struct ContentFiles: Sendable {
    /// In the order of the folder.
    private let order: [String]
    private let paths: Set<String>
    private let pictures: [String: PictureReading]
    /// Pictures that cannot be read.
    let problems: [Problem]

    /// - Parameters:
    ///   - earlier: those of the digest before; what is the same is taken from it.
    ///   - cache: what is known already of the pictures.
    init(
        _ folder: Folder, earlier: ContentFiles?, reusing cache: inout FileCache<PictureReading>
    ) async {
        // What is not copied from `Content/static` is not there.
        let order = folder.files.map(\.path).filter {
            !$0.utf8.starts(with: ContentPaths.statics.utf8) || !Folder.isLeftover($0)
        }
        self.order = order
        if let earlier, earlier.order == order { paths = earlier.paths } else { paths = Set(order) }
        let files = folder.files.filter { PictureReading.isPicture($0.path) }
        let readings = await cache.results(
            of: files, progress: .silent, read: { PictureReading(of: $0) })
        problems = readings.flatMap(\.problems)
        pictures = Dictionary(zip(files.lazy.map(\.path), readings)) { first, _ in first }
    }

    /// The path of a file as the disk has it, whose letters may be composed in another way.
    func file(_ path: String) -> String? { paths.firstIndex(of: path).map { paths[$0] } }

    /// What is known of a picture.
    func picture(_ path: String) -> PictureReading? { pictures[path] }

    /// Every path, in the order of the folder.
    var all: [String] { order }

    /// Files that are there now and were not, or the reverse, and pictures that are others.
    func changes(since earlier: ContentFiles) -> Set<String> {
        var changed: Set<String> = []
        if order != earlier.order { changed = paths.symmetricDifference(earlier.paths) }
        for (path, reading) in pictures where !reading.isSame(as: earlier.pictures[path]) {
            changed.insert(path)
        }
        return changed
    }
}
