#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where Gazette keeps what it must know of its earlier runs: in the user's own folder for such
/// things, never in a digest, which may come from somebody else.
public enum StateFolder {
    /// Why there is none.
    public struct Refusal: Error, Sendable {
        /// The folder that cannot be used.
        public var path: String
        /// Why not.
        public var reason: String
        /// What to write instead.
        public var advice: String
    }

    /// Opens it, and makes it where it is missing, for the user alone.
    ///
    /// - Parameter environment: of the program.
    public static func open(_ environment: [String: String]) throws(Refusal) -> Directory {
        guard let base = base(environment) else {
            throw Refusal(
                path: "the folder for state", reason: "nothing says where your home folder is",
                advice: "set HOME, or XDG_STATE_HOME to a folder of yours")
        }
        let path = base + "/gazette"
        do throws(SystemError) {
            let folder = try Directory.making(base, permissions: 0o700)
            try make(folder)
            let own = try folder.directory("gazette")
            let status = try own.status()
            guard status.owner == geteuid(), status.permissions & 0o022 == 0 else {
                throw SystemError(EPERM)
            }
            return own
        } catch {
            let isOpen = error.code == EPERM
            throw Refusal(
                path: path,
                reason: isOpen ? "others can write to it, or it is somebody else's" : error.reason,
                advice: isOpen
                    ? "remove it, or set XDG_STATE_HOME to a folder of yours"
                    : "mend that, or set XDG_STATE_HOME to a folder of yours")
        }
    }

    private static func make(_ folder: Directory) throws(SystemError) {
        do throws(SystemError) {
            try folder.makeNewFolder("gazette", permissions: 0o700)
        } catch {
            guard error.code == EEXIST else { throw error }
        }
    }

    /// As the XDG base directory specification has it, which ignores paths that are not whole.
    static func base(_ environment: [String: String]) -> String? {
        if let path = environment["XDG_STATE_HOME"], path.hasPrefix("/") { return path }
        guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
        #if canImport(Darwin)
            return home + "/Library/Application Support"
        #else
            return home + "/.local/state"
        #endif
    }
}
