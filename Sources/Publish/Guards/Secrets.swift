/// Tells files that were never meant for readers.
enum Secrets {
    /// Whether a name or a beginning says so: keys, backups of editors, dumps of databases.
    static func isSecret(_ path: String, _ bytes: [UInt8]) -> Bool {
        let name = (path.split(separator: "/").last ?? "").lowercased()
        if names.contains(name) || beginnings.contains(where: name.hasPrefix)
            || endings.contains(where: name.hasSuffix)
        {
            return true
        }
        if Names.isPage(path) { return false }
        let head = String(decoding: bytes.prefix(200), as: UTF8.self)
        return head.contains("-----BEGIN ") && head.contains("PRIVATE KEY-----")
    }

    private static let names: Set = [
        "thumbs.db", "desktop.ini", "credentials", "secrets.yml", "secrets.json", "rclone.conf",
        "wp-config.php", "authorized_keys", "known_hosts",
    ]
    private static let beginnings = ["id_rsa", "id_ed25519", "id_ecdsa", "id_dsa", ".env", "#"]
    private static let endings = [
        ".pem", ".key", ".p12", ".pfx", ".kdbx", ".ppk", "~", ".bak", ".swp", ".swo", ".orig",
        ".rej", ".tmp", ".sql", ".sqlite", ".sqlite3", ".log",
    ]
}
