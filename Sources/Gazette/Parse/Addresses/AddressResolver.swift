import Markup

/// Says what an address means that an editor wrote, wherever he wrote it: in a body, in front
/// matter, in an edition's note, on a page or in the settings.
///
/// A path is looked for beside the file that it stands in, then in `Content/static`, then from the
/// top of `Content`; one that begins with `/`, in `Content/static` first.
struct AddressResolver: Sendable {
    let files: ContentFiles

    /// What an address means.
    enum Meaning {
        /// It names a host, or a part of the page that it stands on.
        case whole(Link)
        /// A Markdown file, whose page only the site knows. It need not be there.
        case page(String)
        /// A file in `Content/static`.
        case fixed(String)
        /// Another file, which has to be copied.
        case attached(String)
        /// A file that is there and cannot be copied from where it lies.
        case barred(String)
        /// A path of the site that no file has: `/about/`.
        case path(Link)
        case nothing
        /// No page may carry it.
        case refused
    }

    /// What an address means, and the files that were looked for.
    struct Reading {
        var meaning: Meaning
        /// Whether they are there or not.
        var tried: [String] = []
    }

    /// - Parameter file: the file that it stands in.
    func meaning(of written: String, in file: String, for use: Link.Use) -> Meaning {
        reading(of: written, in: file, for: use).meaning
    }

    /// - Parameter file: the file that it stands in.
    func reading(of written: String, in file: String, for use: Link.Use) -> Reading {
        guard let link = Link(written, for: use) else { return Reading(meaning: .refused) }
        if link.isAbsolute || link.bytes.first == UInt8(ascii: "#") {
            return Reading(meaning: .whole(link))
        }
        let tried = AddressResolver.candidates(written, in: file, for: use)
        return Reading(meaning: meaning(of: written, link, tried, in: file, for: use), tried: tried)
    }

    private func meaning(
        of written: String, _ link: Link, _ candidates: [String], in file: String,
        for use: Link.Use
    ) -> Meaning {
        let found = candidates.lazy.compactMap { files.file($0) }.first
        if let found { return meaning(of: found, for: use) }
        if link.bytes.first == UInt8(ascii: "/") { return .path(link) }
        guard use == .anchor else { return .nothing }
        let path = AddressResolver.path(of: written)
        return FilePath.isMarkdown(path) ? .page(FilePath.resolve(path, from: file)) : .nothing
    }

    private func meaning(of file: String, for use: Link.Use) -> Meaning {
        let isStatic = file.utf8.starts(with: ContentPaths.statics.utf8)
        if isStatic { return .fixed(file) }
        if FilePath.isMarkdown(file) { return use == .anchor ? .page(file) : .nothing }
        if use == .image, !PictureReading.isPicture(file) { return .barred(file) }
        guard Attachment.takes(file), files.picture(file)?.isHarmless ?? true else {
            return .barred(file)
        }
        return .attached(file)
    }

    /// The files that an address may mean, the likeliest first.
    static func candidates(_ written: String, in file: String, for use: Link.Use) -> [String] {
        var paths = [path(of: written)]
        // A name may hold what ends a path or stands for another character.
        if written != paths[0] { paths.append(written) }
        var candidates: [String] = []
        for path in paths where !path.isEmpty {
            let isRooted = path.utf8.first == UInt8(ascii: "/")
            let plain = FilePath.resolve(path, from: "")
            var places = [ContentPaths.statics + plain]
            if plain.utf8.starts(with: ContentPaths.root.utf8) {
                places.append(plain)
            } else {
                places.append(ContentPaths.root + plain)
            }
            if !isRooted { places.insert(FilePath.resolve(path, from: file), at: 0) }
            candidates += places.filter { !candidates.contains($0) }
            if use == .anchor, FilePath.ending(of: plain).isEmpty {
                candidates += places.flatMap { [$0 + ".md", $0 + "/index.md"] }
            }
        }
        return candidates
    }

    /// The path of an address, without what follows it and without percent-encoding.
    static func path(of written: String) -> String {
        PercentEncoding.decoded(String(written.prefix { $0 != "?" && $0 != "#" }))
    }

    /// What follows the path of an address: `#part`.
    static func suffix(of written: String) -> Link? {
        let start = written.firstIndex { $0 == "?" || $0 == "#" }
        return start.flatMap { Link(String(written[$0...])) }
    }
}
