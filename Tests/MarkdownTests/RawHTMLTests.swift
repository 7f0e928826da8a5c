import Testing

@testable import Markdown

/// HTML as editors paste it.
struct RawHTMLTests {
    @Test(arguments: [
        (
            "<p align=\"center\"><img src=\"https://x.example/a.png\"></p>",
            "<p><img src=\"https://x.example/a.png\" alt=\"\" decoding=\"async\"></p>\n"
        ),
        (
            "<p align=\"center\">\n\n![a](b.png)\n\n</p>",
            "<figure><img src=\"b.png\" alt=\"a\" decoding=\"async\"></figure>\n"
        ),
        (
            "<details>\n<summary>x</summary>\n\n**md**\n\n</details>",
            "<details>\n<summary>x</summary>\n<p><strong>md</strong></p>\n</details>\n"
        ),
        (
            "One.\n\n<video src=\"/f.mp4\">\n\nTwo.\n\n> Three",
            "<p>One.</p>\n<p><video src=\"/f.mp4\" controls preload=\"metadata\"></video></p>\n"
                + "<p>Two.</p>\n<blockquote>\n<p>Three</p>\n</blockquote>\n"
        ),
        ("a <u>b *c* d</u>", "<p>a <u>b <em>c</em> d</u></p>\n"),
        ("*a <u>b* c</u> d", "<p><em>a <u>b</u></em><u> c</u> d</p>\n"),
        ("H<sub>2</sub>O <SMALL>s</SMALL>", "<p>H<sub>2</sub>O <small>s</small></p>\n"),
        ("a <u>b\n\nc", "<p>a <u>b</u></p>\n<p>c</p>\n"),
        ("a </u>b", "<p>a b</p>\n"),
        (
            "<div><p>one<p>two<div>three</div>four</div>",
            "<p>one</p>\n<p>two</p>\n<p>three</p>\n<p>four</p>\n"
        ),
        ("<center>a<br>b</center>", "<p>a<br>b</p>\n"),
        ("a <font color=red>b</font> <span style=x>c</span>", "<p>a b c</p>\n"),
        ("<blink>a <x-y>b</x-y></blink>", "<p>a b</p>\n"),
        ("a <!-- b -->c <?php d ?>e <![CDATA[f]]>g", "<p>a c e g</p>\n"),
        ("<div>a<!-- b -->c</div>", "<p>ac</p>\n"),
        ("a <script>alert(1)</script> b", "<p>a  b</p>\n"),
        ("<style>p { color: red }</style>\n\nb", "<p>b</p>\n"),
        ("<svg><text>a</text></svg>b", "<p>b</p>\n"),
        ("<form>\na <input name=b>\n</form>\n\nc", "<p>c</p>\n"),
        (
            "<iframe src=\"https://v.example/1\" title=\"A film\"></iframe>",
            "<p><a href=\"https://v.example/1\" rel=\"external noopener\">A film</a></p>\n"
        ),
        ("<iframe src=\"javascript:a\"></iframe>", "<p>javascript:a</p>\n"),
        ("<a href=\"javascript:alert(1)\">a</a>", "<p>a</p>\n"),
        ("<a href=\"/a/\" onclick=x target=_blank>a</a>", "<p><a href=\"/a/\">a</a></p>\n"),
        ("<a href=\"/a/\">\n\n[b](/b/)\n\n</a>", "<p><a href=\"/b/\">b</a></p>\n"),
        (
            "[a <img src=b.png> c](/d/)",
            "<p><a href=\"/d/\">a <img src=\"b.png\" alt=\"\" decoding=\"async\"> c</a></p>\n"
        ),
        ("<img src=\"data:text/html,x\" alt=\"words\">", "<p>words</p>\n"),
        ("<img src=t.gif width=1 height=1>a", "<p>a</p>\n"),
        ("<strike>a</strike>", "<p><s>a</s></p>\n"),
        ("<ul><li>a<li>b</ul>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- <b>a</b> b\n- c <i>d\n", "<ul>\n<li><b>a</b> b</li>\n<li>c <i>d</i></li>\n</ul>\n"),
        (
            "> <details><summary>s</summary>\n>\n> a\n\nb",
            "<blockquote>\n<details>\n<summary>s</summary>\n<p>a</p>\n</details>\n"
                + "</blockquote>\n<p>b</p>\n"
        ),
        ("<pre>\n\n a\n  b</pre>", "<pre tabindex=\"0\">\n\n a\n  b</pre>\n"),
        ("<div title=\"a\n\nb", "<p>&lt;div title=&quot;a</p>\n<p>b</p>\n"),
        (
            "<table><td>a",
            "<div class=\"scroll\" tabindex=\"0\">\n<table>\n<tbody>\n<tr>\n"
                + "<td>a</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
        ),
        ("## a <script>b</script>", "<h2 id=\"a\">a</h2>\n"),
        (
            "<h1>a <em>b</em></h1>\n\n<h1>a b</h1>",
            "<h2 id=\"a-b\">a <em>b</em></h2>\n<h2 id=\"a-b-1\">a b</h2>\n"
        ),
        (
            "<video autoplay><source src=\"/a.mp4\" type=\"video/mp4\">no</video>\n",
            "<p><video controls preload=\"metadata\">"
                + "<source src=\"/a.mp4\" type=\"video/mp4\"></video></p>\n"
        ),
        (
            "<figure><img src=\"a.png\" alt=\"b\"><figcaption>c <i>d</i></figcaption></figure>",
            "<figure><img src=\"a.png\" alt=\"b\" decoding=\"async\">\n"
                + "<figcaption>c <i>d</i></figcaption>\n</figure>\n"
        ),
        (
            "<table>\n<tr>\n<td>\n\n**a**\n\n</td>\n</tr>\n</table>",
            "<div class=\"scroll\" tabindex=\"0\">\n<table>\n<tbody>\n<tr>\n<td>\n"
                + "<p><strong>a</strong></p>\n</td>\n</tr>\n</tbody>\n</table>\n</div>\n"
        ),
    ])
    func `what editors paste is shown as it was meant`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test(arguments: [
        ("a <b>b</b> <kbd>c</kbd>", "a b c\n"),
        ("<ruby>漢<rp>(</rp><rt>kàn</rt><rp>)</rp></ruby>字", "漢字\n"),
        ("<p>a</p><p>b</p>", "a\nb\n"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc\n"),
        ("<script>a</script>b <style>c</style>", "b\n"),
        ("<div>a\n  b</div>\n\nc <pre>d</pre>", "a b\nc\n"),
        ("![a <b>b</b>](c.png) <img src=d.png alt=e>f", "f\n"),
        ("x[^1] <u>y[^1]</u>\n\n[^1]: z", "x y\nz\n"),
    ])
    func `the plain text has words and no tags`(source: String, expected: String) {
        #expect(String(decoding: Document(source).rendered().text, as: UTF8.self) == expected)
    }

    @Test func `a summary is taken from what the tags hold`() {
        let source = "a <b>b</b> <i>c\n\n<details><summary>d</summary>\n\ne\n\n</details>\n"
        let rendering = Document(source).rendered()
        let paragraphs = rendering.paragraphs.map {
            String(decoding: rendering.text[$0], as: UTF8.self)
        }
        #expect(paragraphs == ["a b c", "e"])
    }

    @Test func `addresses are known with their places`() {
        let source = """
            文 <a href="b.md">c</a> <img src="/d.png" alt="e">

            <p>
            <a href="/f/">g</a> <a href="ftp://h">i</a></p>

            [j](k.md)
            """
        let rendering = Document(source).rendered()
        for reference in rendering.references {
            #expect(rendering.html[..<reference.offset].suffix(6).elementsEqual("href=\"".utf8))
        }
        #expect(
            rendering.references.map(\.place) == [
                .init(url: "b.md", line: 1, column: 14), .init(url: "k.md", line: 6, column: 1),
            ])
        #expect(
            rendering.images == [
                .init(place: .init(url: "/d.png", line: 1, column: 36), alt: "e")
            ])
        #expect(rendering.written.contains { $0.place == .init(url: "/f/", line: 4, column: 10) })
        #expect(rendering.refused == [.init(url: "ftp://h", line: 4, column: 30)])
    }

    @Test func `of each kind that is left out the first is told`() {
        let source = """
            a <script>b</script> <script>c</script>

            <div style="d" class="e">f</div> <blink>g</blink>

            <iframe src="https://h.example/"></iframe>
            """
        let remarks = Document(source).rendered().remarks
        #expect(
            remarks == [
                .init(kind: .dropped, place: .init(url: "script", line: 1, column: 3)),
                .init(kind: .attribute, place: .init(url: "style", line: 3, column: 6)),
                .init(kind: .unwrapped, place: .init(url: "blink", line: 3, column: 34)),
                .init(kind: .linked, place: .init(url: "iframe", line: 5, column: 1)),
            ])
    }

    @Test(arguments: [
        "<div>", "<b>", "x <u>", "<b><div></b>", "<div><ul><li>", "<table><tr><td>", "<a href=b>",
        "<ruby><rt>", "<svg>", "<form>", "<div><!--", "<div title='", "<select>", "<b></i>",
    ])
    func `what nests without end keeps its text and costs no more than its length`(part: String) {
        let source = "<div>" + String(repeating: part + "y", count: 3000) + "\n\nend"
        let rendering = Document(source).rendered()
        #expect(rendering.html.count < 12 * source.utf8.count)
        #expect(String(decoding: rendering.html, as: UTF8.self).hasSuffix("<p>end</p>\n"))
    }

    @Test func `formatting that is left open is not repeated without bounds`() {
        let open = (0..<60).map { "<b lang=\"a\($0)\">" }.joined()
        let source = "<div>" + open + String(repeating: "<p>x", count: 2000)
        #expect(Document(source).rendered().html.count < 20 * source.utf8.count)
    }
}
