import Markdown
import TestSupport
import Testing

@testable import SafeHTML

/// What a page holds must be read as it was written: a browser that mends it could be led to make
/// something else of it.
struct FixedPointTests {
    private static let parts = [
        "<a href=x>", "</a>", "<b>", "</b>", "<i>", "</i>", "<u>", "</u>", "<em>", "</em>", "<p>",
        "</p>", "<div>", "</div>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<th>",
        "<caption>", "</caption>", "<tbody>", "<col>", "<ul>", "</ul>", "<li>", "</li>", "<dl>",
        "<dt>", "<dd>", "<h1>", "</h1>", "<h3>", "</h3>", "<pre>", "</pre>", "<code>", "</code>",
        "<details>", "</details>", "<summary>", "</summary>", "<figure>", "</figure>",
        "<figcaption>", "<img src=y>", "<br>", "<hr>", "<ruby>", "<rt>", "</ruby>", "<q>", "</q>",
        "<video src=z>", "</video>", "<source src=w>", "<blockquote>", "</blockquote>", "<svg>",
        "</svg>", "<style>", "</style>", "<script>", "</script>", "<math>", "<mtext>",
        "<form>", "</form>", "<select>", "<option>", "<template>", "</template>", "<noscript>",
        "<title>", "</title>", "<textarea>", "</textarea>", "<iframe src=v>", "</iframe>", "<x>",
        "</x>", "<!-- ", " -->", "<![CDATA[", "]]>", "<a href='", "\">", "<span lang=de>",
        "</span>", "<font>", "<center>", "<object>", "<button>", "<plaintext>", "<listing>",
        "<xmp>", "<body>", "<html>", "</br>", "<image src=u>", "<isindex>", "<frameset>", "\n",
        "\n\n", "\n\n", "> ", "- ", "* ", "**", "*", "~~", "`", "[a](b)", "![c](d)", "## ",
        "| e | f |\n|---|---|\n| ", " text ", "字", "&lt;", "&amp;amp;", "&#0;", "&#x1F;", "\t",
        "    ", "[^1]", "\n\n[^1]: ", "https://g.example ", "gz0=\"1\"", "<hr gz0=\"0\">",
    ]

    @Test(arguments: [
        "<dt></title><ruby><option></script><dl><rt>&amp;amp;</h3><q><div>",
        "<ruby><dl><dd><rt>a</rt></dd></dl></ruby>", "<ruby><ul><li><rp>a</rp></li></ul></ruby>",
    ])
    func `a reading of characters within a list stays where browsers put it`(source: String) throws
    {
        let html = Document(source).rendered().html
        let written = try #require(StrictReader.nodes(html))
        let nonce = html.withUnsafeBufferPointer { Nonce(avoiding: $0) }
        #expect(ParsedHTML(html, nonce: nonce)?.nodes == written)
        #expect(String(decoding: html, as: UTF8.self).contains("a"))
    }

    @Test(arguments: 0..<40)
    func `what is written is read as it was written`(round: Int) throws {
        var random = SeededGenerator()
        let seed = random.seed
        for _ in 0..<60 {
            let count = Int.random(in: 1...24, using: &random)
            let source = (0..<count).compactMap { _ in
                FixedPointTests.parts.randomElement(using: &random)
            }.joined()
            let html = Document(source).rendered().html
            let page = String(decoding: html, as: UTF8.self)
            let strict = try #require(
                StrictReader.nodes(html), "seed \(seed): \(source.debugDescription) → \(page)")
            let nonce = html.withUnsafeBufferPointer { Nonce(avoiding: $0) }
            let read = ParsedHTML(html, nonce: nonce)?.nodes
            #expect(read == strict, "seed \(seed): \(source.debugDescription) → \(page)")
        }
    }
}
