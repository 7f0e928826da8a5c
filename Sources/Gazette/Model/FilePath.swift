/// Paths of files, under the site's folder, with `/` between their parts.
enum FilePath {
    /// The file that a path means as seen from `file`: `../22/b.md` in `Content/articles/23/a.md`
    /// is `Content/articles/22/b.md`. Never leaves the top.
    static func resolve(_ path: String, from file: String) -> String {
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/") {
            switch part {
            case ".": continue
            case "..": _ = parts.popLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// The last part without its ending: `bridge` of `Content/articles/bridge.md`.
    static func name(of path: String) -> String {
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let last = path.utf8[(slash.map { path.utf8.index(after: $0) } ?? path.startIndex)...]
        return String(last.lastIndex(of: UInt8(ascii: ".")).map { last[..<$0] } ?? last) ?? ""
    }

    /// Whether a file holds Markdown, by the end of its name.
    static func isMarkdown(_ path: String) -> Bool { markdownEnd(of: path) != nil }

    /// How many bytes at the end of a path say that a file holds Markdown.
    private static func markdownEnd(of path: String) -> Int? {
        let bytes = path.utf8
        if bytes.suffix(3).elementsEqual(".md".utf8) { return 3 }
        return [3, 9].first { count in
            let end = String(decoding: bytes.suffix(count), as: UTF8.self).lowercased()
            return end == ".md" || end == ".markdown"
        }
    }

    /// A file's path within a folder, without the end that says what it holds:
    /// `2026/11/23/bridge`.
    static func stem(of path: String, under folder: String) -> String {
        let bytes = path.utf8.dropFirst(folder.utf8.count).dropLast(markdownEnd(of: path) ?? 0)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Every folder that `paths` lie in, each once, in no order.
    static func folders(of paths: some Sequence<String>) -> Set<Substring> {
        var folders: Set<Substring> = []
        for path in paths {
            var folder = path[...]
            // From the inside out: the folders round a known one are known.
            while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
                folder = folder[..<slash]
                guard folders.insert(folder).inserted else { break }
            }
        }
        return folders
    }

    /// Whether one of the folders that `path` lies in satisfies a condition.
    static func anyFolder(of path: String, where condition: (Substring) -> Bool) -> Bool {
        var folder = path[...]
        while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
            folder = folder[..<slash]
            if condition(folder) { return true }
        }
        return false
    }

    /// The path as a file system that ignores case sees it.
    static func folded(_ path: String) -> String {
        let isFolded = path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
        return isFolded ? path : path.lowercased()
    }

    /// Whether every part of a path stays where it is put: none is empty, `.` or `..`, or holds
    /// a backslash, a control character, NUL, or what stands for bytes that are not UTF-8.
    static func isSafe(_ path: String) -> Bool {
        var length = 0
        if path.utf8.contains(where: { $0 >= 0x80 }), path.unicodeScalars.contains(where: isUnsafe)
        {
            return false
        }
        var dots = 0
        for byte in path.utf8 {
            if byte == UInt8(ascii: "/") {
                guard length > 0, length <= 255, dots != length || dots > 2 else { return false }
                (length, dots) = (0, 0)
                continue
            }
            guard byte >= 0x20, byte != 0x7F, byte != 0x5C else { return false }
            length += 1
            if byte == UInt8(ascii: ".") { dots += 1 }
        }
        return length > 0 && length <= 255 && (dots != length || dots > 2)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // C1, and the ends of lines and paragraphs.
        case 0x80..<0xA0, 0x2028, 0x2029: true
        // What bytes that are not UTF-8 become when they are read as text.
        case 0xFFFD: true
        default: false
        }
    }

    private static let mostParts = 80

    /// Whether it is longer than systems and hosts take: 255 bytes in a part, 1000 in all, which
    /// leaves room for the folder that it lies in, and 80 parts, fewer than a `RelativePath` may have.
    static func isTooLong(_ path: String) -> Bool {
        let bytes = path.utf8
        guard bytes.count > mostParts else { return false }
        let slashes = bytes.count { $0 == UInt8(ascii: "/") }
        guard bytes.count > 255 else { return slashes >= mostParts }
        return bytes.count > 1000 || slashes >= mostParts
            || bytes.split(separator: UInt8(ascii: "/")).contains { $0.count > 255 }
    }

    /// Whether it is one of Gazette's own at the top of a site, `.gazette-files` and the like, or
    /// lies in one, as any disk sees it: some take no notice of case, of forms of a letter, or of
    /// characters that do not show.
    static func isOwn(_ path: String) -> Bool {
        guard let first = path.utf8.first, first == UInt8(ascii: ".") || first >= 0x80 else {
            return false
        }
        let top = path.unicodeScalars.prefix { $0 != "/" }
            .filter { !$0.properties.isDefaultIgnorableCodePoint }
        return String(String.UnicodeScalarView(top)).uppercased().hasPrefix(".GAZETTE")
    }
}
