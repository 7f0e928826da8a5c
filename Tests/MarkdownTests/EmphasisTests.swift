import Markdown
import Testing

struct EmphasisTests {
    @Test(arguments: [
        ("**重要。**然后", "<strong>重要。</strong>然后"),
        ("这是**“宫斗”**大戏", "这是<strong>“宫斗”</strong>大戏"),
        ("**他说,**然后他走了", "<strong>他说,</strong>然后他走了"),
        ("他用**(强调)**的语气", "他用<strong>(强调)</strong>的语气"),
        ("**「引号」**是", "<strong>「引号」</strong>是"),
        ("**《书名》**出版", "<strong>《书名》</strong>出版"),
        ("**[链接](u)**中文", "<strong><a href=\"u\">链接</a></strong>中文"),
        ("**`code`**中文", "<strong><code>code</code></strong>中文"),
        ("*斜体。*文字", "<em>斜体。</em>文字"),
        ("***重要！***文字", "<em><strong>重要！</strong></em>文字"),
        ("**外*「内」*层。**后", "<strong>外<em>「内」</em>层。</strong>后"),
        ("**스크립트(script)**라고", "<strong>스크립트(script)</strong>라고"),
        ("~~**重要。**~~删除", "<del><strong>重要。</strong></del>删除"),
        ("**~~删。~~**后文", "<strong><del>删。</del></strong>后文"),
        ("文字~~「删」~~文字", "文字<del>「删」</del>文字"),
        ("OpenAI**“不”**Open", "OpenAI**“不”**Open"),
        ("\\**「x」*后", "*<em>「x」</em>后"),
        ("\\\\**「x」**后", "\\<strong>「x」</strong>后"),
    ])
    func `emphasis beside CJK reads as the editor meant it`(source: String, expected: String) {
        #expect(html(source) == "<p>\(expected)</p>\n")
    }

    @Test(arguments: [
        ("`文**「a」**文`", "<p><code>文**「a」**文</code></p>\n"),
        ("```\n文**「a」**文\n```\n", "<pre tabindex=\"0\"><code>文**「a」**文\n</code></pre>\n"),
        ("    文**「a」**文\n", "<pre tabindex=\"0\"><code>文**「a」**文\n</code></pre>\n"),
        (
            "``` 文*「a」*文\nx\n```\n",
            "<pre tabindex=\"0\"><code class=\"language-文*「a」*文\">x\n</code></pre>\n"
        ),
        ("[a](/文*「a」*文)", "<p><a href=\"/%E6%96%87*%E3%80%8Ca%E3%80%8D*%E6%96%87\">a</a></p>\n"),
        ("[a](/b \"文*「a」*文\")", "<p><a href=\"/b\" title=\"文*「a」*文\">a</a></p>\n"),
        ("![文*「a」*文](/b)x", "<p><img src=\"/b\" alt=\"文「a」文\" decoding=\"async\">x</p>\n"),
        ("<b title=\"文*「a」*文\">c", "<p><b title=\"文*「a」*文\">c</b></p>\n"),
        ("<div>文*「a」*文", "<p>文*「a」*文</p>\n"),
        ("\\*「a」\\*文", "<p>*「a」*文</p>\n"),
        (
            "<https://a.b/文*「a」*文>",
            "<p><a href=\"https://a.b/%E6%96%87*%E3%80%8Ca%E3%80%8D*%E6%96%87\" rel=\"external noopener\">"
                + "https://a.b/文*「a」*文</a></p>\n"
        ),
        (
            "[文*「a」*文]\n\n[文*「a」*文]: /u",
            "<p><a href=\"/u\">文<em>「a」</em>文</a></p>\n"
        ),
    ])
    func `code, HTML, addresses and escapes stay as they are`(source: String, expected: String) {
        #expect(html(source) == expected)
    }

    @Test func `private-use characters of the editor's own stay`() {
        let source = "\u{E000}\u{E001} &#xE004; `&#xE008; 文**「a」**文` 文**「b」**文"
        #expect(
            html(source)
                == "<p>\u{E000}\u{E001} \u{E004} <code>&amp;#xE008; 文**「a」**文</code>"
                + " 文<strong>「b」</strong>文</p>\n")
    }
}
