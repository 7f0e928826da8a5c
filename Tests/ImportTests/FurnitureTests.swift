import Import
import Testing

struct FurnitureTests {
    @Test(arguments: ["Advertisement", "ADVERTISEMENTS", "广告", "【广告】", "- Sponsored -"])
    func `an advertisement is dropped wherever it stands`(mark: String) throws {
        let article = try Article(body: sentences(1...3) + mark + "\n" + sentences(4...6))
        #expect(!article.body.contains(mark))
        #expect(article.report.dropped == [.init(lines: 6...6, reason: .advertisement)])
    }

    @Test(arguments: ["相关新闻", "相關新聞:", "推荐阅读", "Related stories", "READ MORE"])
    func `links to other articles after the body are dropped`(mark: String) throws {
        let article = try Article(body: sentences(1...6) + mark + "\n邮局明年搬家\n邮票涨价了\n")
        #expect(!article.body.contains("搬家") && article.body.hasSuffix("。\n"))
        #expect(article.report.dropped == [.init(lines: 9...11, reason: .tail)])
    }

    @Test func `links to other articles between paragraphs do not end the article`() throws {
        let long = sentences(1...2).replacing("\n", with: "") + "\n"
        let article = try Article(
            body: long + "相关新闻\n" + long.replacing("天", with: "周") + sentences(3...6))
        #expect(article.body.contains("第6天"))
        #expect(article.doubts.contains(.tailKept))
    }

    @Test func `the page's credits are dropped and its source is kept`() throws {
        let article = try Article("一个标题\n" + sentences(1...4) + "(来源:晨报)\n(责任编辑:某某)\n")
        #expect(article.facts["source"] == "晨报")
        #expect(article.report.readings.map(\.line) == [1, 6])
        #expect(article.report.dropped.map(\.reason) == [.credit])
        #expect(article.body.hasSuffix("。\n"))
    }

    @Test func `a sentence that speaks of such things is no furniture`() throws {
        let body = "广告是报纸的收入,编辑们都知道。\n相关新闻说,邮局明年搬家。\n"
        #expect(try Article(body: body).report.dropped.isEmpty)
    }
}
