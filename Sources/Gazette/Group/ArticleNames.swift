/// Finds the articles that an editor names elsewhere: by id, by the path of the file, by address, by
/// slug and, where it is asked for, by title.
struct ArticleNames {
    private var ids: [String: Int] = [:]
    /// Paths of files without what tells that they hold Markdown.
    private var files: [String: Int] = [:]
    private var addresses: [String: Int] = [:]
    /// Several articles of different days may have one slug or one file name.
    private var names: [String: [Int]] = [:]
    /// Without the case of letters.
    private var titles: [String: [Int]] = [:]
    private var writtenTitles: [String] = []

    /// What a name stands for.
    enum Match: Equatable {
        case none
        case one(Int)
        /// Indices of articles.
        case several([Int])
    }

    /// - Parameters:
    ///   - indices: of the articles that may be meant.
    ///   - byTitle: whether an article may be named by its title.
    init(_ articles: [Article], among indices: some Sequence<Int>, byTitle: Bool = false) {
        for index in indices {
            let article = articles[index]
            ids[article.id] = index
            files[ArticleNames.stem(article.file)] = index
            addresses[article.path] = index
            let file = FilePath.name(of: article.file)
            for name in Set([article.slug, file]) { names[name, default: []].append(index) }
            guard byTitle else { continue }
            titles[Slug.folded(article.title), default: []].append(index)
            writtenTitles.append(article.title)
        }
    }

    /// - Parameter file: where the name is written; paths may start from there.
    func match(_ name: String, in file: String) -> Match {
        if let index = ids[name] { return .one(index) }
        let paths = [
            FilePath.resolve(name, from: file), ContentPaths.articles + name,
            ContentPaths.root + name, name,
        ]
        if let index = paths.lazy.compactMap({ files[ArticleNames.stem($0)] }).first {
            return .one(index)
        }
        let address = name.split(separator: "/").joined(separator: "/") + "/"
        if let index = addresses[address] { return .one(index) }
        guard let found = names[ArticleNames.stem(name)] ?? titles[Slug.folded(name)] else {
            return .none
        }
        return found.count == 1 ? .one(found[0]) : .several(found)
    }

    /// An id or a slug that a name may be a slip for.
    func nearest(to name: String) -> String? {
        Suggestion.nearest(to: name, among: (Array(ids.keys) + names.keys + writtenTitles).sorted())
    }

    private static func stem(_ path: String) -> String {
        FilePath.isMarkdown(path) ? FilePath.stem(of: path, under: "") : path
    }
}
