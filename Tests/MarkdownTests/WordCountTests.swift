import Markdown
import Testing

struct WordCountTests {
    @Test(arguments: [
        ("北港市 2026 年", 4, 1), ("don't stop, 3.5 m", 0, 4), ("GPT-4o,字里行间", 4, 2),
        ("Привет мир", 0, 2), ("東京タワー", 5, 0), ("한국어 뉴스", 5, 0), ("", 0, 0),
        ("——……「」", 0, 0), ("Don't", 0, 1), ("don’t", 0, 1), ("U.S.", 0, 1), ("1,234.56", 0, 1),
        ("a snake_case __init__", 0, 3), ("12:30", 0, 2), ("and/or", 0, 2), ("x.3 3.x", 0, 4),
        ("https://www.example.com/a-b/c?d=e&f=g#h", 0, 1), ("see www.example.com/a/b, ok", 0, 3),
        ("first.last-x+y@mail.example.com", 0, 1), ("访问https://a.bc/d-e。", 2, 1),
        ("co\u{AD}op\u{AD}er\u{AD}ate", 0, 1), ("zero\u{200B}width\u{2060}ed\u{FEFF}ly", 0, 1),
        ("ab\u{200C}cd\u{200D}ef", 0, 1), ("e\u{301}te\u{301}", 0, 1), ("ｶﾞｷﾞ", 2, 0),
        ("한국어", 3, 0), ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}\u{110B}\u{1165}", 3, 0),
        ("ㅋㅋㅋ", 3, 0), ("ภาษาไทย", 7, 0), ("ที่", 1, 0), ("ພາສາ", 4, 0), ("צה\"ל א.ב.", 0, 2),
        ("l’école qu'il", 0, 2), ("“Quoted”, (twice).", 0, 2), ("½ cup", 0, 2),
    ])
    func `characters and words are counted by their script`(
        text: String, characters: Int, words: Int
    ) {
        let count = WordCount(Array(text.utf8))
        #expect(count.characters == characters && count.words == words, "\(count)")
    }
}
