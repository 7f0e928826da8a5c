import Gazette
import Testing

struct EditionTests {
    @Test func `an article belongs to the day that it is in the site's zone`() async throws {
        // 20:30 in Greenwich is already the next day in Shanghai.
        let site = try await Sample([
            "articles/late.md": article("Late", "2026-11-19T20:30:00Z"),
            "articles/noon.md": article("Noon", "2026-11-20T12:00"),
        ]).rendered()
        let edition = try #require(site["editions/2026-11-20/index.html"])
        #expect(edition.contains("Late") && edition.contains("Noon"))
        #expect(site["editions/2026-11-19/index.html"] == nil)
    }

    @Test(arguments: [
        ("daily", "2026-11-20"), ("weekly", "2026-w47"), ("monthly", "2026-11"),
    ])
    func `an edition's address names its period`(cadence: String, id: String) async throws {
        let site = try await Sample(
            ["articles/a.md": article("A")],
            settings: Sample.settings + "\ncadence: \(cadence)"
        ).rendered()
        #expect(site["editions/\(id)/index.html"] != nil)
    }

    @Test func `the first week of January can belong to the year before`() async throws {
        let site = try await Sample(
            ["articles/a.md": article("A", "2021-01-02")],
            settings: Sample.settings + "\ncadence: weekly"
        ).rendered()
        #expect(site["editions/2020-w53/index.html"] != nil)
    }

    @Test
    func `the lead is what its editor names, then what calls itself one, then the weightiest`()
        async throws
    {
        var files = [
            "articles/a.md": article("Plain"),
            "articles/b.md": article("Weighty", "2026-11-20", "importance: 5"),
            "articles/c.md": article("Self-made", "2026-11-20", "lead: true"),
            "articles/d.md": article("Chosen", "2026-11-20", "id: chosen"),
        ]
        func lead() async throws -> String {
            let page = try #require(
                try await Sample(files).rendered()["editions/2026-11-20/index.html"])
            let start = try #require(page.firstRange(of: "class=\"lead"))
            return String(page[start.lowerBound...].prefix(400))
        }
        #expect(try await lead().contains("Self-made"))
        files["editions/2026-11-20.md"] = "---\nlead: chosen\n---\n"
        #expect(try await lead().contains("Chosen"))
        files["editions/2026-11-20.md"] = nil
        files["articles/c.md"] = nil
        #expect(try await lead().contains("Weighty"))
    }

    @Test func `sections stand in the order of the settings, then by name`() async throws {
        let site = try await Sample([
            "articles/lead.md": article("Lead", "2026-11-20", "lead: true"),
            "articles/a.md": article("A").replacing("city", with: "zoo"),
            "articles/b.md": article("B").replacing("city", with: "art"),
            "articles/c.md": article("C").replacing("city", with: "science"),
            "articles/d.md": article("D"),
        ]).rendered()
        let page = try #require(site["editions/2026-11-20/index.html"])
        let topics = page.matches(of: /<section class="column topic-([a-z]+)"/).map { $0.1 }
        #expect(topics == ["city", "science", "art", "zoo"])
    }

    @Test func `an edition shows its editor's note, bullets, title and number`() async throws {
        let site = try await Sample([
            "articles/a.md": article("A"),
            "editions/2026-11-20.md": """
            ---
            number: 407
            title: The long bridge
            tldr: [First thing, Second thing]
            ---
            A *note*.
            """,
        ]).rendered()
        let page = try #require(site["editions/2026-11-20/index.html"])
        for part in ["No. 407", "The long bridge", "<li>First thing</li>", "A <em>note</em>."] {
            #expect(page.contains(part))
        }
    }

    @Test func `a note for a day without articles is pointed out`() async throws {
        let report = try await Sample([
            "articles/a.md": article("A"), "editions/2026-11-21.md": "---\ntitle: X\n---\n",
        ]).report()
        #expect(report.problems.map(\.message).contains { $0.contains("2026-11-21") })
    }

    @Test func `a note for a day to come is being prepared`() async throws {
        let report = try await Sample([
            "articles/a.md": article("A"), "editions/2026-11-25.md": "---\ntitle: X\n---\n",
        ]).report()
        #expect(report.problems.isEmpty)
    }

    @Test func `the home page shows the latest edition and what came before`() async throws {
        let site = try await Sample([
            "articles/a.md": article("Newest", "2026-11-22"),
            "articles/b.md": article("Older", "2026-11-20"),
        ]).rendered()
        let page = try #require(site["index.html"])
        let newest = try #require(page.firstRange(of: "Newest"))
        let older = try #require(page.firstRange(of: "Older"))
        #expect(newest.lowerBound < older.lowerBound)
        #expect(page.contains("/editions/2026-11-20/"))
    }

    @Test func `editions link the one before and the one after`() async throws {
        let site = try await Sample([
            "articles/a.md": article("A", "2026-11-18"),
            "articles/b.md": article("B", "2026-11-20"),
            "articles/c.md": article("C", "2026-11-23"),
        ]).rendered()
        let page = try #require(site["editions/2026-11-20/index.html"])
        #expect(page.contains("rel=\"prev\" href=\"/editions/2026-11-18/\""))
        #expect(page.contains("rel=\"next\" href=\"/editions/2026-11-23/\""))
    }

    @Test func `an empty digest builds a home page that says so`() async throws {
        let site = try await Sample([:]).rendered()
        #expect(try #require(site["index.html"]).contains("Nothing has been published yet."))
    }
}
