import Foundation

/// Paths that begin with `~`, where no shell has read them: in quotes, after `=`, in `gazette.yml`.
enum HomePath {
    /// `/home/me/www` for `~/www`; any other path as it is.
    ///
    /// - Throws: `BadArgument` for `~you/www`, since only a shell knows where that is.
    static func expanded(_ path: String, home: String) throws(BadArgument) -> String {
        guard path.hasPrefix("~") else { return path }
        guard path == "~" || path.hasPrefix("~/") else { throw .otherHome(path) }
        let rest = path.drop { $0 == "~" || $0 == "/" }
        if rest.isEmpty { return home }
        return (home.hasSuffix("/") ? home : home + "/") + rest
    }

    /// The home folder of whoever runs the program.
    static var own: String {
        let home = ProcessInfo.processInfo.environment["HOME"] ?? ""
        return home.hasPrefix("/") ? home : NSHomeDirectory()
    }
}
