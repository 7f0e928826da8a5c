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

    /// Reads what stands after `--to`.
    ///
    /// Nothing that begins with `-` becomes an argument of another program, and no password is
    /// taken: those come from where git, ssh and rclone keep them.
    public init(_ text: String) throws(PublishObstacle) {
        guard !text.isEmpty, !text.hasPrefix("-"),
            text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else { throw .badDestination(text) }
        if text.hasPrefix("git+") {
            self = try Destination.repository(text)
        } else if text.hasPrefix("rsync://") {
            self = try Destination.server(text)
        } else if text.hasPrefix("rclone:") {
            self = try Destination.remote(text)
        } else if text.contains("://") || text.contains("::") {
            throw .badDestination(text)
        } else {
            self = .folder(text.count > 1 && text.hasSuffix("/") ? String(text.dropLast()) : text)
        }
    }

    private static func repository(_ text: String) throws(PublishObstacle) -> Destination {
        let parts = text.dropFirst(4).split(
            separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let url = String(parts[0])
        let branch = parts.count > 1 ? String(parts[1]) : "gh-pages"
        let schemes = ["https://", "http://", "ssh://", "file:///"]
        guard let scheme = schemes.first(where: url.hasPrefix), url.count > scheme.count else {
            throw .badDestination(text)
        }
        let authority = url.dropFirst(scheme.count).prefix { $0 != "/" }
        guard !authority.hasPrefix("-") else { throw .badDestination(text) }
        if let at = authority.lastIndex(of: "@") {
            // A name before @ is a login with ssh and a token with https.
            let login = authority[..<at]
            if login.contains(":") || scheme != "ssh://" { throw .passwordInAddress(text) }
        }
        guard isBranch(branch) else { throw .badBranch(branch) }
        return .git(url: url, branch: branch)
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
        guard (1...2).contains(names.count), path.count > 1,
            names.allSatisfy({ !$0.isEmpty && !$0.hasPrefix("-") && !$0.contains(" ") })
        else { throw .badDestination(text) }
        return .rsync(login: login, port: port, path: trimmed(path))
    }

    private static func remote(_ text: String) throws(PublishObstacle) -> Destination {
        let remote = String(text.dropFirst("rclone:".count))
        // `:s3,secret_access_key=…:bucket` would put a password on the command line.
        let lower = remote.lowercased()
        if ["secret", "pass", "token", "key="].contains(where: lower.contains),
            remote.contains(",")
        {
            throw .passwordInAddress(text)
        }
        guard !remote.hasPrefix("-"), remote.contains(":") else { throw .badDestination(text) }
        return .rclone(trimmed(remote))
    }

    private static func trimmed(_ path: String) -> String {
        path.count > 1 && path.hasSuffix("/") ? trimmed(String(path.dropLast())) : path
    }
}
