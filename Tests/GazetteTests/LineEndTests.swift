import Gazette
import Testing

/// A problem is where an editor sees it, whatever lines end with.
struct LineEndTests {
    private static let ends = ["\n", "\r\n", "\r"]

    private func places(_ files: [String: String]) async -> [String] {
        await Sample(files).errors().map { problem in
            let place = problem.place
            let shown = place.excerpt?.window.text ?? ""
            return "\(place.line ?? 0):\(place.column ?? 0) \(shown)"
        }
    }

    @Test(arguments: ends) func `in the settings`(end: String) async {
        let lines = ["title: A", "base_url: nowhere", "time_zone: UTC", "lang: en"]
        #expect(
            await places(["gazette.yml": lines.joined(separator: end)])
                == ["2:11 base_url: nowhere"])
    }

    @Test(arguments: ends) func `in full YAML behind Chinese`(end: String) async {
        let lines = ["title: { en: A }", "tagline: 关于 # 桥", "base_url: {桥: [}", "time_zone: UTC"]
        #expect(
            await places(["gazette.yml": lines.joined(separator: end)])
                == ["3:16 base_url: {桥: [}"])
    }

    @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
    func `where YAML begins a line and nobody else does`(end: String) async {
        let text = "title: A\ntagline: \"b\(end)c\"\nbase_url: nowhere\ntime_zone: UTC\n"
        #expect(await places(["gazette.yml": text]) == ["3:11 base_url: nowhere"])
    }

    @Test(arguments: ["\n", "\r\n"]) func `in an article whose lines end in two ways`(
        end: String
    ) async {
        let head = ["---", "title: A", "date: 2026-11-20", "topic: city", "---", ""]
        let body = "one\rtwo\r[three](nowhere.md)"
        #expect(
            await places(["articles/a.md": head.joined(separator: end) + body])
                == ["8:1 [three](nowhere.md)"])
    }

    @Test(arguments: ["\u{8}", "\u{7F}", "\u{9F}", "\u{FFFE}"])
    func `a character that YAML does not take is told where it stands`(character: String) async {
        let text = "title: A\nfooter: \"关\(character)\"\nbase_url: https://a.example/\n"
        let told = await Sample(["gazette.yml": text]).errors()
        #expect(told.map { [$0.place.line, $0.place.column] } == [[2, 11]])
        #expect(told.first?.message.contains("not allowed") == true)
    }

    @Test func `what is missing at the end is missed where the file ends`() async {
        let text = "title: A\nbase_url: https://example.org/\ntime_zone: UTC\nfooter: { en: A"
        #expect(await places(["gazette.yml": text]) == ["4:16 footer: { en: A"])
    }
}
