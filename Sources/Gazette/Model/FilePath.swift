/// Paths of files, under the site's folder, with `/` between their parts.
enum FilePath {
    /// The path that `reference` names as seen from `file`: `../22/b.md` in
    /// `Content/articles/23/a.md` is `Content/articles/22/b.md`. Never leaves the top.
    static func resolve(_ reference: String, from file: String) -> String {
        let path = reference.prefix { $0 != "#" && $0 != "?" }
        var parts = file.split(separator: "/").dropLast().map(String.init)
        for part in decoded(String(path)).split(separator: "/") {
            switch part {
            case ".": continue
            case "..": parts = parts.dropLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// `%E6%96%B0` as the characters it stands for.
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The last part without its ending: `bridge` of `Content/articles/bridge.md`.
    static func name(of path: String) -> String {
        let last = path.split(separator: "/").last ?? ""
        return last.lastIndex(of: ".").map { String(last[..<$0]) } ?? String(last)
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

    /// Whether every part of a path stays where it is put: none is empty, `.` or `..`, hidden, or
    /// holds a backslash, a control character or NUL.
    static func isSafe(_ path: String) -> Bool {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        return !parts.isEmpty && parts.allSatisfy { part in
            !part.isEmpty && part != "." && part != ".." && part.utf8.count <= 255
                && part.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }
        }
    }
}
