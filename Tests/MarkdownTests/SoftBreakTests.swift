import Markdown
import Testing

struct SoftBreakTests {
    private func joined(_ source: String, _ language: String) -> String {
        var options = RenderOptions()
        options.language = language
        return String(decoding: Document(source).rendered(options).text.dropLast(), as: UTF8.self)
    }

    @Test(arguments: [
        ("中文\n中文", "中文中文"), ("中文。\n「中文", "中文。「中文"), ("中文\nabc", "中文 abc"),
        ("abc\n中文", "abc 中文"), ("abc\ndef", "abc def"), ("한국어\n한국어", "한국어 한국어"),
        ("中文”\n中文", "中文”中文"), ("中文\n“中文", "中文“中文"), ("中文—\n中文", "中文—中文"),
        ("中文,\n中文", "中文,中文"), ("中文:\n中文", "中文:中文"), ("中文\n(中文)", "中文(中文)"),
        ("abc,\n中文", "abc, 中文"), ("中文,\nabc", "中文, abc"), ("**中文**\n*中文*", "中文中文"),
        ("[中文](u)\n中文", "中文中文"), ("中文`a`\n中文", "中文a 中文"), ("中文\n`a`", "中文 a"),
        ("中文\\\n中文", "中文 中文"), ("カナ\nかな", "カナかな"), ("中文😀\n中文", "中文😀中文"),
        ("中文\n**「中文」**中文", "中文「中文」中文"), ("a\u{200B}\nb", "a\u{200B}b"),
        ("ｶﾅ\nｶﾅ", "ｶﾅｶﾅ"), ("中文\n~~中文~~", "中文中文"), ("中文\n\\*中文", "中文 *中文"),
    ])
    func `lines of Chinese join without a space`(source: String, expected: String) {
        #expect(joined(source, "zh-Hans") == expected)
    }

    @Test func `marks of uncertain width join in Chinese and Japanese alone`() {
        #expect(joined("中文”\n中文", "ja") == "中文”中文")
        #expect(joined("中文”\n中文", "en") == "中文” 中文")
    }

    @Test func `the option says what becomes of a line's end`() {
        var options = RenderOptions()
        options.softBreaks = .space
        #expect(html("中\n文", options) == "<p>中\n文</p>\n")
        options.softBreaks = .br
        #expect(html("中\n文", options) == "<p>中<br>\n文</p>\n")
        options.softBreaks = .cjk
        #expect(html("中\n文", options) == "<p>中文</p>\n")
    }
}
