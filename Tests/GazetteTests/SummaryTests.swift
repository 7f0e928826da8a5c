import Testing

@testable import Gazette

struct SummaryTests {
    @Test(arguments: [
        // Whole sentences as far as they fit.
        ("第一句话。第二句话很长很长很长很长。", 12, "第一句话。"),
        ("他说：“好。”然后走了很远很远很远。", 16, "他说：“好。”"),
        ("One two. Three four five six seven.", 12, "One two."),
        ("Dr. Li paid 3.5 m. Then he left for good.", 24, "Dr. Li paid 3.5 m."),
        ("The U.S. agreed. Others did not agree at all.", 20, "The U.S. agreed."),
        ("OpenAI 高管离职了!外媒报道说原因有两个。", 20, "OpenAI 高管离职了!"),
        // Else at a pause, a word, a character.
        ("一二三四五六，七八九十一二三四五六", 20, "一二三四五六…"),
        ("An uncommonly long sentence without an end", 20, "An uncommonly long…"),
        ("一二三四五六七八九十一二三四五", 10, "一二三四五…"),
        ("前面的话（括号里的内容很长很长很长）", 20, "前面的话（括号里的内…）"),
        ("short", 80, "short"), ("", 80, ""), ("  空白  ", 80, "空白"),
    ])
    func `a text is cut where a reader would`(text: String, columns: Int, expected: String) {
        #expect(Summary.cut(text, columns: columns) == expected)
    }

    @Test func `a cut is never wider than asked, but for its ellipsis and closers`() {
        var random = SeededGenerator()
        let alphabet = Array("ab c，。“”（）.!?1２北港👩‍👧é、\n")
        for _ in 0..<500 {
            let count = Int.random(in: 0...120, using: &random)
            let text = String((0..<count).map { _ in alphabet.randomElement(using: &random)! })
            let columns = Int.random(in: 4...60, using: &random)
            let cut = Summary.cut(text, columns: columns)
            let width = cut.reduce(0) { $0 + $1.displayWidth }
            let open = cut.filter { "“（".contains($0) }.count
            #expect(width <= columns + 2 + 2 * open, "seed \(random.seed)")
        }
    }

    @Test func `reading takes a minute at the least`() {
        let speed = Settings.ReadingSpeed()
        #expect(Length().minutes(at: speed) == 1)
        #expect(Length(characters: 2998, words: 156).minutes(at: speed) == 9)
        #expect(Length(characters: 400, words: 0).minutes(at: speed) == 1)
        #expect(Length(characters: 401, words: 0).minutes(at: speed) == 2)
    }
}
