import Markdown
import Testing

struct WriterTests {
    private func written(_ text: String) -> String {
        var writer = MarkdownWriter()
        writer.paragraph(text)
        return String(decoding: writer.markdown, as: UTF8.self)
    }

    private func html(_ writer: MarkdownWriter) -> String {
        String(decoding: Document(writer.markdown[...]).rendered().html, as: UTF8.self)
    }

    @Test(arguments: [
        "# 1 on the list", "> 5 million", "+ 3 points", "- 3 points", "* note", "2024. 年", "1) a",
        "===", "---", "***", "- - -", "_ _ _", "```", "~~~", "<b>bold</b>", "<!-- x -->",
        "[1]: u", "[a](b)", "[a][b]", "![a](b)", "[^1]: note", "&amp; &#42;", "*a* _b_ **c**",
        "`code`", #"a \* b"#, #"C:\dir"#, "ends in \\", "~~a~~", "5~10, 20~30", "a | b",
        "https://example.org/a_b_c", "a_b __c__", "他说:*重要*。", "\u{E000}", "a\u{0}b", "<", "&",
        "#######", "1234567890. x", "+", "-", "*", "1.", "[ ] x", "[x] y",
    ])
    func `literal text reads back as itself`(text: String) {
        var all = MarkdownWriter()
        all.paragraph(text)
        all.heading(text, level: 2)
        all.quotation([text, text])
        all.list([text, text], ordered: true)
        all.list([text], ordered: false)
        all.caption(text)
        let expected = text.replacing("\u{0}", with: "\u{FFFD}")
        let read = Document(all.markdown[...]).rendered()
        #expect(
            String(decoding: read.text, as: UTF8.self)
                == String(repeating: expected + "\n", count: 8))
        #expect(html(all).matches(of: /<(h2|blockquote|ol|ul|li|em)[ >]/).count == 8)
    }

    @Test(arguments: [
        "OpenAI (AI) – 50% & more; 3.5 < 4, a > b!", "用户 a_b 说:“好。”", "《书名》[图] 约 5~10 万",
        "see www.example.org or https://example.org/?a=1&b=2", "2024.年 3、第三 #标签", "2 * 3 = 6",
        "《A》|《B》", "==重点==", "C# and C++", "AT&T & co; no", "5*10", "a ` b", "-5 度", "#1 pick",
        ":smile: x",
    ])
    func `ordinary prose gets no backslash`(text: String) {
        #expect(written(text) == text + "\n")
    }

    @Test func `a quotation of two paragraphs stays one quotation`() {
        var writer = MarkdownWriter()
        writer.quotation(["一", "二"])
        #expect(writer.markdown == Array("> 一\n>\n> 二\n".utf8))
    }

    @Test func `two lists in a row stay two`() {
        var writer = MarkdownWriter()
        writer.list(["a"], ordered: false)
        writer.list(["b"], ordered: false)
        #expect(html(writer).matches(of: /<ul>/).count == 2)
    }

    @Test func `line breaks become spaces and empty text leaves no block`() {
        var writer = MarkdownWriter()
        writer.paragraph(" a\r\nb ")
        writer.paragraph("\u{3000}\n")
        writer.heading("", level: 2)
        #expect(writer.markdown == Array("a  b\n".utf8))
    }

    @Test func `a quotation that begins as a label does is one all the same`() {
        var writer = MarkdownWriter()
        writer.quotation(["[!NOTE]", "[!TIP] 甲"])
        let page = String(
            decoding: Document(writer.markdown[...]).rendered().html, as: UTF8.self)
        #expect(page == "<blockquote>\n<p>[!NOTE]</p>\n<p>[!TIP] 甲</p>\n</blockquote>\n")
    }
}
