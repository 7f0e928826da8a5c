import Foundation
import Testing

@testable import Gazette

struct WordTests {
    private static let tables = WordTable.all.map(\.language.tag)

    @Test(arguments: tables)
    func `the words of a language are complete`(_ tag: String) throws {
        let table = try #require(WordTable.byTag[tag])
        for word in Word.allCases { #expect(table.texts[word] != nil, "\(word)") }
        for phrase in Word.Phrase.allCases where phrase != .firstOfMonth {
            let text = try #require(table.phrases[phrase], "\(phrase)")
            let (known, needed) = phrase.fields
            let named = Pattern.fields(in: text)
            #expect(Set(named).isSubset(of: known.map(\.rawValue)), "\(text)")
            #expect(Set(needed.map(\.rawValue)).isSubset(of: named), "\(text)")
        }
        for names in Word.Names.allCases where names != .monthsInDates {
            #expect(table.names[names]?.count == names.count, "\(names)")
        }
        for word in Word.Counted.allCases {
            let forms = try #require(table.counted[word], "\(word)")
            let needed = Set(table.language.plural.forms)
            #expect(needed.subtracting(forms.keys).isEmpty || forms.keys.count == 1, "\(word)")
        }
    }

    @Test(arguments: tables.filter { $0 != "en" })
    func `the words of a language are not left in English`(_ tag: String) throws {
        let table = try #require(WordTable.byTag[tag])
        let same = Word.allCases.filter { table.texts[$0] == WordTable.english.texts[$0] }
        #expect(same.count <= 8, "\(same)")
    }

    @Test func `each way to write Chinese keeps to its own characters`() {
        for (tag, other) in [("zh-Hant", HanForms.simplified), ("zh-Hans", HanForms.traditional)] {
            guard let table = WordTable.byTag[tag] else { continue }
            for text in table.texts.values {
                let wrong = text.unicodeScalars.filter {
                    (0x4E00...0x9FFF).contains($0.value) && HanForms.has(other, $0.value)
                }
                #expect(wrong.isEmpty, "\(tag): \(text)")
            }
        }
    }

    @Test(arguments: [
        ("en", "Monday, 23 November 2026", "1 word", "2 words", "1,200 words"),
        ("zh-Hans", "2026年11月23日 星期一", "1 字", "2 字", "1200 字"),
        ("ja", "2026年11月23日 月曜日", "1字", "2字", "1,200字"),
        ("ko", "2026년 11월 23일 월요일", "1자", "2자", "1,200자"),
        ("de", "Montag, 23. November 2026", "1 Wort", "2 Wörter", "1.200 Wörter"),
        ("fr", "Lundi 23 novembre 2026", "1 mot", "2 mots", "1\u{202F}200 mots"),
        ("es", "Lunes, 23 de noviembre de 2026", "1 palabra", "2 palabras", "1200 palabras"),
        (
            "pt", "Segunda-feira, 23 de novembro de 2026", "1 palavra", "2 palavras",
            "1.200 palavras"
        ),
        ("ru", "Понедельник, 23 ноября 2026", "1 слово", "2 слова", "1\u{A0}200 слов"),
        ("ar", "الاثنين 23 نوفمبر 2026", "كلمة واحدة", "كلمتان", "1,200 كلمة"),
        ("he", "יום שני, 23 בנובמבר 2026", "מילה אחת", "שתי מילים", "1,200 מילים"),
    ])
    func `dates and numbers are written as the language writes them`(
        _ tag: String, _ day: String, _ one: String, _ two: String, _ many: String
    ) throws {
        let words = Words.of(tag)
        let monday = try #require(Day("2026-11-23"))
        #expect(words.period(Period(.daily, containing: monday)) == day)
        #expect([1, 2, 1200].map { words.length(Length(words: $0)) } == [one, two, many])
    }

    @Test func `a form goes with each number`() {
        let russian = [0, 1, 2, 5, 11, 12, 21, 22, 111].map { Words.of("ru").articles($0) }
        #expect(
            russian == [
                "0 статей", "1 статья", "2 статьи", "5 статей", "11 статей", "12 статей",
                "21 статья", "22 статьи", "111 статей",
            ])
        let arabic = [0, 1, 2, 3, 11, 100, 103].map { Words.of("ar").articles($0) }
        #expect(
            arabic == [
                "لا مقالات", "مقال واحد", "مقالان", "3 مقالات", "11 مقالاً", "100 مقال",
                "103 مقالات",
            ])
        #expect(Words.of("fr").articles(0) == "0 article")
        #expect(Words.of("fr").articles(1_000_000) == "1\u{202F}000\u{202F}000 d’articles")
        #expect(Words.of("he").articles(2) == "שתי כתבות")
    }

    @Test func `the first of a month is written as it is spoken`() throws {
        let first = try #require(Day("2026-12-01"))
        #expect(Words.of("fr").date(first) == "1er décembre 2026")
        #expect(Words.of("pt").date(first) == "1º de dezembro de 2026")
        #expect(Words.of("de").date(first) == "1. Dezember 2026")
        #expect(Words.of("ru").month(12, of: 2026) == "Декабрь 2026")
        #expect(Words.of("zh-TW").month(12, of: 2026) == "2026年12月")
    }

    @Test func `every word is in the handbook`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(
                path: "Sources/Gazette/Gazette.docc/Languages.md")
        let page = try String(contentsOf: file, encoding: .utf8)
        for (key, _) in WordKey.all { #expect(page.contains("| `\(key)` |"), "\(key)") }
    }
}
