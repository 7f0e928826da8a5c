import Gazette
import Testing

/// What a body's text is to the rest of the site.
struct TextTests {
    private static let head = "---\ntitle: Rain\ndate: 2026-11-20\ntopic: city\n"

    private func page(_ body: String, _ more: String = "") async throws -> String {
        let files = try await Sample(["articles/a.md": Self.head + more + "---\n\n" + body])
            .rendered()
        return files["articles/2026/11/20/a/index.html"] ?? ""
    }

    private func description(_ body: String, _ more: String = "") async throws -> String {
        let page = try await page(body, more)
        return page.firstMatch(of: /<meta name="description" content="([^"]*)"/)
            .map { String($0.1) } ?? ""
    }

    @Test(arguments: [
        ("- One thing.\n- Two things.\n", "One thing. Two things."), ("> Said so.\n", "Said so."),
        ("1. > Deep.\n", "Deep."), ("| a | b |\n|---|---|\n| 1 | 2 |\n", "a b 1 2"),
        ("> [!NOTE]\n> Mind it.\n", "Mind it."), ("## Only a heading\n", "Only a heading"),
        ("- Listed.\n\nPlain.\n", "Plain."), ("x[^1]\n\n[^1]: note\n", "x"),
    ])
    func `text is text, whatever block it stands in`(body: String, text: String) async throws {
        #expect(try await description(body) == text)
        guard !body.hasPrefix("- Listed"), !body.hasPrefix("##") else { return }
        #expect(try await page(body, "rights: excerpt\n").contains("<p>\(text)</p>"))
    }

    @Test(arguments: [
        "First. Second.\n\n<!--more-->\n\nThird.\n", "First. Second. <!-- more --> Third.\n",
        "First.\n\nSecond.\n<!-- MORE -->\n\nThird.\n",
        "- First.\n- Second.\n\n<!--more-->\n\n- Third.\n",
        "First. Second.\n\n<!-- truncate -->\n\nThird.\n",
        "First. Second.\n\n<!--more-->\n\nThird.\n\n<!--more-->\n\nFourth.\n",
    ])
    func `the summary ends where the editor cuts`(body: String) async throws {
        #expect(try await description(body) == "First. Second.")
    }

    @Test func `a chosen summary may be longer than others`() async throws {
        let text = String(repeating: "A sentence of some words. ", count: 10).dropLast()
        #expect(try await description("\(text)\n\n<!--more-->\n\nRest.\n") == String(text))
    }

    @Test(arguments: ["Text. `<!--more-->` More.\n", "<!--more-->\n\nText. More.\n"])
    func `what cuts nothing off cuts nothing`(body: String) async throws {
        #expect(try await description(body).hasSuffix("More."))
    }

    @Test func `the title stands on a page once`() async throws {
        let page = try await page("# Rain\n\nText.\n\n## Part\n\n### Piece\n")
        #expect(page.matches(of: />Rain<\/h/).count == 1)
        #expect(page.contains("<h2 id=\"part\">") && page.contains("<h3 id=\"piece\">"))
    }

    @Test func `no output holds what XML forbids, however it came in`() async throws {
        let body = "(&#xFFFE;) (\u{FFFF}) (&#1;) (\u{8}) `\u{FFFE}`\n"
        let head = "---\ntitle: \"Rain \\x01 \\uFFFE\"\ndate: 2026-11-20\ntopic: city\n---\n\n"
        let files = try await Sample(["articles/a.md": head + body]).rendered()
        for (path, text) in files {
            let forbidden = text.unicodeScalars.contains { scalar in
                scalar.value & 0xFFFE == 0xFFFE
                    || scalar.value < 0x20 && !["\n", "\t", "\r"].contains(scalar)
            }
            #expect(!forbidden, "\(path)")
        }
    }

    @Test(arguments: ["א.", "د.", "J.", "J.R.", "प."])
    func `an initial ends no sentence`(initial: String) async throws {
        let text = "x \(initial) " + String(repeating: "wörd ", count: 80)
        #expect(try await description(text).hasSuffix("…"))
    }
}

/// Links and footnotes that lead nowhere.
struct DeadLinkTests {
    private func problems(_ body: String, settings: String = "") async throws -> [Problem] {
        let other =
            "---\ntitle: B\ndate: 2026-11-20\ntopic: city\n---\n\n# 你好\n\n#### Deep part\n\nx[^1]\n\n[^1]: n\n"
        let head = "---\ntitle: A\ndate: 2026-11-20\ntopic: city\n---\n\n"
        let sample = Sample(
            ["articles/a.md": head + body, "articles/b.md": other],
            settings: Sample.settings + settings)
        let errors = await sample.errors()
        return errors.isEmpty ? try await sample.report().problems : errors
    }

    @Test(arguments: [
        ("[x](#nowhere)", "\"#nowhere\" leads to no heading that is there", 1),
        ("t\n\n[x](b.md#nowhere)", "\"b.md#nowhere\" leads to no heading that is there", 3),
        ("a\nb [^zz]", "the footnote \"[^zz]\" is not defined", 2),
        ("a\n\n[^un]: b", "nothing refers to the footnote \"[^un]\", so it is left out", 3),
    ])
    func `what leads nowhere is a warning`(
        body: String, message: String, line: Int
    ) async throws {
        let problems = try await problems(body + "\n")
        #expect(problems.map(\.message) == [message])
        #expect(problems.first?.severity == .warning)
        #expect(problems.first?.place.line == line + 6)
    }

    @Test(arguments: [
        "[x](#content) [y](#top) [z](#)", "[x](b.md#你好) [y](b.md#deep-part) [z](b.md#fn-1)",
        "[x](b.md#%E4%BD%A0%E5%A5%BD) [y](b.md)", "\\[^zz]", "`[^zz]`", "[x](#part)\n\n# Part",
    ])
    func `what leads somewhere is none`(body: String) async throws {
        #expect(try await problems(body + "\n").isEmpty)
    }

    @Test func `what the warnings advise works`() async throws {
        let advice = try await problems("[x](#prat)\n\n# Part\n").first?.advice
        #expect(advice == "did you mean #part?")
        let note = try await problems("a [^zz]\n").first?.advice
        #expect(note?.contains("\\[^zz]") == true)
    }

    @Test func `a dead link to a file stops a build, or only warns`() async throws {
        #expect(try await problems("> [x](c.md)\n").map(\.severity) == [.error])
        let lenient = try await problems("> [x](c.md)\n", settings: "\nlinks: warning\n")
        #expect(lenient.map(\.severity) == [.warning])
    }
}
