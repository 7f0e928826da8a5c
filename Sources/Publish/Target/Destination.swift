/// Where a site is published to, as `--to` says it.
public enum Destination: Sendable, Equatable {
    /// `/srv/www`
    case folder(String)
    /// `git+https://host/owner/repo.git#gh-pages`
    case git(url: String, branch: String)
    /// `rsync://user@host:22/srv/www`
    case rsync(login: String, port: Int?, path: String)
    /// `rclone:remote:path`
    case rclone(String)

    /// Reads what is after `--to`.
    ///
    /// Nothing that begins with `-` becomes an argument of another program, and no password is
    /// taken: those come from where git, ssh and rclone keep them.
    public init(_ text: String) throws(PublishObstacle) {
        guard !text.allSatisfy(\.isWhitespace), !text.utf8.starts(with: "-".utf8),
            Manifest.isPlain(text, upTo: 4000)
        else { throw .badDestination(text) }
        if text.hasPrefix("git+") {
            self = try Destination.repository(text)
        } else if text.hasPrefix("rsync://") {
            self = try Destination.server(text)
        } else if text.hasPrefix("rclone:") {
            self = try Destination.remote(text)
        } else if text.prefix(while: { $0 != "/" }).contains(":") {
            throw .badDestination(text)
        } else if text.hasPrefix("~") {
            throw .unresolvedHome(text)
        } else {
            self = .folder(text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text)
        }
    }

    private static func repository(_ text: String) throws(PublishObstacle) -> Destination {
        let parts = text.dropFirst(4).split(
            separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let url = String(parts[0])
        let branch = parts.count > 1 ? String(parts[1]) : "gh-pages"
        if url.hasPrefix("/") { throw .localRepository(text, url) }
        let schemes = ["https://", "http://", "ssh://", "file:///"]
        guard let scheme = schemes.first(where: url.hasPrefix), url.count > scheme.count else {
            throw .badDestination(text)
        }
        let authority = url.dropFirst(scheme.count).prefix { $0 != "/" }
        var host = authority
        if let at = authority.lastIndex(of: "@") {
            // A name before @ is a login with ssh and a token with https.
            let login = authority[..<at]
            if login.contains(":") || scheme != "ssh://" { throw .passwordInAddress(text) }
            guard isName(login) else { throw .badDestination(text) }
            host = authority[authority.index(after: at)...]
        }
        guard scheme == "file:///" || isAddress(host) else { throw .badDestination(text) }
        guard isBranch(branch) else { throw .badBranch(branch) }
        return .git(url: url, branch: branch)
    }

    /// Whether a text is a host, with a port or without.
    private static func isAddress(_ text: Substring) -> Bool {
        // An address of IPv6 is in brackets.
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") {
            let port = text[text.index(after: end)...]
            return text[..<end].dropFirst().utf8.allSatisfy { isHostByte($0) || $0 == 0x3A }
                && (port.isEmpty || port.hasPrefix(":") && Int(port.dropFirst()) != nil)
        }
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        return (1...2).contains(parts.count) && isName(parts[0])
            && (parts.count == 1 || parts[1].utf8.allSatisfy { (0x30...0x39).contains($0) })
    }

    /// Whether a text can be a host or a login: it becomes an argument of ssh, and ssh may hand it
    /// to a shell where a user's own configuration says so.
    private static func isName(_ text: Substring) -> Bool {
        !text.isEmpty && !text.utf8.starts(with: "-".utf8)
            && text.utf8.allSatisfy { isHostByte($0) || "_+".utf8.contains($0) }
    }

    static func isHostByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || byte == 0x2D || byte == 0x2E || byte >= 0x80
    }

    private static func isBranch(_ name: String) -> Bool {
        let bad = [" ", "~", "^", ":", "?", "*", "[", "\\", "..", "@{", "//"]
        return !name.isEmpty && !name.hasPrefix("-") && !name.hasPrefix("/")
            && !name.hasSuffix("/") && !name.hasSuffix(".") && !name.hasSuffix(".lock")
            && !bad.contains { name.contains($0) }
            && !name.split(separator: "/").contains { $0.hasPrefix(".") }
    }

    private static func server(_ text: String) throws(PublishObstacle) -> Destination {
        let rest = text.dropFirst("rsync://".count)
        let authority = rest.prefix { $0 != "/" }
        let path = String(rest.dropFirst(authority.count))
        var login = String(authority)
        var port: Int?
        if let colon = authority.lastIndex(of: ":") {
            let number = authority[authority.index(after: colon)...]
            guard !authority[..<colon].contains(":") else { throw .passwordInAddress(text) }
            if let at = authority.lastIndex(of: "@"), at > colon { throw .passwordInAddress(text) }
            guard let value = Int(number), (1...65535).contains(value) else {
                throw .badDestination(text)
            }
            (login, port) = (String(authority[..<colon]), value)
        }
        let names = login.split(separator: "@", omittingEmptySubsequences: false)
        guard (1...2).contains(names.count), path.count > 1, names.allSatisfy(isName) else {
            throw .badDestination(text)
        }
        return .rsync(login: login, port: port, path: trimmed(path))
    }

    /// `NAME:path`, with a name from rclone's own configuration. A remote that is described here,
    /// `:sftp,ssh=…:`, or changed, `name,bearer_token_command=…:`, could run any program.
    private static func remote(_ text: String) throws(PublishObstacle) -> Destination {
        let remote = text.dropFirst("rclone:".count)
        guard let colon = remote.firstIndex(of: ":") else { throw .badDestination(text) }
        let name = remote[..<colon]
        let isPlain = name.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || "_-.+@".utf8.contains(byte)
        }
        guard !name.isEmpty, !name.hasPrefix("-"), isPlain else { throw .describedRemote }
        return .rclone(trimmed(String(remote)))
    }

    private static func trimmed(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? trimmed(String(path.dropLast())) : path
    }
}
