import Markdown
import Testing

struct TableTests {
    /// The rows of the first table, cells with `|` between them.
    private func rows(_ source: String) -> [String] {
        let page = html(source)
        return page.split(separator: "<tr>\n").dropFirst().map { row in
            row.split(separator: "\n").filter { $0.hasPrefix("<th>") || $0.hasPrefix("<td>") }.map {
                cell in
                String(cell.drop { $0 != ">" }.dropFirst().dropLast(5))
            }.joined(separator: "|")
        }
    }

    @Test func `a table may interrupt a paragraph`() {
        let page = html("说明 *x*\n    - y\n| a | b |\n|---|---|\n| 1 | 2 |\n")
        #expect(
            page.hasPrefix(
                "<p>说明 <em>x</em>\n- y</p>\n<div class=\"scroll\" tabindex=\"0\">\n<table>"))
    }

    @Test func `cells are parsed by themselves`() {
        #expect(
            rows("| a | b |\n|-|-|\n| *x | y* |\n| `p | q` |\n") == [
                "a|b", "*x|y*", "`p|q`",
            ])
        #expect(
            rows("| a |\n|---|\n| # x |\n| - y # |\n| # |\n| |\n") == [
                "a", "# x", "- y #", "#", "",
            ])
        #expect(
            rows("| a |\n|---|\n| `x\\|y` **「粗」**体 |\n") == [
                "a", "<code>x|y</code> <strong>「粗」</strong>体",
            ])
    }

    @Test func `cells know the links that the text defines`() {
        #expect(rows("| a |\n|---|\n| [x] |\n\n[x]: /u\n") == ["a", "<a href=\"/u\">x</a>"])
    }

    @Test func `tables stand in lists and quotations`() {
        #expect(rows("- | a | b |\n  |---|---|\n  | 1 | 2 |\n") == ["a|b", "1|2"])
        #expect(rows("> | a | b |\n> |---|---|\n> | 1 | 2 |\n") == ["a|b", "1|2"])
        #expect(rows("1. > x\n   > | a | b |\n   > |---|---|\n   > | 1 | 2 |\n") == ["a|b", "1|2"])
    }

    @Test func `a rule right below a table is a rule`() {
        let page = html("| a |\n|---|\n| 1 |\n---\n")
        #expect(page.hasSuffix("</div>\n<hr>\n"))
    }

    @Test func `a table in code is code`() {
        #expect(
            html("```\n| a |\n|---|\n```\n")
                == "<pre tabindex=\"0\"><code>| a |\n|---|\n</code></pre>\n")
        #expect(
            html("    | a |\n    |---|\n")
                == "<pre tabindex=\"0\"><code>| a |\n|---|\n</code></pre>\n")
    }

    @Test func `short rows under a wide header do not make a page without bound`() {
        let header =
            String(repeating: "|a", count: 200) + "\n" + String(repeating: "|-", count: 200)
        let source = header + "\n" + String(repeating: "|b\n", count: 5000)
        #expect(html(source).utf8.count < 1_000_000)
    }

    @Test func `lines may end in CR LF`() {
        #expect(rows("| a | b |\r\n|---|---|\r\n| 1 | 2 |\r\n") == ["a|b", "1|2"])
    }
}
