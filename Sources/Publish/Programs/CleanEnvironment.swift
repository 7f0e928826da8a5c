/// The variables with which other programs are started: those that they need to find their
/// configuration, keys and proxies, and none that bends what they do.
enum CleanEnvironment {
    /// - Parameters:
    ///   - program: its name, `git`.
    ///   - all: the variables of this program.
    static func of(_ program: String, from all: [String: String]) -> [String: String] {
        let names = common.union(own[program] ?? [])
        let beginnings = ["XDG_"] + (ownBeginnings[program] ?? [])
        var environment = all.filter { name, _ in
            names.contains(name) || beginnings.contains { name.hasPrefix($0) }
        }
        // What a program says decides whether it is started again.
        environment["LC_ALL"] = "C"
        return environment
    }

    private static let common: Set = [
        "PATH", "HOME", "USER", "LOGNAME", "TMPDIR", "LANG", "SSH_AUTH_SOCK",
        "http_proxy", "https_proxy", "all_proxy", "no_proxy",
        "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY",
        "SSL_CERT_FILE", "SSL_CERT_DIR", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY", "WAYLAND_DISPLAY",
    ]

    /// Tickets of Kerberos, and programs that ask a person for a password.
    private static let ssh: Set = [
        "SSH_ASKPASS", "SSH_ASKPASS_REQUIRE", "KRB5CCNAME", "KRB5_CONFIG",
    ]

    private static let own: [String: Set<String>] = [
        "git": ssh.union([
            "GIT_ASKPASS", "GIT_SSH", "GIT_SSH_COMMAND", "GIT_SSH_VARIANT", "GIT_CONFIG_GLOBAL",
            "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT",
            // What the credential helper of GitHub's command line reads.
            "GH_TOKEN", "GITHUB_TOKEN", "GH_HOST", "GH_CONFIG_DIR",
        ]),
        "ssh": ssh, "rsync": ssh, "curl": ["CURL_CA_BUNDLE", "CURL_HOME"],
    ]

    private static let ownBeginnings = [
        "git": [
            "GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_", "GIT_SSL_", "GIT_AUTHOR_", "GIT_COMMITTER_",
        ],
        "rclone": ["RCLONE_", "AWS_", "AZURE_", "GOOGLE_"],
    ]
}
