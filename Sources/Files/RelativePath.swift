/// Which paths may be used under a folder.
public enum RelativePath {
    /// How many parts a path may have.
    public static let mostParts = 100

    /// Whether a path stays under the folder it is used in, whatever it is handed to: no part is
    /// empty, `.`, `..` or longer than a name can be, and none holds a control character, which
    /// could end a line of a list, or a backslash, which some systems take for a slash. It has no
    /// more parts than anybody needs: each of them costs every look at the path.
    public static func isSafe(_ path: String) -> Bool {
        path.utf8.withContiguousStorageIfAvailable(isSafe) ?? isSafe(path.utf8)
    }

    private static func isSafe(_ path: some Collection<UInt8>) -> Bool {
        guard path.count <= 4000 else { return false }
        var (parts, length, dots) = (1, 0, 0)
        for byte in path {
            if byte == UInt8(ascii: "/") {
                guard isPart(length, dots), parts < mostParts else { return false }
                (parts, length, dots) = (parts + 1, 0, 0)
                continue
            }
            guard byte >= 0x20, byte != 0x7F, byte != 0x5C else { return false }
            length += 1
            if byte == UInt8(ascii: ".") { dots += 1 }
        }
        return isPart(length, dots)
    }

    private static func isPart(_ length: Int, _ dots: Int) -> Bool {
        length > 0 && length <= 255 && (dots != length || dots > 2)
    }

    /// The folder that a path is in, empty for the outermost, and its name there.
    public static func split(_ path: String) -> (folder: Substring, name: Substring) {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path[...]) }
        return (path[..<slash], path[path.utf8.index(after: slash)...])
    }

    /// The folders that a path is in, from the innermost to the outermost.
    public static func folders(of path: String) -> [Substring] {
        var folders: [Substring] = []
        var folder = path[...]
        while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
            folder = folder[..<slash]
            folders.append(folder)
        }
        return folders
    }
}
