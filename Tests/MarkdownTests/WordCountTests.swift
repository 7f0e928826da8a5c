import Markdown
import Testing

struct WordCountTests {
    @Test(arguments: [
        ("北港市 2026 年", 4, 1), ("don't stop, 3.5 m", 0, 4), ("GPT-4o,字里行间", 4, 2),
        ("Привет мир", 0, 2), ("東京タワー", 5, 0), ("한국어 뉴스", 5, 0), ("", 0, 0),
        ("——……「」", 0, 0),
    ])
    func `characters and words are counted by their script`(
        text: String, characters: Int, words: Int
    ) {
        let count = WordCount(Array(text.utf8))
        #expect(count.characters == characters && count.words == words, "\(count)")
    }
}
