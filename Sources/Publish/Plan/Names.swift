import Gazette

/// Names that publishing itself gives to files, and names that mean something to it.
enum Names {
    /// The list of what a publish left, on the target.
    static let manifest = ".gazette-manifest.json"
    static let lock = ".gazette-lock"
    /// The end of the name of a file that is not whole yet.
    static let fresh = ".gazette-new"

    /// Whether a file may go to a target: no part of its path is hidden, but for the names that
    /// hosts ask for. By bytes: a dot with an accent is a dot to every system.
    static func mayTravel(_ path: String) -> Bool {
        path.utf8.split(separator: UInt8(ascii: "/")).allSatisfy { part in
            (part.first != UInt8(ascii: ".")
                || Folder.hostNames.contains { part.elementsEqual($0.utf8) })
                && !part.suffix(fresh.utf8.count).elementsEqual(fresh.utf8)
        }
    }

    /// Whether a name changes with what the file holds, as in `style.058643ef.css`. Pages in
    /// caches ask for such a file after the site has another.
    static func isFingerprinted(_ path: String) -> Bool {
        let parts = path.split(separator: "/").last?.split(separator: ".") ?? []
        guard parts.count >= 3 else { return false }
        let print = parts[parts.count - 2]
        return (8...64).contains(print.utf8.count)
            && print.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    static func isPage(_ path: String) -> Bool {
        path.hasSuffix(".html") || path.hasSuffix(".htm")
    }

    /// How many parts a path may have. What is on a target may name any number of paths, and for
    /// each of its folders something has to be done.
    static let mostParts = 100

    /// How many folders a file is in.
    static func depth(_ path: String) -> Int { path.utf8.count { $0 == 0x2F } }
}
