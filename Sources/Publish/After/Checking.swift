/// What became of an address that was fetched after a publish.
public struct Checked: Sendable, Equatable {
    /// The address that was asked.
    public var address: String
    /// Of HTTP; 0 where nobody answered.
    public var status: Int
    /// Whether readers get what was built.
    public var isAsBuilt: Bool
}

extension Publishing {
    /// Fetches a few of the pages that changed, as a reader would, and compares them.
    ///
    /// - Parameter patience: how long to wait for a host that needs its time.
    public func check(
        _ plan: Plan, of site: BuiltSite, patience: Duration = .seconds(60)
    ) async throws -> [Checked] {
        let curl = try Program("curl", at: workspace())
        let until = ContinuousClock.now + patience
        var results: [Checked] = []
        for file in Publishing.sample(plan, of: site) {
            let address = address(of: file.path, site)
            var result = try await fetch(address, file, by: curl)
            var pause = options.retry.pause
            while !result.isAsBuilt, ContinuousClock.now < until {
                try await Task.sleep(for: pause)
                pause *= 2
                result = try await fetch(address, file, by: curl)
            }
            results.append(result)
        }
        return results
    }

    /// The home page, and some of the others: one of a kind tells of all.
    private static func sample(_ plan: Plan, of site: BuiltSite) -> [SiteFile] {
        let files = plan.batches.flatMap(\.files).filter { !$0.path.hasPrefix(".") }
        var sample = files.filter { $0.path == "index.html" }
        for stage in Batch.Stage.allCases {
            let some = plan.batches.filter { $0.stage == stage }.flatMap(\.files)
                .filter {
                    !$0.path.hasPrefix(".") && !sample.contains($0) && $0.path != "404.html"
                        && $0.path != "CNAME"
                }
            sample += some.prefix(1) + some.dropFirst(1).suffix(1)
        }
        return Array(sample.prefix(6))
    }

    private func address(of path: String, _ site: BuiltSite) -> String {
        let address = site.base.address(of: path)
        guard let url = target.url, address.hasPrefix(site.base.text) else { return address }
        return (url.hasSuffix("/") ? url : url + "/") + address.dropFirst(site.base.text.count)
    }

    private func fetch(
        _ address: String, _ file: SiteFile, by curl: Program
    ) async throws -> Checked {
        let body = try curl.workspace.temporaryFile()
        defer { curl.workspace.discard(body) }
        let outcome = try await curl.run(
            ["--silent", "--show-error", "--location"] + Publishing.curl + [
                "--header", "Cache-Control: no-cache", "--output", body.path,
                "--write-out", "%{http_code}", "--url", address,
            ])
        let status = Int(outcome.text) ?? 0
        let isSame = SHA256.hex(try curl.workspace.read(body)) == file.sha256
        return Checked(address: address, status: status, isAsBuilt: status == 200 && isSame)
    }
}
