import Gazette
import Testing

struct LanguageTests {
    @Test(arguments: [
        ("今週のニュースをお届けします", "", "en", "ja"),
        ("政府、税制改正大綱を決定", "", "zh-Hans", "ja"),
        ("首相会見", "首相は記者団の質問に答えた。", "en", "ja"),
        ("速報", "", "ja", "ja"),
        ("What 躺平 means for employers", "", "en", "en"),
        ("What 躺平 means for employers", "", "zh-Hans", "en"),
        ("總統府發表聲明", "", "en", "zh-Hant"),
        ("總統府發表聲明", "", "zh-Hans", "zh-Hant"),
        ("图书馆怎样对待读者", "", "en", "zh-Hans"),
        ("图书馆怎样对待读者", "", "zh-Hant", "zh-Hans"),
        ("人工智能", "", "zh-Hant", "zh-Hant"),
        ("總統府發表聲明", "", "zh-TW", "zh-TW"),
        ("OpenAI 发布 GPT-5", "", "en", "zh-Hans"),
        ("《鬼滅の刃》票房破紀錄", "這部動畫電影在臺灣上映三週，觀眾人數創下新高，電影院加開場次。", "en", "zh-Hant"),
        ("대통령, 새 내각 발표", "", "en", "ko"),
        ("שר האוצר התפטר", "", "en", "he"),
        ("رئيس الوزراء يزور القاهرة", "", "en", "ar"),
        ("رئیس‌جمهور ایران به پاریس می‌رود", "", "en", "fa"),
        ("وزیراعظم نے لاہور میں جلسے سے خطاب کیا ہے", "", "en", "ur"),
        ("Правительство объявило о выборах", "", "en", "ru"),
        ("Уряд оголосив про вибори у містах країни", "", "en", "uk"),
        ("Правителството обяви избори", "", "bg", "bg"),
        ("นายกรัฐมนตรีแถลงข่าว", "", "en", "th"),
        ("प्रधानमंत्री ने घोषणा की", "", "en", "hi"),
        ("पंतप्रधानांनी घोषणा केली", "", "mr", "mr"),
        ("Die Regierung tritt zurück", "", "de", "de"),
        ("The bridge is open", "", "ja", "en"),
        ("The bridge is open", "", "ru", "en"),
        ("ChatGPT", "人工智能公司今天发布了新的模型，价格下降一半。", "zh-Hans", "zh-Hans"),
        ("ChatGPT", "人工智能公司今天发布了新的模型，价格下降一半。", "en", "zh-Hans"),
        ("2026", "יותר ממאה איש הגיעו לאירוע.", "en", "he"),
        ("2026", "[报](https://example.org/a/very/long/address/that/is/latin) 今天", "en", "zh-Hans"),
        ("2026", "", "zh-Hans", "zh-Hans"),
    ])
    func `the letters of an article tell its language`(
        _ title: String, _ text: String, _ site: String, _ language: String
    ) async throws {
        let settings = Sample.settings.replacing("lang: en", with: "lang: \(site)")
        let file = "---\ntitle: \"\(title)\"\ndate: 2026-11-20\nslug: a\n---\n\n\(text)\n"
        let pages = try await Sample(["articles/a.md": file], settings: settings).rendered()
        let page = try #require(pages["articles/2026/11/20/a/index.html"])
        let found = try #require(page.firstMatch(of: /<article class="story[^>]* lang="([^"]*)"/))
        #expect(found.1 == language)
    }

