import Testing

@testable import Publish

@Suite struct GuardTests {
    /// What objects to `new` on a target that has `old`.
    private func objections(
        _ new: [String: String], after old: [String: String]? = nil,
        foreignFiles: [String: Int] = [:],
        limits: HostLimits? = nil, allowed: Set<Guard> = [],
        _ change: (inout BuiltSite) -> Void = { _ in }
    ) throws -> [Guard?] {
        var state = TargetState(manifest: nil, token: "", foreignFiles: foreignFiles)
        if let old {
            state.manifest =
                Plan(
                    try site(old), on: TargetState(manifest: nil, token: ""), tool: "test",
                    keeping: 2
                ).after
        }
        var built = try site(new)
        change(&built)
        let plan = Plan(built, on: state, tool: "test", keeping: 2)
        return Guard.refusals(plan, of: built, limits: limits, allowed: allowed).map(\.reason)
    }

    private func small(_ more: [String: String]) -> [String: String] {
        PublishTests.small.merging(more) { $1 }
    }

    @Test func `a site in order is published`() throws {
        #expect(try objections(PublishTests.small) == [])
        #expect(try objections(PublishTests.small, after: PublishTests.small) == [])
    }

    @Test func `a site without pages is not`() throws {
        #expect(try objections([:]).contains(.empty))
    }

    @Test func `a site that lost half of its pages is not`() throws {
        let many = (0..<10).map { ("b/\($0)/index.html", page("/")) }
        let old = small(Dictionary(uniqueKeysWithValues: many))
        #expect(try objections(PublishTests.small, after: old) == [.smaller])
        #expect(try objections(PublishTests.small, after: old, allowed: [.smaller]) == [])
    }

    @Test func `many deletes need a word`() throws {
        let many = (0..<40).map { ("p/\($0).png", "\($0)") }
        let old = small(Dictionary(uniqueKeysWithValues: many))
        #expect(try objections(PublishTests.small, after: old) == [.deletes])
    }

    @Test func `links to nothing, to this machine and from another address are found`() throws {
        #expect(try objections(small(["a/index.html": page("/no/")])) == [.links])
        #expect(try objections(small(["a/index.html": page("../a", "../#x", "?q")])) == [])
        #expect(
            try objections(small(["a/index.html": page("http://localhost:8000/")])) == [.localhost])
        #expect(
            try objections(small(["a/index.html": page("https://example.org/no/")])) == [.links])
        #expect(try objections(small(["a/index.html": page("https://example.org.evil/no/")])) == [])
        let home = "<link rel=\"canonical\" href=\"https://other.example/\">"
        #expect(try objections(small(["index.html": home])) == [.address])
    }

    @Test func `a feed keeps its ids`() throws {
        let other = feed.replacing("urn:feed", with: "urn:other")
        #expect(try objections(small(["feed.xml": other]), after: PublishTests.small) == [.feeds])
        let entry = feed.replacing("urn:1", with: "urn:2")
        #expect(try objections(small(["feed.xml": entry]), after: PublishTests.small) == [.feeds])
        let more = small(["b/feed.xml": feed])
        #expect(try objections(PublishTests.small, after: more) == [.feeds])
    }

    @Test(arguments: [".env", "b/id_rsa", "x.pem", "a.md~", "dump.sql", "#a.md#"])
    func `files that are not for readers are found`(name: String) throws {
        #expect(try objections(small([name: "x"])).contains(.secrets))
    }

    @Test func `a key under a harmless name is found`() throws {
        let key = "-----BEGIN OPENSSH PRIVATE KEY-----\n"
        #expect(try objections(small(["notes.txt": key])) == [.secrets])
    }

    @Test func `names that differ by case alone are found`() throws {
        #expect(try objections(small(["B.png": "1", "b.png": "2"])) == [.letters])
    }

    @Test func `what a host does not take is found`() throws {
        let limits = HostLimits(name: "host", files: 3, file: 20, total: 30)
        #expect(try objections(PublishTests.small, limits: limits) == [.limits, .limits, .limits])
        let long = String(repeating: "a", count: 256)
        #expect(try objections(small(["\(long).png": ""])) == [.limits])
    }

    @Test func `another site and files of others are not overwritten`() throws {
        #expect(try objections(PublishTests.small, foreignFiles: ["x.html": 3]) == [.foreignFiles])
        let met = try objections(
            PublishTests.small, after: ["b.html": ""], foreignFiles: ["index.html": 3])
        #expect(met.contains(.changed))
        let both = try objections(
            PublishTests.small, foreignFiles: ["x.html": 3, "index.html": 3])
        #expect(both == [.foreignFiles, .changed])
        #expect(
            try objections(
                PublishTests.small, foreignFiles: ["index.html": 3], allowed: [.foreignFiles])
                == [.changed])
        let away = try objections(
            PublishTests.small, after: PublishTests.small, foreignFiles: ["x.html": 3])
        #expect(away == [])
        let moved = try objections(PublishTests.small, after: PublishTests.small) {
            $0.base = SiteAddress(text: "https://other.example/")
        }
        #expect(moved == [.site])
    }

    @Test func `drafts, and content newer than the build, are found`() throws {
        #expect(try objections(PublishTests.small) { $0.findings.showsDrafts = true } == [.drafts])
        #expect(
            try objections(PublishTests.small) { $0.findings.newerContent = "a.md" } == [.stale])
    }

    @Test func `every guard is overridden by its name, and its advice says so`() throws {
        for reason in Guard.allCases {
            #expect(Guard(rawValue: reason.rawValue) == reason)
        }
        let refusal = Refusal.smaller(1, 9)
        #expect(refusal.advice.hasSuffix("or add --allow smaller"))
    }
}
