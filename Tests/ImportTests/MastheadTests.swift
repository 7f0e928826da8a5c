import Import
import Testing

struct MastheadTests {
    @Test(arguments: [
        ("晨报 社会 3天前", "晨报", "社会", "2026-11-20"),
        ("晨报 | 社会 | 2026-11-20 08:00", "晨报", "社会", "2026-11-20"),
        ("2026年11月20日 晨报 社会", "晨报", "社会", "2026-11-20"),
        ("来源:晨报 发布时间:2026-11-20 08:00", "晨报", nil, "2026-11-20"),
        ("Morning Post · World · 2 days ago", "Morning Post", "World", "2026-11-21"),
        ("晨报 3天前", "晨报", nil, "2026-11-20"),
    ])
    func `source, topic and date are read from the line below the title`(
        line: String, source: String, topic: String?, date: String
    ) throws {
        let article = try Article("一个标题\n\(line)\n" + sentences(1...3))
        #expect(article.facts["source"] == source)
        #expect(article.facts["topic"] == topic)
        #expect(article.facts["date"]?.prefix(10) == date[...])
        #expect(article.body == sentences(1...3).replacing("。\n", with: "。\n\n").dropLast())
    }

    @Test(arguments: [
        ("邮局重新开门 (图)", "images"), ("邮局重新开门（组图）", "images"), ("邮局重新开门[视频]", "video"),
        ("邮局重新开门 (图/视频)", "video"), ("邮局重新开门 (多图)(视频)", "video"),
        ("邮局重新开门 (Photos)", "images"),
    ])
    func `a media tag leaves the title and says what kind the article is`(
        title: String, kind: String
    ) throws {
        let article = try Article(title + "\n晨报 社会 3天前\n" + sentences(1...2))
        #expect(article.facts["title"] == "邮局重新开门")
        #expect(article.facts["title_raw"] == title)
        #expect(article.facts["kind"] == kind)
    }

    @Test(arguments: ["邮局(总局)", "(图)", "邮局重新开门", "地图(下)"])
    func `other brackets stay in the title`(title: String) throws {
        let article = try Article(title + "\n晨报 社会 3天前\n" + sentences(1...2))
        #expect(article.facts["title"] == title)
        #expect(article.facts["title_raw"] == nil && article.facts["kind"] == nil)
    }

    @Test func `an option takes the place of what the page says`() throws {
        let article = try Article(
            "一个标题\n晨报 社会 3天前\n" + sentences(1...2), options: .init(topic: "邮政", source: "晚报"))
        #expect(article.facts["topic"] == "邮政")
        #expect(article.facts["source"] == "晚报")
    }

    @Test func `a date without precision of a day says so and keeps its words`() throws {
        let article = try Article("一个标题\n晨报 社会 2个月前\n" + sentences(1...2))
        #expect(article.facts["date"] == "2026-09-23")
        #expect(article.facts["date_precision"] == "month")
        #expect(article.facts["date_text"] == "2个月前")
    }

    @Test(arguments: [
        "11月20日邮局开门,人们都来了。", "11月20日 邮局开门,人们都来了", "The post office opened. It closed 3 days ago",
        "2026-11-20 邮局终于重新开门。",
    ])
    func `a sentence that begins or ends with a date stays in the body`(line: String) throws {
        let article = try Article("一个标题\n\(line)\n" + sentences(1...3))
        #expect(article.body.hasPrefix(line + "\n"))
        #expect(article.doubts.contains(.noDate))
    }

    @Test func `what is missing is asked for`() throws {
        let article = try Article("一个标题\n" + sentences(1...3))
        #expect(article.facts["date"] == "2026-11-23")
        #expect(article.doubts == [.noDate, .noSource])
        #expect(article.report.decisions.contains { $0.contains("no topic") })
    }

    @Test func `source and topic of several words are a guess`() throws {
        let article = try Article("Title\nThe Morning Post World 3 days ago\n" + sentences(1...3))
        #expect(article.facts["source"] == "The Morning Post")
        #expect(article.doubts.contains(.masthead(source: "The Morning Post", topic: "World")))
    }

    @Test func `a first line of a paragraph's length stays in the body`() throws {
        let long = String(repeating: "邮局今天照常开门,", count: 20) + "完。"
        let article = try Article(long + "\n" + sentences(1...2))
        #expect(article.facts["title"]?.hasSuffix("…") == true)
        #expect(article.body.hasPrefix(long))
        #expect(article.doubts.contains(.noTitle))
    }

    @Test(arguments: [
        ("邮局今天重新开门", "这个镇上的人们都来了。", "zh-Hans"),
        ("郵局今天重新開門", "這個鎮上的人們都來了。", "zh-Hant"),
        (
            "The post office opens", "People in the town came to see it, and the mail was sent.",
            "en"
        ),
        (
            "Das Postamt ist offen",
            "Die Leute kamen alle zusammen und freuten sich sehr darüber, dass es heute endlich wieder geht.",
            nil
        ),
        ("郵便局が開きました", "町の人々がみんな来ました。", "ja"),
        ("우체국이 문을 열었다", "마을 사람들이 모두 왔다.", "ko"),
        ("סניף הדואר נפתח", "כל אנשי העיירה באו.", "he"),
    ])
    func `the language is told by the script`(title: String, body: String, lang: String?) throws {
        #expect(try Article(title + "\n" + body).facts["lang"] == lang)
    }

    @Test func `the same article gets the same name wherever it is imported`() throws {
        let text = "邮局重新开门! Post Office 2.0\n晨报 社会 2026-11-20\n" + sentences(1...2)
        let one = try Article(text, asOf: "2026-11-23")
        let other = try Article(text, asOf: "2026-12-01")
        #expect(one.imported.file == other.imported.file)
        #expect(one.imported.path == "articles/2026/11/20/邮局重新开门-post-office-2-0.md")
        #expect(one.facts["id"]?.wholeMatch(of: /imp-20261120-[0-9a-f]{12}/) != nil)
    }

    @Test(arguments: [("CON", "con-1"), ("index", "index-1")])
    func `a title that means something to a disk or a site is told apart`(
        title: String, slug: String
    ) throws {
        let article = try Article(title + "\n晨报 社会 3天前\n" + sentences(1...2))
        #expect(article.imported.slug == slug)
    }

    @Test(arguments: [": 3天前", "🎉 | : | 3天前", "— – 3天前"])
    func `what holds no letter is neither source nor topic`(line: String) throws {
        let article = try Article("一个标题\n" + line + "\n" + sentences(1...2))
        #expect(article.facts["date"] == "2026-11-20")
        #expect(article.facts["source"] == nil && article.facts["topic"] == nil)
        #expect(article.doubts.contains(.noSource) && !article.report.hasTopic)
    }

    @Test func `a line that names a source without a letter stays in the text`() throws {
        let article = try Article(body: sentences(1...3) + "来源：——\n")
        #expect(article.facts["source"] == "晨报")
        #expect(article.body.hasSuffix("来源：——\n"))
    }

    @Test(arguments: ["???", "🎉"])
    func `a title that makes no file name gives way to the id`(title: String) throws {
        let article = try Article(title + "\n晨报 社会 3天前\n" + sentences(1...2))
        #expect(article.imported.slug == article.facts["id"])
    }

    @Test func `a long title makes a file name that every disk takes`() throws {
        let article = try Article(String(repeating: "邮局", count: 30) + "\n" + sentences(1...2))
        #expect(article.imported.slug.utf8.count <= 80)
        let latin = try Article(String(repeating: "office ", count: 20) + "\n" + sentences(1...2))
        #expect(latin.imported.slug.hasSuffix("-office"))
    }
}