    @Test func `a page runs as its language does, and an article as its own`() async throws {
        let arabic = Sample.settings.replacing("lang: en", with: "lang: ar")
        let files = [
            "articles/a.md": article("The bridge", "2026-11-20", "slug: a\nauthor: דנה כהן"),
            "articles/b.md": article("סניף הדואר נפתח", "2026-11-20", "slug: b\nauthor: Ann"),
        ]
        var pages = try await Sample(files, settings: arabic).rendered()
        var english = try #require(pages["articles/2026/11/20/a/index.html"])
        #expect(english.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(english.contains("lang=\"en\" dir=\"ltr\">\n<header>"))
        #expect(english.contains("<bdi>דנה כהן</bdi>"))
        var hebrew = try #require(pages["articles/2026/11/20/b/index.html"])
        #expect(hebrew.contains("lang=\"he\">\n<header>") && hebrew.contains("<bdi>Ann</bdi>"))

        pages = try await Sample(files).rendered()
        english = try #require(pages["articles/2026/11/20/a/index.html"])
        #expect(english.contains("<html lang=\"en\">"))
        hebrew = try #require(pages["articles/2026/11/20/b/index.html"])
        #expect(hebrew.contains("lang=\"he\" dir=\"rtl\">\n<header>"))
        let home = try #require(pages["index.html"])
        #expect(home.contains("lang=\"he\" dir=\"rtl\">"))
        let feed = try #require(pages["feed.json"] ?? pages["feed/index.json"])
        #expect(feed.contains("div lang=\\\"he\\\" dir=\\\"rtl\\\">"))
    }

    @Test func `what stands round an article is in its own language`() async throws {
        let settings = Sample.settings.replacing("lang: en", with: "lang: zh-Hans")
        let files = [
            "articles/a.md": article("The bridge", "2026-11-20", "slug: a\nupdated: 2026-11-21"),
            "articles/b.md": article("图书馆", "2026-11-20", "slug: b"),
            "articles/c.md": article("La ponto", "2026-11-20", "slug: c\nlang: eo"),
        ]
        let pages = try await Sample(files, settings: settings).rendered()
        let page = try #require(pages["articles/2026/11/20/a/index.html"])
        #expect(page.contains(">City</a></p>") && page.contains(">20 November 2026</time>"))
        #expect(page.contains("1 minute") && page.contains("Updated <time"))
        #expect(page.contains("aria-label=\"本期文章\""))
        let list = try #require(pages["topics/city/index.html"])
        #expect(list.contains("20 November 2026") && list.contains("2026年11月20日"))
        let other = try #require(pages["articles/2026/11/20/c/index.html"])
        #expect(other.contains("<p class=\"byline\" lang=\"zh-Hans\">"))
        #expect(other.contains("2026年11月20日</time>"))
    }

    @Test func `a tag is known in any case, and a country is no language`() async throws {
        let files = ["articles/a.md": article("A", "2026-11-20", "slug: a\nlang: ZH_tw")]
        let page = try await Sample(files).rendered()["articles/2026/11/20/a/index.html"]
        #expect(page?.contains("lang=\"zh-TW\"") == true && page?.contains("繁") != true)
        #expect(page?.contains("2026年11月20日") == true)
        for (written, meant) in [("jp", "ja"), ("Deutsch", "de"), ("chinese", "zh-Hans")] {
            let file = article("A", "2026-11-20", "lang: \(written)")
            let errors = await Sample(["articles/a.md": file]).errors()
            #expect(errors.first?.message.contains("\"\(written)\" is not a language tag") == true)
            #expect(errors.first?.advice?.contains(meant) == true)
        }
    }

    @Test func `a cut summary closes the quotation marks of its language`() async throws {
        let long = String(repeating: "wieder und wieder ", count: 12)
        let text = "Sie sagte „ja“ und dann „\(long)nein“"
        let file =
            "---\ntitle: Die Brücke\nlang: de\ndate: 2026-11-20\nslug: a\n---\n\n\(text)\n"
        let page = try await Sample(["articles/a.md": file]).rendered()[
            "articles/2026/11/20/a/index.html"]
        let summary = try #require(page?.firstMatch(of: /name="description" content="([^"]*)"/)).1
        #expect(summary.hasPrefix("Sie sagte „ja“ und dann „wieder"))
        #expect(summary.hasSuffix("…“"))
    }
}
