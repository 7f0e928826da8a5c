/// A place to publish to, with what its editor says about it.
public struct Target: Sendable {
    /// How many releases are kept.
    var keep = 5
    /// For how many publishes a fingerprinted file outlives its site.
    var keepsAssets = 5
    var layout: Layout?
    /// The one host name of a GitHub Pages site.
    var cname: String?
    var limits: HostLimits?
    /// Where the published site can be fetched from, if not at its own address.
    var url: String?
    /// A configuration for ssh, `ssh -F`.
    var sshConfig: String?
    /// The WebSub hub that feeds name.
    public var hub: String?
    public let name: String
    public let destination: Destination
    /// As it was written.
    public let address: String

    /// How a folder holds the site.
    enum Layout: String, Sendable, CaseIterable {
        /// `releases/1-…`, and `current`, a link to one of them that is switched at once.
        case releases
        /// The files themselves.
        case inPlace = "in-place"
    }

    /// - Parameters:
    ///   - name: nil where the target is not in `gazette.yml`.
    ///   - address: what `--to` takes.
    ///   - options: what `gazette.yml` says, by its keys.
    public init(
        name: String? = nil, _ address: String, options: [String: String] = [:]
    ) throws(PublishObstacle) {
        self.address = address
        self.name = name ?? address
        destination = try Destination(address)
        if let text = options["layout"] {
            guard let layout = Layout(rawValue: text) else { throw .badLayout(text) }
            self.layout = layout
        }
        if let text = options["keep"] {
            guard let number = Int(text), (1...1000).contains(number) else { throw .badKeep(text) }
            keep = number
        }
        if let text = options["limits"] {
            guard let limits = HostLimits.all.first(where: { $0.name == text }) else {
                throw .badLimits(text)
            }
            self.limits = limits
        } else if case .git(let url, _) = destination, url.contains("github.com") {
            limits = .github
        }
        if let text = options["cname"] {
            guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x2F && $0 != 0x3A }) else {
                throw .badHostName(text)
            }
            cname = text
        }
        (url, sshConfig, hub) = (options["url"], options["ssh_config"], options["hub"])
    }

    /// Whether its editor says where the published site can be fetched from.
    public var isReachable: Bool { url != nil }

    /// Files that this target gets beside the site's own.
    public var extraFiles: [String: String] {
        guard case .git = destination else { return [:] }
        var files = [".nojekyll": ""]
        files["CNAME"] = cname.map { $0 + "\n" }
        return files
    }
}
