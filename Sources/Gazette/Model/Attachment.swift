import Markup

/// A file that lies beside a text, outside `Content/static`, and is copied because the text shows
/// it or links to it.
struct Attachment: Sendable, Hashable {
    /// Under the site's folder, `Content/articles/2026/11/20/bridge/photo.jpg`.
    let file: String
    /// Within the site, `articles/2026/11/20/bridge/photo.jpg`.
    let path: String

    /// A file of the text's own folder goes beside its page, wherever that stands; any other keeps
    /// the path that it has in `Content`.
    ///
    /// - Parameters:
    ///   - owner: the text's own file.
    ///   - page: the folder of its page within the site.
    init(_ file: String, of owner: String, page: String) {
        self.file = file
        if let folder = FilePath.bundle(of: owner), file.utf8.starts(with: folder.utf8) {
            path = page + String(decoding: file.utf8.dropFirst(folder.utf8.count), as: UTF8.self)
        } else {
            path = String(
                decoding: file.utf8.dropFirst(ContentPaths.root.utf8.count), as: UTF8.self)
        }
    }

    /// Whether files of a kind are copied from beside a text: pictures, sound, films and documents.
    /// What a browser would run is not, nor what holds settings or secrets.
    static func takes(_ file: String) -> Bool { kinds.contains(FilePath.ending(of: file)) }

    private static let kinds: Set<String> = [
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "mp3", "m4a", "ogg", "oga", "opus",
        "wav", "flac", "mp4", "m4v", "webm", "ogv", "vtt", "pdf", "epub", "txt", "csv", "tsv",
        "json", "geojson", "gpx", "kml", "ics", "bib", "zip", "gz", "xz", "7z", "doc", "docx",
        "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf",
    ]
}

extension Body {
    /// The same where its page stands elsewhere: what lies beside it moves with it.
    func moved(of owner: String, to page: String) -> Body {
        var body = self
        for index in references.indices {
            guard case .file(let file) = references[index].target else { continue }
            body.references[index].target = .file(Attachment(file.file, of: owner, page: page))
        }
        return body
    }
}

extension Picture {
    /// The same where the page that shows it stands elsewhere.
    func moved(of owner: String, to page: String) -> Picture {
        guard let before = attachment else { return self }
        var picture = self
        let after = Attachment(before.file, of: owner, page: page)
        let suffix = link.text.dropFirst(Link(path: "/" + before.path).text.count)
        let address = Link(path: "/" + after.path)
        picture.link = Link(String(suffix)).map(address.appending) ?? address
        picture.attachment = after
        return picture
    }
}

extension FilePath {
    /// The folder of a text that has one of its own, with a slash at its end:
    /// `Content/articles/bridge/` of `Content/articles/bridge/index.md`.
    static func bundle(of file: String) -> String? {
        guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
        // All texts are asked, and few have one.
        let name = file.utf8[slash...].dropFirst()
        guard zip(name, "index".utf8).allSatisfy({ $0 | 0x20 == $1 }),
            FilePath.name(of: file).utf8.count == 5
        else { return nil }
        let folder = String(file[...slash])
        let tops = [ContentPaths.articles, ContentPaths.editions, ContentPaths.pages]
        return tops.contains(folder) ? nil : folder
    }

    /// The path that a text is named for: of one with a folder of its own, the folder's.
    static func naming(_ file: String) -> String {
        bundle(of: file).map { String($0.dropLast()) + ".md" } ?? file
    }

    /// What a file's name ends in, in lower case, without its dot; empty where there is none.
    static func ending(of path: String) -> String {
        let bytes = path.utf8
        guard let dot = bytes.lastIndex(of: UInt8(ascii: ".")) else { return "" }
        let end = bytes[bytes.index(after: dot)...]
        guard end.count <= 8, !end.contains(UInt8(ascii: "/")) else { return "" }
        return String(decoding: end, as: UTF8.self).lowercased()
    }
}
