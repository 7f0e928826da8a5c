import Gazette
import Testing

struct AliasTests {
    @Test func `an old address names the new one and is not kept from search engines`() async throws
    {
        let site = try await Digest().article("A", "2026-11-20", "aliases: [/old/]").site()
        let page = try #require(site["old/index.html"])
        #expect(
            page.contains("rel=\"canonical\" href=\"https://example.org/articles/2026/11/20/a/\""))
        #expect(page.contains("http-equiv=\"refresh\"") && !page.contains("noindex"))
    }

    @Test(arguments: [
        ("/a*b/", "/a%2Ab/"), ("/*", "/%2A/"), ("/a b/", "/a%20b/"), ("/%2A/", "/%2A/"),
        ("/a%20b/", "/a%20b/"), ("/a%3Ab/", "/a%3Ab/"), ("/x/*.html", "/x/%2A.html"),
    ])
    func `what means more than itself to a host is escaped`(alias: String, rule: String)
        async throws
    {
        let site = try await Digest().article("A", "2026-11-20", "aliases: [\"\(alias)\"]").site()
        #expect(site["_redirects"] == "\(rule) /articles/2026/11/20/a/ 301\n")
    }

    @Test func `a placeholder of a host is refused`() async {
        let errors = await Digest().article("A", "2026-11-20", "aliases: [\"/a/:name/\"]").errors()
        #expect(errors == ["\"/a/:name/\" is not a path of this site"])
    }

    @Test func `a site under a path with a star has rules for that path alone`() async throws {
        var digest = Digest().article("A", "2026-11-20", "aliases: [/old/]")
        digest.base = "https://example.org/a*/"
        let site = try await digest.site()
        #expect(site["_redirects"] == "/a%2A/old/ /a%2A/articles/2026/11/20/a/ 301\n")
        let headers = try #require(site["_headers"])
        #expect(headers.contains("\n/a%2A/style.") && !headers.contains("/a*"))
    }
}
