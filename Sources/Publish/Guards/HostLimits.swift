/// What a host takes.
struct HostLimits: Sendable, Equatable {
    var name: String
    /// How many files.
    var files: Int?
    /// Of one file, in bytes.
    var file: Int?
    /// Of all files, in bytes.
    var total: Int?

    /// GitHub's documentation of Pages: a site of at most 1 GB; git takes files under 100 MiB.
    static let github = HostLimits(
        name: "github", file: 100 << 20, total: 1_000_000_000)
    /// Cloudflare's documentation of Pages: 20,000 files, or 100,000 on a paid plan; 25 MiB a file.
    static let cloudflare = HostLimits(name: "cloudflare", files: 20_000, file: 25 << 20)
    static let paid = HostLimits(name: "cloudflare-paid", files: 100_000, file: 25 << 20)
    static let all = [github, cloudflare, paid]

    func refusals(_ site: BuiltSite) -> [Refusal] {
        var refusals: [Refusal] = []
        if let files, site.files.count > files {
            refusals.append(.tooManyFiles(site.files.count, files, name))
        }
        if let file, let large = site.files.first(where: { $0.size > file }) {
            refusals.append(.fileTooLarge(large.path, large.size, file, name))
        }
        let size = site.files.reduce(0) { $0 + $1.size }
        if let total, size > total { refusals.append(.siteTooLarge(size, total, name)) }
        return refusals
    }
}
