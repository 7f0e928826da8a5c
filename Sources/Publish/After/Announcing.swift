import Foundation

extension Publishing {
    /// Tells a WebSub hub which feeds have changed; nothing else leaves this machine.
    ///
    /// - Returns: the feeds that the hub has taken.
    public func announce(_ plan: Plan, of site: BuiltSite, toHub hub: String) async throws
        -> [String]
    {
        let curl = try Program("curl", at: workspace())
        let moved = Set((plan.added + plan.changed).map(\.path))
        var told: [String] = []
        for path in site.findings.feeds.keys.sorted() where moved.contains(path) {
            let feed = site.base.address(of: path)
            let outcome = try await options.retry.run(
                curl,
                Publishing.post + [
                    "--data-urlencode", "hub.mode=publish", "--data-urlencode", "hub.url=\(feed)",
                    "--url", hub,
                ])
            guard outcome.isFine else { throw PublishObstacle.program("curl", outcome) }
            told.append(feed)
        }
        return told
    }

    /// Tells search engines which pages came, changed or went, by the IndexNow protocol.
    ///
    /// - Parameter key: is on the site, too, in a file of its name. It reaches curl on its
    ///   standard input, where no list of processes shows it.
    /// - Returns: how many addresses were sent.
    public func indexNow(
        _ plan: Plan, of site: BuiltSite, key: String, endpoint: String
    ) async throws -> Int {
        struct Message: Encodable {
            var host: String
            var key: String
            var urlList: [String]
        }
        let paths = (plan.added + plan.changed + plan.deleted).map(\.path).filter(Names.isPage)
        // The protocol takes ten thousand at once.
        let addresses = paths.filter { $0 != "404.html" }.prefix(10_000).map(site.base.address)
        if addresses.isEmpty { return 0 }
        let host = site.base.text.split(separator: "/").dropFirst().first.map(String.init) ?? ""
        let body = try JSONEncoder().encode(
            Message(host: host, key: key, urlList: Array(addresses)))
        let curl = try Program("curl", at: workspace())
        let outcome = try await options.retry.run(
            curl,
            Publishing.post + [
                "--header", "Content-Type: application/json; charset=utf-8", "--data-binary", "@-",
                "--url", endpoint,
            ], input: [UInt8](body))
        guard outcome.isFine else { throw PublishObstacle.program("curl", outcome) }
        return addresses.count
    }

    private static let post =
        [
            "--silent", "--show-error", "--fail",
        ] + curl

    /// For every request: no other protocol, no patterns in addresses, nothing endless.
    static let curl = [
        "--globoff", "--max-time", "20", "--max-redirs", "5", "--max-filesize", "268435456",
        "--proto", "=http,https", "--proto-redir", "=http,https",
    ]
}
