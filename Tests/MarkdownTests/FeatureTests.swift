import Markdown
import Markup
import Testing

/// What a news page adds.
struct FeatureTests {
    @Test func `heading ids keep Han, are unique and stable`() {
        let rendering = Document(
            "# 第一章 Über *GPT-5*\n\n## 数据\n\n## 数据\n\n## 数据-2\n\n## ！\n"
        ).rendered()
        #expect(
            rendering.headings.map(\.id) == ["第一章-über-gpt-5", "数据", "数据-1", "数据-2", "section"])
        #expect(rendering.headings.map(\.level) == [2, 3, 3, 3, 3])
        #expect(rendering.headings.first?.text == "第一章 Über GPT-5")
    }

    @Test func `a heading's id does not move the places of its links`() {
        let rendering = Document("## [a](x.md) b [c](y.md)\n\n[d](z.md)\n").rendered()
        for reference in rendering.references {
            let before = rendering.html[..<reference.offset].suffix(6)
            #expect(String(decoding: before, as: UTF8.self) == "href=\"")
            #expect(rendering.html[reference.offset] == UInt8(ascii: "\""))
        }
        #expect(rendering.references.count == 3)
    }

    @Test(arguments: [
        (
            "![甲](a.png)",
            "<img src=\"a.png\" alt=\"甲\" width=\"40\" height=\"30\" decoding=\"async\">"
        ),
        (
            "![甲](a.png \"题 | 新华社\")",
            "<img src=\"a.png\" alt=\"甲\" width=\"40\" height=\"30\" decoding=\"async\">"
                + "<figcaption>题 <span class=\"credit\">新华社</span></figcaption>"
        ),
        (
            "[![甲](b.png \"题\")](/c/)",
            "<a href=\"/c/\"><img src=\"b.png\" alt=\"甲\" decoding=\"async\"></a>"
                + "<figcaption>题</figcaption>"
        ),
    ])
    func `an image alone in a paragraph is a figure`(source: String, expected: String) {
        var options = RenderOptions()
        options.local = { url, use in
            guard url == "a.png", let link = Link(url, for: use) else {
                return LocalAddress.asWritten(url, use)
            }
            return .link(link, size: ImageSize(width: 40, height: 30))
        }
        #expect(html(source, options) == "<figure>\(expected)</figure>\n")
    }

    @Test func `a reference round a figure keeps its place`() {
        let rendering = Document("[![甲](b.png)](c.md)\n").rendered()
        let offset = rendering.references.first?.offset ?? 0
        #expect(String(decoding: rendering.html[..<offset], as: UTF8.self) == "<figure><a href=\"")
    }

    @Test func `all images but the first wait`() {
        let page = html("![a](a.png) x ![b](b.png)\n\n![c](c.png)\n")
        #expect(page.split(separator: "loading=\"lazy\"").count == 3)
        #expect(page.hasPrefix("<p><img src=\"a.png\" alt=\"a\" decoding=\"async\">"))
    }

    @Test(arguments: [
        ("**注意：**正文", "<p><strong class=\"label\">注意：</strong>正文</p>\n"),
        ("**Note**: text", "<p><strong class=\"label\">Note</strong>: text</p>\n"),
        ("见 **注意：**正文", "<p>见 <strong>注意：</strong>正文</p>\n"),
        ("**注意**正文", "<p><strong>注意</strong>正文</p>\n"),
    ])
    func `bold that names its paragraph has a class`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test(arguments: [
        (
            "> [!NOTE]\n> 正文\n",
            "<aside class=\"note note-note\">\n"
                + "<p class=\"note-title\">注意</p>\n<p>正文</p>\n</aside>\n"
        ),
        (
            "> [!warning] 小心 *火*\n> 正文\n>\n> 又\n",
            "<aside class=\"note note-warning\">\n"
                + "<p class=\"note-title\">小心 <em>火</em></p>\n<p>正文</p>\n<p>又</p>\n</aside>\n"
        ),
        (
            "> [!TIP]\n\n正文",
            "<aside class=\"note note-tip\">\n"
                + "<p class=\"note-title\">提示</p>\n</aside>\n<p>正文</p>\n"
        ),
        ("> \\[!NOTE]\n", "<blockquote>\n<p>[!NOTE]</p>\n</blockquote>\n"),
        (
            "> [!TIP] ~~甲\n> 乙~~ ~~丙\n> 丁~~\n",
            "<aside class=\"note note-tip\">\n"
                + "<p class=\"note-title\">~~甲</p>\n<p>乙~~ <del>丙丁</del></p>\n</aside>\n"
        ),
        ("> [!OTHER]\n", "<blockquote>\n<p>[!OTHER]</p>\n</blockquote>\n"),
    ])
    func `labelled blocks`(source: String, expected: String) {
        var options = RenderOptions()
        options.language = "zh-Hans"
        options.words.note = "注意"
        options.words.tip = "提示"
        #expect(html(source, options) == expected)
    }

    @Test(arguments: [
        ("<ruby>漢<rt>kàn</rt></ruby>字", "<ruby>漢<rt>kàn</rt></ruby>字", "漢字"),
        ("H<sub>2</sub>O", "H<sub>2</sub>O", "H2O"),
        ("a<br>b<BR/>c", "a<br>\nb<br>\nc", "a b c"),
        ("<sub>a", "<sub>a</sub>", "a"),
        ("<sub>*a</sub>*", "<sub><em>a</em></sub>", "a"),
        ("<sub><sup>a</sub></sup>", "<sub><sup>a</sup></sub>", "a"),
        ("<sub onclick=x>a</sub>", "<sub>a</sub>", "a"),
        ("a<!-- b -->c", "ac", "ac"),
    ])
    func `a few tags pass, the rest shows`(source: String, expected: String, text: String) {
        let rendering = Document(source).rendered()
        #expect(String(decoding: rendering.html, as: UTF8.self) == "<p>\(expected)</p>\n")
        #expect(String(decoding: rendering.text, as: UTF8.self) == text + "\n")
    }

    @Test func `tasks have boxes`() {
        #expect(
            html("- [ ] 一\n- [x] 二\n- [y] 三\n- \\[ ] 四\n")
                == "<ul>\n<li><input type=\"checkbox\" disabled aria-label=\"To do\"> 一</li>\n"
                + "<li><input type=\"checkbox\" checked disabled aria-label=\"Done\"> 二</li>\n"
                + "<li>[y] 三</li>\n<li>[ ] 四</li>\n</ul>\n")
        let text = Document("- [ ] 一\n").rendered().text
        #expect(String(decoding: text, as: UTF8.self) == "一\n")
    }

    @Test(arguments: [
        ("3~5 天，10~20 天", "3~5 天，10~20 天"), ("~~~~a~~~~b", "~~~~a~~~~b"),
        ("a ~~b *c* `~~` d~~", "a <del>b <em>c</em> <code>~~</code> d</del>"),
        ("~~ a~~", "~~ a~~"), ("\\~~a~~ b~~", "~~a~~ b~~"), ("~~a\nb~~", "<del>a\nb</del>"),
        ("*~~a*~~", "<em>~~a</em>~~"), ("<sub>~~a</sub>~~", "<sub><del>a</del></sub>"),
        ("[~~a~~](/u)", "<a href=\"/u\"><del>a</del></a>"),
    ])
    func `two tildes strike through`(source: String, expected: String) {
        #expect(html("x " + source) == "<p>x \(expected)</p>\n")
    }

    @Test func `words are counted per script`() {
        let text = "中文和 English words, 3 GPT4。かなカナ 한국어 é́té 〇々"
        #expect(
            WordCount(Array(text.utf8)) == WordCount(han: 5, kana: 4, hangul: 3, words: 5))
        #expect(WordCount(Array(text.utf8)).characters == 12)
        #expect(WordCount([0xE4, 0xB8]) == WordCount())
    }

    @Test func `the text leaves code blocks, images and readings out`() {
        let source =
            "# 题\n\n段\n落 `code`。![图](a.png)\n\n```\nx\n```\n\n| a | b |\n|-|-|\n| 1 | 2 |\n"
        let text = Document(source).rendered().text
        #expect(String(decoding: text, as: UTF8.self) == "题\n段落 code。\na b\n1 2\n")
    }
}

extension FeatureTests {
    @Test func `no heading rises above the topmost, not even in a quotation`() {
        #expect(html("## 甲\n\n> # 乙\n").contains("<h2 id=\"乙\">"))
    }
}

extension FeatureTests {
    @Test func `counting eight bytes at once comes to the same`() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededGenerator(seed: seed)
        let alphabet = Array("azAZ09@[`{/:.,_' -中é’\u{AD}".unicodeScalars)
        for _ in 0..<2000 {
            let scalars = (0..<40).compactMap { _ in alphabet.randomElement(using: &random) }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            let count = WordCount(Array(String(text).utf8))
            for shift in 1..<8 {
                let shifted = String(repeating: " ", count: shift) + String(text)
                #expect(
                    WordCount(Array(shifted.utf8)) == count, "seed \(seed): \(String(text))")
            }
        }
    }
}
