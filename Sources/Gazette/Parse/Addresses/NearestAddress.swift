import Markup

/// What the addresses of a build that lead nowhere were meant for. Only the first are looked up.
struct AddressSuggestions {
    private let files: ContentFiles
    /// Made when the first address leads nowhere.
    private var nearest: NearestAddress?
    private var rest = Limits.suggestions

    init(_ files: ContentFiles) { self.files = files }

    /// The address of a file; nil where none is near, or where enough was looked up.
    mutating func nearest(to written: String, in file: String, for use: Link.Use) -> String? {
        guard take() else { return nil }
        let nearest = nearest ?? NearestAddress(files.all)
        self.nearest = nearest
        return nearest.to(written, in: file, for: use)
    }

    /// Whether one more address may be looked up.
    mutating func take() -> Bool {
        guard rest > 0 else { return false }
        rest -= 1
        return true
    }
}

/// Finds the file that an address may have been meant for, and how to write it.
struct NearestAddress {
    /// Paths by the last part of each, in lower case.
    private var byName: [String: [String]] = [:]
    /// Those names by their folder.
    private var byFolder: [String: [String]] = [:]

    init(_ files: [String]) {
        for file in files {
            let name = NearestAddress.name(of: file)
            byName[name, default: []].append(file)
            byFolder[FilePath.folder(of: file), default: []].append(name)
        }
    }

    /// The address of a file with the same name, or with nearly the same.
    ///
    /// - Parameter file: the file that the address stands in.
    func to(_ written: String, in file: String, for use: Link.Use) -> String? {
        let path = AddressResolver.path(of: written)
        let name = NearestAddress.name(of: path)
        guard !name.isEmpty else { return nil }
        let folder = FilePath.folder(of: file)
        let isWanted = { (path: String) in
            use == .image
                ? PictureReading.isPicture(path)
                : FilePath.isMarkdown(path) || path.utf8.starts(with: ContentPaths.statics.utf8)
                    || Attachment.takes(path)
        }
        // No text means itself.
        let others = (byName[name] ?? []).filter { $0 != file }
        if let same = nearest(others, to: folder, isWanted) {
            // It is meant, and cannot be shown for another reason.
            let address = address(of: same, from: file)
            return address == written ? nil : address
        }
        let own = NearestAddress.name(of: file)
        var folders = [folder]
        for named in AddressResolver.candidates(written, in: file, for: use).map(FilePath.folder)
        where !folders.contains(named) { folders.append(named) }
        let beside = folders.map { (byFolder[$0] ?? []).filter { isWanted($0) && $0 != own } }
        let statics = byFolder.keys.filter { $0.utf8.starts(with: ContentPaths.statics.utf8) }
            .sorted().flatMap { byFolder[$0] ?? [] }.filter(isWanted)
        for (names, folder) in zip(beside + [statics], folders + [folder]) {
            // The end of a name says what a file is, not which one.
            let stem = Suggestion.nearest(
                to: FilePath.name(of: name), among: names.map { FilePath.name(of: $0) })
            let alike = names.filter { FilePath.name(of: $0) == stem }
            let isText = FilePath.isMarkdown(path)
            if let name = alike.first(where: { FilePath.isMarkdown($0) == isText }) ?? alike.first,
                let path = nearest(byName[name] ?? [], to: folder, isWanted)
            {
                return address(of: path, from: file)
            }
        }
        return nil
    }

    /// Of some paths the one in a folder, else one in `Content/static`, else the first.
    private func nearest(
        _ paths: [String], to folder: String, _ isWanted: (String) -> Bool
    ) -> String? {
        let paths = paths.filter(isWanted)
        return paths.first { FilePath.folder(of: $0) == folder }
            ?? paths.first { $0.utf8.starts(with: ContentPaths.statics.utf8) } ?? paths.first
    }

    /// How to write the path of a file in another file.
    private func address(of path: String, from file: String) -> String {
        if path.utf8.starts(with: ContentPaths.statics.utf8) {
            return NearestAddress.written(
                String(path.dropFirst(ContentPaths.statics.utf8.count - 1)))
        }
        let target = path.split(separator: "/")
        let start = file.split(separator: "/").dropLast()
        let common = zip(target, start).prefix { $0 == $1 }.count
        let steps = Array(repeating: "..", count: start.count - common)
        return NearestAddress.written(
            (steps + target[common...].map(String.init)).joined(separator: "/"))
    }

    /// A path as it can stand in Markdown.
    private static func written(_ path: String) -> String {
        String(
            path.flatMap { character -> String in
                switch character {
                case " ": "%20"
                case "%": "%25"
                case "#": "%23"
                case "?": "%3F"
                case "(": "%28"
                case ")": "%29"
                default: String(character)
                }
            })
    }

    /// `www.example.org/a` as the address that it was meant for.
    static func host(in written: String) -> String? {
        let host = written.prefix { $0 != "/" }
        let parts = host.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1, parts.allSatisfy({ !$0.isEmpty }), host.utf8.count < 100,
            host.lowercased().hasPrefix("www.") || host.count < written.count,
            host.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x25 })
        else { return nil }
        return "https://" + written
    }

    /// The last part of a path, whatever system it was written on, in lower case.
    private static func name(of path: String) -> String {
        path.split { $0 == "/" || $0 == "\\" }.last?.lowercased() ?? ""
    }
}

extension FilePath {
    /// The folder that a file lies in, with a slash at its end.
    static func folder(of path: String) -> String {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        return slash.map { String(path[...$0]) } ?? ""
    }
}
