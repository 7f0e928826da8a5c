import Gazette
import Testing

/// `words:` in the settings.
struct OwnWordsTests {
    private func sample(_ language: String, _ words: String) -> Sample {
        let settings =
            Sample.settings.replacing("lang: en", with: "lang: \(language)") + "\nwords:\n" + words
        return Sample(
            ["articles/a.md": article("Bridge", "2026-11-20", "slug: a")], settings: settings)
    }

    @Test func `a word of the site's language can be another`() async throws {
        let words = """
              archive: Back issues
              articles: { one: "{n} story", other: "{n} stories" }
              date: "{month} {day}, {year}"
              de:
                archive: Rückblick
            """
        let pages = try await sample("en", words).rendered()
        let home = try #require(pages["index.html"])
        #expect(home.contains(">Back issues</a>") && home.contains("1 story"))
        #expect(home.contains("November 20, 2026") && home.contains("Latest edition"))
        #expect(try await sample("en", words).report().problems.isEmpty)
    }

    @Test func `a language that is not built in is told what it lacks`() async throws {
        let words = "  archive: Arkivo\n  eo: { topics: Temoj }"
        let report = try await sample("eo", words).report()
        let told = try #require(report.problems.first)
        #expect(report.problems.count == 1)
        #expect(told.message.contains("lack skip_to_content, sections"))
        #expect(told.severity == .warning && told.advice == "add them under words: eo:")
        let home = try await sample("eo", words).rendered()["index.html"]
        #expect(home?.contains(">Arkivo</a>") == true && home?.contains(">Temoj</a>") == true)
        #expect(home?.contains("Latest edition") == true)

        let bare = Sample.settings.replacing("lang: en", with: "lang: it")
        let problems = try await Sample([:], settings: bare).report().problems
        #expect(problems.contains { $0.message.contains("no words in \"it\"") })
    }

    @Test func `a word of a country is more special than that of its language`() async throws {
        let words = "  en: { archive: Archives }\n  en-GB: { archive: Back numbers }"
        let home = try await sample("en-GB", words).rendered()["index.html"]
        #expect(home?.contains(">Back numbers</a>") == true)
    }

    @Test(arguments: [
        ("  archiv: Archive", "\"archiv\" is not one of", "did you mean archive?"),
        ("  date: \"{tag} {month}\"", "nothing goes into \"{tag}\"", "{day}"),
        ("  date: \"{day} {month}\"", "\"date\" lacks {year}", "where it goes"),
        ("  articles: many", "\"articles\" lacks {n}", "where it goes"),
        ("  articles: { single: \"{n} story\" }", "\"single\" is not a form", "one"),
        ("  months: [Jan, Feb]", "\"months\" is not a list of 12", "12 of them"),
        ("  archive: [a]", "archive", ""),
        ("  english: { archive: A }", "\"english\" is not a language tag", "en"),
    ])
    func `a mistake in the words is told with what to write`(
        _ words: String, _ message: String, _ advice: String
    ) async throws {
        let sample = sample("en", words)
        var problems = await sample.errors()
        if problems.isEmpty { problems = try await sample.report().problems }
        let problem = try #require(problems.first)
        #expect(problem.message.contains(message))
        #expect(advice.isEmpty || problem.advice?.contains(advice) == true)
        #expect((problem.place.line ?? 0) >= 12)
    }
}
