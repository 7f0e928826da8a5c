import Gazette
import Testing

struct EmptySiteTests {
    @Test(arguments: [
        [:], ["pages/about.md": "---\ntitle: About\n---\n\nText.\n"],
        ["articles/a.md": "---\ntitle: A\ndate: 2026-11-20\ntopic: city\ndraft: true\n---\n"],
        ["articles/a.md": "---\ntitle: A\ndate: 2027-11-20\ntopic: city\n---\n"],
    ])
    func `a digest without articles has no dead links`(files: [String: String]) async throws {
        let site = try await Sample(files).rendered()
        var addresses: Set<String> = []
        for (path, page) in site where path.hasSuffix(".html") || path.hasSuffix(".opml") {
            for match in page.matches(
                of: /(?:href|src|xmlUrl|htmlUrl)="(?:https:\/\/example.org)?\/([^"#?]*)/)
            {
                addresses.insert(String(match.1))
            }
        }
        #expect(addresses.contains("archive/") && addresses.contains("topics/"))
        for address in addresses {
            let isThere = site[address] != nil || site[address + "index.html"] != nil
            #expect(isThere || address.isEmpty, "/\(address)")
        }
        #expect(
            try #require(site["archive/index.html"]).contains("Nothing has been published yet."))
    }
}
