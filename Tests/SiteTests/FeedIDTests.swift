import Gazette
import Testing

struct FeedIDTests {
    private func ids(_ digest: Digest) async throws -> [String] {
        let xml = try await digest.file("feed.xml")
        return xml.matches(of: /<id>(tag:[^<]*)<\/id>/).map { String($0.1) }
    }

    @Test(arguments: ["id: ferry", ""])
    func `an id stays when a date is corrected`(id: String) async throws {
        let before = try await ids(Digest().article("A", "2025-12-31T23:30-05:00", id))
        let after = try await ids(Digest().article("A", "2026-01-01T00:30-05:00", id))
        let later = try await ids(Digest().article("A", "2024-06-01", id))
        #expect(before == after && before == later && before.count == 1)
    }

    @Test func `an id stays when the site moves and the setting names the old host`() async throws {
        let before = Digest().article("A", "2026-11-20", "id: ferry").article("B")
        var after = before
        after.base = "https://www.example.net/news/"
        after.settings = "feed_authority: example.org"
        #expect(try await ids(before) == (try await ids(after)))
        after.settings = "feed_authority: example.org,2026"
        #expect(try await ids(before) == (try await ids(after)))
    }

    @Test(arguments: [
        ("ferry", "2026-11-20", "tag:example.org,2026:ferry"),
        ("bg-20251122-rice", "2025-11-22", "tag:example.org,2025:bg-20251122-rice"),
        ("2025/11/23/bridge", "2025-11-23", "tag:example.org,2025:2025/11/23/bridge"),
        ("2025-11-23-bridge", "2025-11-23", "tag:example.org,2025:2025-11-23-bridge"),
        ("2025/11/bridge", "2025-11-23", "tag:example.org,2025:2025/11/bridge"),
        ("crisis-2019", "2026-11-20", "tag:example.org,2026:crisis-2019"),
        ("120251122", "2026-11-20", "tag:example.org,2026:120251122"),
        ("20251322", "2026-11-20", "tag:example.org,2026:20251322"),
        ("top-2019-10-best", "2026-11-20", "tag:example.org,2026:top-2019-10-best"),
        ("新闻", "2026-11-20", "tag:example.org,2026:%E6%96%B0%E9%97%BB"),
    ])
    func `an id that stands in feeds keeps its value`(id: String, date: String, tag: String)
        async throws
    {
        #expect(try await ids(Digest().article("A", date, "id: \"\(id)\"")) == [tag])
    }

    @Test func `the setting may name a year for ids without a day`() async throws {
        var digest = Digest().article("A", "2026-11-20", "id: ferry")
        digest.settings = "feed_authority: old.example,2024"
        #expect(try await ids(digest) == ["tag:old.example,2024:ferry"])
    }

    @Test(arguments: ["https://example.org", "example.org,26", "a b", "example.org,2026,1", ","])
    func `an authority is a host, perhaps with a year`(text: String) async {
        var digest = Digest().article("A")
        digest.settings = "feed_authority: \"\(text)\""
        #expect(await digest.errors() == ["\"\(text)\" is not a host with a year"])
    }

    @Test func `an edition keeps its id when the site moves`() async throws {
        let edition = { (digest: Digest) in
            try await digest.file("editions/feed.xml").firstMatch(of: /<id>(tag:[^<]*)</).map {
                String($0.1)
            }
        }
        let before = Digest().article("A")
        var after = before
        (after.base, after.settings) = ("https://example.net/", "feed_authority: example.org")
        #expect(try await edition(before) == "tag:example.org,2026:editions/2026-11-20")
        #expect(try await edition(before) == (try await edition(after)))
    }
}
