import Markdown
import Testing

/// Where a table ends, and what stands in its cells.
struct TableEndTests {
    private static let table = "a | b\n--|--\n1 | 2\n"

    /// What follows the table, its tags left out.
    private func after(_ source: String) -> String? {
        let parts = html(source).split(separator: "</table>\n</div>\n", maxSplits: 1)
        return parts.count == 2 ? String(parts[1]) : parts.count == 1 ? "" : nil
    }

    @Test(arguments: ["", "> ", "- ", "1. ", "> - "])
    func `an underline ends a table, wherever the table is`(container: String) {
        let rest: [Character] = container.map { $0 == ">" ? ">" : " " }
        let prefix = String(rest)
        func source(_ line: String) -> String {
            let lines = [
                container + "a | b", prefix + "--|--", prefix + "1 | 2", prefix + line,
                prefix + "next",
            ]
            return lines.joined(separator: "\n") + "\n"
        }
        for (line, expected) in [("---", "<hr>"), ("===", "<p>===</p>"), ("--", "<p>--</p>")] {
            let page = html(source(line))
            #expect(page.matches(of: /next/).count == 1, "\(page)")
            #expect(page.matches(of: /<tr>/).count == 2, "\(page)")
            #expect(after(source(line))?.hasPrefix(expected) == true, "\(page)")
        }
    }

    @Test(arguments: [
        ("---", "<hr>\n"), ("---\n", "<hr>\n"), ("---\n\n", "<hr>\n"),
        ("---\n===\n", "<hr>\n<p>===</p>\n"), ("---\n---\n", "<hr>\n<hr>\n"),
        ("---\n- x\n", "<hr>\n<ul>\n<li>x</li>\n</ul>\n"),
        ("2. x\n", "<ol start=\"2\">\n<li>x</li>\n</ol>\n"), ("# x\n", "<h2 id=\"x\">x</h2>\n"),
        ("\nx\n", "<p>x</p>\n"),
    ])
    func `what begins another block is no row`(rest: String, expected: String) {
        #expect(after(Self.table + rest) == expected)
        #expect(after((Self.table + rest).replacing("\n", with: "\r\n")) == expected)
    }

    @Test(arguments: ["> ", "- "])
    func `a line outside of what holds the table is no row`(container: String) {
        let prefix = container == "> " ? "> " : "  "
        let page = html("\(container)a | b\n\(prefix)--|--\n\(prefix)1 | 2\nnext *x*\n")
        #expect(page.contains("<p>next <em>x</em></p>"))
        #expect(page.matches(of: /<tr>/).count == 2)
    }

    @Test func `what is after a table keeps its place`() {
        let place = Document("a | b\n--|--\n1 | 2\n===\n\n文[x](y.md)\n").rendered()
            .references.first?.place
        #expect(place?.line == 6 && place?.column == 4)
    }

    @Test func `a table that the library reads as a heading sinks no heading`() {
        #expect(html("### A\n\n| a |\n|---|\n| b |\n---\n").hasPrefix("<h2 id=\"a\">"))
    }

    @Test(arguments: [
        (#"| b \\| c |"#, "<td>b | c</td>"), (#"| b \| c |"#, "<td>b | c</td>"),
        (#"| `b \| c` |"#, "<td><code>b | c</code></td>"), (#"| b \|"#, "<td>b |</td>"),
    ])
    func `a bar after a backslash is text`(row: String, cell: String) {
        #expect(html("| a |\n|---|\n\(row)\n").contains(cell))
    }

    @Test func `a box or a label before a table is one`() {
        let task = html("- [ ] t\n  | a |\n  |---|\n- [x] u\n")
        #expect(task.matches(of: /<input type="checkbox"/).count == 2)
        #expect(!task.contains("[ ]"))
        let note = html("> [!TIP]\n> | a |\n> |---|\n\n> [!NOTE] t\n> x\n> | a |\n> |---|\n")
        #expect(note.contains("<p class=\"note-title\">Tip</p>\n<div"))
        #expect(note.contains("<p class=\"note-title\">t</p>\n<p>x</p>\n<div"))
    }
}
