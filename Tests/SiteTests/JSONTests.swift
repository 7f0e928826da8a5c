import Foundation
import Markup
import Testing

struct JSONTests {
    private let hostile = [
        "</script><script>alert(1)</script>", "\"quoted\" \\ back", "a\u{2028}b\u{2029}c",
        "\u{0}\u{1F}", "a & b < c > d", "新闻“引号”", "\n\t\r", "🜚 \u{E2}\u{80}",
    ]

    @Test func `what is written is read again as it was`() throws {
        for text in hostile {
            for isForScript in [true, false] {
                let json = JSON.object(isForScript: isForScript) {
                    $0.text("t", text)
                    $0.array("list") { json in
                        json.text(text)
                        json.object { $0.number("n", -7) }
                    }
                    $0.object("o") { _ in }
                    $0.flag("f", true)
                }
                let read = try JSONSerialization.jsonObject(with: Data(json.bytes))
                let whole = try #require(read as? [String: Any])
                #expect(whole["t"] as? String == text)
                let list = try #require(whole["list"] as? [Any])
                #expect(list.first as? String == text)
                #expect((list.last as? [String: Int]) == ["n": -7])
                #expect(whole["f"] as? Bool == true)
            }
        }
    }

    @Test func `nothing in a page's data can end its script`() {
        for text in hostile {
            let html = HTML(data: JSON.object { $0.text("t", text) }).description
            let inner = html.dropFirst("<script type=\"application/ld+json\">".count)
                .dropLast("</script>".count)
            #expect(!inner.contains("<") && !inner.contains(">") && !inner.contains("&"))
            #expect(!inner.contains("\u{2028}") && !inner.contains("\u{2029}"))
        }
    }
}
