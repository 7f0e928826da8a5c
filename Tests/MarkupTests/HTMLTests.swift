import Markup
import Testing

struct HTMLTests {
    @Test func `text in a hole is escaped`() {
        let title = "Fish & <Chips> \"now\" 'then'"
        let html: HTML = "<h1>\(title)</h1>"
        #expect(
            html.description
                == "<h1>Fish &amp; &lt;Chips&gt; &quot;now&quot; &#39;then&#39;</h1>")
    }

    @Test func `markup in a hole stays markup`() {
        let inner: HTML = "<b>\("a & b")</b>"
        let html: HTML = "<p>\(inner)</p>"
        #expect(html.description == "<p><b>a &amp; b</b></p>")
    }

    @Test func `a hole that stays empty takes its line with it`() {
        let missing: HTML? = nil
        let html: HTML = """
            <p>
              \(missing)
              text
            </p>
            """
        #expect(html.description == "<p>\n  text\n</p>")
    }

    @Test func `an attribute that is not there leaves no space`() {
        let here = Attribute("aria-current", "page")
        let link = Link(path: "/a/")
        let with: HTML = "<a href=\"\(link)\"\(Optional(here))>x</a>"
        let without: HTML = "<a href=\"\(link)\"\(Attribute?.none)>x</a>"
        #expect(with.description == "<a href=\"/a/\" aria-current=\"page\">x</a>")
        #expect(without.description == "<a href=\"/a/\">x</a>")
    }

    @Test func `a list of pieces stands one a line`() {
        let pieces: [HTML] = ["<li>1</li>", "<li>2</li>"]
        let html: HTML = "<ul>\(pieces)</ul>"
        #expect(html.description == "<ul><li>1</li>\n<li>2</li></ul>")
    }
}
