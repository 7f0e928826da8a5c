import Markdown
import Testing

/// What no page may hold, and what is no part of a page.
struct CharacterTests {
    private static let forbidden: [UInt32] = [
        0x1, 0x8, 0xE, 0x1F, 0x7F, 0x80, 0x9F, 0xFDD0, 0xFDEF, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF,
    ]

    @Test(arguments: forbidden)
    func `a character that no page may hold is replaced, however it comes in`(scalar: UInt32) {
        let character = Unicode.Scalar(scalar).map(String.init) ?? ""
        for name in [character, "&#\(scalar);", "&#x\(String(scalar, radix: 16));"] {
            let source =
                "# a\(name)\n\n(\(name)) **\(name)** [x](/u\(name) \"\(name)\") ![\(name)](/p\(name))\n\n"
                + "```l\(name)\nx\n```\n\n| \(name) |\n|---|\n"
            let rendering = Document(source).rendered()
            let page =
                String(validating: rendering.html, as: UTF8.self).map {
                    $0 + String(decoding: rendering.text, as: UTF8.self)
                        + rendering.images.map(\.alt).joined()
                        + rendering.headings.map(\.text).joined()
                }
            #expect(page?.unicodeScalars.contains { $0.value == scalar } == false, "\(source)")
            #expect(page?.contains("(\u{FFFD})") == true)
        }
    }

    @Test func `code keeps the names of characters`() {
        #expect(html("`&#xFFFE;`") == "<p><code>&amp;#xFFFE;</code></p>\n")
    }

    @Test func `characters beside them stay`() {
        let text = "\u{FFFD} \u{FDCF}\u{FDF0} \u{A0}ÿ·\u{BF} 臿 𿿽 \t，。"
        #expect(html("x " + text) == "<p>x \(text)</p>\n")
    }

    @Test(arguments: [
        "foo <!-- secret -- note --> bar", "foo <!-- secret ---> bar", "foo <!---secret---> bar",
        "foo <!-- secret\n-- note --> bar", "**foo <!-- secret -- --> bar**",
        "# foo <!-- -- secret --> bar",
        "foo <!--secret--> bar", "[foo <!-- secret -- --> bar](/u)",
        "![foo <!-- secret -- --> bar](/u)",
        "| foo <!-- secret -- --> bar |\n|---|", "- foo <!-- a -- secret --> bar",
        "foo <!-- x\n\ny <!-- secret -- secret --> bar",
    ])
    func `a comment is published nowhere`(source: String) {
        let rendering = Document(source).rendered()
        let page = String(decoding: rendering.html + rendering.text, as: UTF8.self)
        #expect(!page.contains("secret"), "\(page)")
        #expect(page.contains("foo") && page.contains("bar"))
    }

    @Test(arguments: ["`<!-- a -- b -->`", "```\n<!-- a -- b -->\n```", "\\<!-- a -- b -->"])
    func `what is no comment shows as it is`(source: String) {
        #expect(html(source).contains("&lt;!-- a -- b --&gt;"))
    }

    @Test func `a rule or a table between is none of a comment's`() {
        #expect(html("`<!--`\n\n---\n\n`-->`\n").contains("<hr>"))
        #expect(html("`<!--`\n\n|a|\n|--|\n|b|\n\n`-->`\n").contains("<table>"))
    }

    @Test(arguments: ["  ", "\\", "     "])
    func `a label's line may end in a hard break`(end: String) {
        #expect(
            html("> [!NOTE]\(end)\n> text\n")
                == "<aside class=\"note note-note\">\n<p class=\"note-title\">Note</p>\n"
                + "<p>text</p>\n</aside>\n")
        #expect(html("> [!NOTE] T\(end)\n> text\n").contains("note-title\">T</p>\n<p>text</p>"))
    }
}
