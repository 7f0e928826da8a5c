import Gazette

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
    /// The WebSub hub that feeds name.
    public var hub: String?
    /// The name under `publish:` in the settings, or the destination as it was given with `--to`.
    public let name: String
    /// Whether only `gazette.yml` names it, which may be somebody else's.
    let isFromSettings: Bool
    /// Where the files go, and how.
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
    ///   - isByHand: whether whoever publishes has given the address to the command as well.
    ///   - address: what `--to` takes.
    ///   - options: what `gazette.yml` says, by its keys.
    public init(
        name: String? = nil, isByHand: Bool = false, _ address: String,
        options: [String: String] = [:]
    ) throws(PublishObstacle) {
        self.address = address
        self.name = name ?? address
        isFromSettings = name != nil && !isByHand
        destination = try Destination(address)
        if isFromSettings { try destination.refuseFromSettings(address) }
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
            guard let host = HostName.ascii(text), !host.utf8.starts(with: "-".utf8),
                host.utf8.allSatisfy(Destination.isHostByte)
            else {
                throw .badHostName(text)
            }
            cname = host
        }
        (url, hub) = (try Target.web(options["url"], "url"), try Target.web(options["hub"], "hub"))
    }

    /// An address of the web, without a password: it becomes an argument of curl.
    private static func web(
        _ text: String?, _ key: String
    ) throws(PublishObstacle) -> String? {
        guard let text else { return nil }
        let scheme = ["https://", "http://"].first(where: text.hasPrefix)
        let host = text.dropFirst(scheme?.count ?? 0).prefix { !"/?#".contains($0) }
        guard scheme != nil, !host.isEmpty, !host.contains("@"),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C })
        else { throw .badWebAddress(text, key) }
        return Link(text)?.text ?? text
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
