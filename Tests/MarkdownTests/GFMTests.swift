import Markdown
import Testing

struct GFMTests {
    /// Examples that come out otherwise on purpose, by what they begin with.
    static let departures: [String: String] = [
        "http://commonmark.org": "ftp: is not an address that a page may carry",
        "<strong> <title>": "raw HTML is filtered",
    ]

    @Test(.enabled(if: !SpecificationData.gfm.isEmpty, "the examples are not here"))
    func `the examples of GitHub's extensions come out but for the listed ones`() {
        for example in SpecificationData.gfm {
            let result = normalised(html(example.markdown, CommonMarkTests.options))
            let expected = normalised(example.html)
            let isListed = Self.departures.keys.contains { example.markdown.hasPrefix($0) }
            #expect((result == expected) != isListed, "\(example.markdown)")
        }
        #expect(SpecificationData.gfm.count == 24)
    }
}
