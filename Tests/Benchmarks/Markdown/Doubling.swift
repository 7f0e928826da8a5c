import Foundation
import Markdown

/// Texts that are slow to a parser that looks back or ahead without bound.
let patterns: [(name: String, make: @Sendable (Int) -> String)] = [
    ("*", { repeated("*", $0) }), ("**a", { repeated("**a ", $0) }),
    ("a**", { repeated("a**", $0) }), ("*a_", { repeated("*a_ ", $0) }),
    ("*。", { repeated("字*。", $0) }), ("nested emphasis", { nested("*a ", " a*", $0) }),
    ("[", { repeated("[", $0) }), ("![", { repeated("![", $0) }),
    ("![[]()", { repeated("![[]()", $0) }), ("[a](", { repeated("[a](", $0) }),
    ("[^a]", { "[^a]: x\n\n" + repeated("[^a]", $0) }),
    ("[^", { "[^a]: x\n\n" + repeated("[^", $0) }),
    ("[^a]: lines", { repeated("[^a]: x\n", $0) }), ("|", { repeated("|", $0) }),
    (
        "table, wide",
        { repeated("|a", 200) + "\n" + repeated("|-", 200) + "\n" + repeated("|b\n", $0) }
    ),
    ("table, long", { "|a|b|\n|-|-|\n" + repeated("|c|d|\n", $0) }),
    ("tables", { repeated("|a|\n|-|\n|b|\n\n", $0) }),
    ("|-| lines", { repeated("|-|\n", $0) }),
    ("`", { repeated("`", $0) }), ("a`b``", { repeated("a`b``c```", $0) }),
    ("~~a", { repeated("~~a ", $0) }), ("~~a~~", { repeated("~~a~~ ", $0) }),
    ("\\~~", { repeated("\\~~a", $0) }), ("http://", { repeated("http://", $0) }),
    ("http://a)))", { "http://a.b/" + repeated(")", $0) }),
    ("www.", { repeated("www._", $0) }), ("a@", { repeated("a@", $0) }),
    ("a.b@c.", { repeated("a.b@c.", $0) }), ("&a;", { "http://a.b/" + repeated("&a;", $0) }),
    ("<!--", { repeated("a <!-- ", $0) }), ("<ruby>", { repeated("<ruby>a<rt>", $0) }),
    ("<!-- block", { repeated("<!--\n", $0) }),
    (">", { repeated(">", $0) }), ("> lines", { repeated("> a\n", $0) }),
    (">>>> and a table", { repeated(">", $0 / 2) + "|a|\n|-|\n" + repeated("|b|\n", $0 / 8) }),
    (">>>> and images", { repeated(">", $0 / 2) + repeated("![a](b.png) ", $0 / 24) }),
    ("nested lists", { nestedLists($0) }), ("# a", { repeated("# a\n\n", $0) }),
    ("soft breaks", { repeated("字\n", $0) }), ("> [!NOTE]", { repeated("> [!NOTE]\n\n", $0) }),
    ("- [ ]", { repeated("- [ ] a\n", $0) }), ("images", { repeated("![a](b.png)\n\n", $0) }),
    ("images, one paragraph", { repeated("![a](b.png)\n", $0) }),
    ("definitions, images", { "[x]: y\n" + repeated("![a](b.png)\n", $0) }),
    ("links", { repeated("[a](b.md) ", $0) }), ("\\", { repeated("\\", $0) }),
    ("\\*", { "字" + repeated("\\", $0) + "*。" }), ("one line", { repeated("字a ", $0) }),
    ("**a: **", { repeated("**注意：**正文", $0) }),
]

func repeated(_ unit: String, _ bytes: Int) -> String {
    String(repeating: unit, count: max(1, bytes / unit.utf8.count))
}

func nested(_ start: String, _ end: String, _ bytes: Int) -> String {
    let count = bytes / (start.utf8.count + end.utf8.count)
    return String(repeating: start, count: count) + String(repeating: end, count: count)
}

/// Each level is indented by one more, so the text is as long as the square of its depth.
func nestedLists(_ bytes: Int) -> String {
    var text = ""
    var depth = 0
    while text.utf8.count < bytes {
        text += String(repeating: " ", count: 2 * depth) + "- a\n"
        depth += 1
    }
    return text
}

/// Parse and render each pattern at growing sizes. Where the last doubling takes more than three
/// times as long, the line says so.
func doubling(only name: String?) {
    print("milliseconds for bytes     100k    200k    400k    800k   doubling")
    for pattern in patterns where name == nil || name == pattern.name {
        var times: [Double] = []
        for size in [100_000, 200_000, 400_000, 800_000] {
            let text = Array(pattern.make(size).utf8)
            let rounds = (0..<2).map { _ in measured { ours(text, words: true) }.seconds * 1e3 }
            times.append(rounds.min() ?? 0)
            if times.last ?? 0 > 4000 { break }
        }
        let ratio = times.count > 1 ? times[times.count - 1] / max(0.01, times[times.count - 2]) : 0
        let name = pattern.name.padding(toLength: 22, withPad: " ", startingAt: 0)
        let row = times.map { String(format: "%8.1f", $0) }.joined()
        print(
            "\(name) \(row)  \(String(format: "%5.2f", ratio))\(ratio > 3 || times.count < 4 ? "  !" : "")"
        )
    }
}
