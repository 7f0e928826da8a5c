import Testing

@testable import Gazette

struct SlugTests {
    @Test(arguments: [
        ("他爱赚钱也爱宫斗!OpenAI 高管离职潮内幕曝", "他爱赚钱也爱宫斗-openai-高管离职潮内幕曝"),
        ("C++ & C: a tale", "c-c-a-tale"),
        ("  Hello,   World  ", "hello-world"),
        ("Cafe\u{301} Zoë", "café-zoë"),
        ("../../etc/passwd", "etc-passwd"),
        ("con", "con-1"), ("index", "index-1"), ("page", "page-1"), ("LPT1", "lpt1-1"),
        ("!!!", ""), ("…。、", ""), ("-a-", "a"),
        ("科技", "科技"), ("AI 大模型", "ai-大模型"), ("東京・大阪", "東京-大阪"),
    ])
    func `a slug keeps letters and digits of every script`(text: String, expected: String) {
        #expect(Slug.make(text, style: .han) == expected)
    }

    @Test(arguments: [("重庆", "chong-qing"), ("北港 2026", "bei-gang-2026"), ("Ünï", "uni")])
    func `pinyin writes Han in Latin letters`(text: String, expected: String) {
        #expect(Slug.make(text, style: .pinyin) == expected)
    }

    @Test func `a hash has twelve digits and depends on the text alone`() {
        let slug = Slug.make("他爱赚钱", style: .hash)
        #expect(slug.count == 12 && slug.allSatisfy(\.isHexDigit))
        #expect(slug == Slug.make("他爱赚钱", style: .hash))
        #expect(slug != Slug.make("他爱", style: .hash))
    }

    @Test func `a slug is eighty bytes at the most and cut between characters`() {
        for text in [
            String(repeating: "北港", count: 60), String(repeating: "word ", count: 60),
            String(repeating: "👩‍👩‍👧x", count: 60), String(repeating: "é", count: 100),
        ] {
            let slug = Slug.make(text, style: .han)
            #expect(slug.utf8.count <= 80 && !slug.hasSuffix("-"))
            #expect(slug.allSatisfy { text.contains($0) || $0 == "-" })
        }
    }

    @Test func `a slug of a slug is the slug`() {
        var random = SeededGenerator()
        let alphabet = Array("abcXYZ019-_ .,/\\北港科技éüÅ!？「」𠮷\u{0}\u{7F}\u{202E}")
        for _ in 0..<500 {
            let count = Int.random(in: 0...40, using: &random)
            let text = String((0..<count).map { _ in alphabet.randomElement(using: &random)! })
            let slug = Slug.make(text, style: .han)
            #expect(Slug.make(slug, style: .han) == slug, "seed \(random.seed)")
            #expect(FilePath.isSafe(slug.isEmpty ? "x" : slug))
        }
    }
}
