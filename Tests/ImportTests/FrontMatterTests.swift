import Import
import Testing

struct FrontMatterTests {
    @Test(arguments: [
        "yes", "No", "null", "~", "1", "1e3", "0x1F", "2026-11-23", "12:30", "a: b", "a #b", "#a",
        "- a",
        "[a]", "{a}", "*a", "&a", "!a", "|", ">", "%a", "@a", "`a`", "'a'", "\"a\"", "it's \"a\"",
        "a\\b",
        "a:", ":a", "a\tb", "a\nb", "\u{1}", "\u{85}", "\u{2028}", "a\u{FEFF}b", "😀", "\u{7F}",
        "---", "...",
        "<<", "=", "a\u{A0}b", "\u{FFFE}", "", "True", ".nan", "?", "? a", "财经:新闻", "“引号”", "a, b",
    ])
    func `any topic reads back from the front matter as it was given`(topic: String) throws {
        let article = try Article(
            "一个标题\n正文。", options: .init(topic: topic, source: topic + "/" + topic))
        #expect(article.facts["topic"] == topic)
        #expect(article.facts["source"] == topic + "/" + topic)
    }

    @Test func `whatever is written reads back the same`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var state = seed
        let alphabet =
            (0x00...0xFF).map { Unicode.Scalar(UInt8($0)) }
            + Array("他:,。“”🎉\u{2029}".unicodeScalars)
        for _ in 0..<300 {
            var topic = ""
            for _ in 0..<8 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                topic.unicodeScalars.append(alphabet[Int(state >> 33) % alphabet.count])
            }
            let read = try Article("一个标题\n正文。", options: .init(topic: topic)).facts["topic"]
            #expect(
                read?.unicodeScalars.elementsEqual(topic.unicodeScalars) == true,
                "seed \(seed): \(topic.debugDescription)")
        }
    }

    @Test func `ordinary words stand without quotation marks`() throws {
        let article = try Article("邮局重新开门!真的?\nMorning Post 社会 3天前\n正文。")
        let text = String(decoding: article.imported.file, as: UTF8.self)
        #expect(text.contains("\ntitle: 邮局重新开门!真的?\n"))
    }
}
