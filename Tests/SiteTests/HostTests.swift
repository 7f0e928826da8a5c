import Gazette
import Testing

struct HostTests {
    @Test func `nothing inline and nobody else's may load`() async throws {
        let headers = try await Digest().article("A").file("_headers")
        #expect(headers.contains("default-src 'none'"))
        #expect(headers.contains("frame-ancestors 'none'"))
        #expect(!headers.contains("unsafe") && !headers.contains("http:"))
    }

    @Test func `pictures may come from hosts that settings name`() async throws {
        var digest = Digest().article("A")
        digest.settings = "image_hosts: [images.example.org]"
        let headers = try await digest.file("_headers")
        #expect(headers.contains("img-src 'self' https://images.example.org;"))
        digest.settings = "image_hosts: [\"a.example; script-src *\"]"
        #expect(await digest.errors() == ["\"a.example; script-src *\" is not a host"])
    }

    @Test func `old addresses lead on, one a line`() async throws {
        let site = try await Digest().article("A", "2026-11-20", "aliases: [old/one, \"旧 地址\"]")
            .site()
        #expect(
            site["_redirects"] == """
                /old/one/ /articles/2026/11/20/a/ 301
                /%E6%97%A7%20%E5%9C%B0%E5%9D%80/ /articles/2026/11/20/a/ 301

                """)
        #expect(site[".nojekyll"] != nil)
    }

    @Test func `an editor's own file takes the place of ours`() async throws {
        var digest = Digest().article("A")
        digest.files["static/robots.txt"] = "User-agent: x\n"
        #expect(try await digest.file("robots.txt") == "User-agent: x\n")
    }

    @Test func `a site under a path has no robots, and its editor knows`() async throws {
        var digest = Digest().article("A")
        digest.base = "https://example.org/daily/"
        let site = try await digest.site()
        #expect(site["robots.txt"] == nil)
        #expect(site["sitemap.xml"]?.contains("https://example.org/daily/sitemap-2026.xml") == true)
    }

    @Test func `drafts are kept from crawlers`() async throws {
        var digest = Digest().article("A")
        digest.showsDrafts = true
        #expect(try await digest.file("robots.txt").contains("Disallow: /"))
    }

    @Test func `security reports find their way`() async throws {
        var digest = Digest().article("A")
        digest.settings = "security: { contact: \"mailto:s@example.org\", expires: 2027-10-01 }"
        let text = try await digest.file(".well-known/security.txt")
        #expect(text.contains("Contact: mailto:s@example.org\nExpires: 2027-10-01T00:00:00Z\n"))
        #expect(text.contains("Canonical: https://example.org/.well-known/security.txt"))
        digest.settings = "security: { contact: nobody, expires: 2027-10-01 }"
        #expect(await digest.errors() == ["\"nobody\" is not an address that takes a report"])
    }
}
