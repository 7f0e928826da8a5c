import Import
import Testing

struct OutlineTests {
    @Test func `each line becomes a paragraph`() throws {
        #expect(try Article(body: "一行。\r\n\r\n\u{3000}\u{3000}又一行。\n").body == "一行。\n\n又一行。\n")
    }

    @Test(arguments: ["邮局怎么了?", "钱从哪里来", "What happened next", "二、邮局的困难", "Act 2"])
    func `a short line alone above prose is a heading`(line: String) throws {
        let article = try Article(body: sentences(1...2) + line + "\n" + sentences(3...4))
        #expect(article.body.contains("\n## \(line)\n"))
        #expect(article.report.headings == [5] && article.report.doubts.isEmpty)
    }

    @Test(arguments: ["邮局关门了。", "“钱从哪里来”", "走了,又回来", "第一条;第二条"])
    func `a short line that reads like a sentence is none`(line: String) throws {
        let article = try Article(body: sentences(1...2) + line + "\n" + sentences(3...4))
        #expect(article.report.headings.isEmpty && article.body.contains("\n\(line)\n"))
    }

    @Test func `a short line that might be a heading is named`() throws {
        let article = try Article(body: sentences(1...2) + "一行\n两行\n" + sentences(3...4))
        #expect(article.report.headings.isEmpty)
        #expect(article.doubts == [.heading, .heading])
    }

    @Test(arguments: [
        "图片来自@ 某人", "图源:晨报", "图:邮局大门", "▲邮局大门", "Photo: A. Smith", "The office. (Reuters)",
    ])
    func `a picture's credit is a caption and no heading`(line: String) throws {
        let article = try Article(body: sentences(1...2) + line + "\n" + sentences(3...4))
        #expect(article.body.contains("\n*\(line)*\n"))
        #expect(article.report.captions == [5] && article.report.headings.isEmpty)
    }

    @Test func `lines with one kind of mark become a list`() throws {
        let article = try Article(
            body: sentences(1...1) + "• 信件\n• 包裹\n" + sentences(2...2) + "1. 排队\n2. 付钱\n3. 回家\n")
        #expect(article.body.contains("\n- 信件\n- 包裹\n"))
        #expect(article.body.hasSuffix("\n1. 排队\n2. 付钱\n3. 回家\n"))
        #expect(article.report.lists == [4...5, 7...9])
    }

    @Test func `what only looks like a list stays text`() throws {
        let body = "2024. 年初,邮局关门。\n1、排队,然后付钱。\n- 完。\n"
        #expect(try Article(body: body).body == "2024\\. 年初,邮局关门。\n\n1、排队,然后付钱。\n\n\\- 完。\n")
    }

    @Test func `marks in the text stay text`() throws {
        let article = try Article(body: "# 5 *不是* <b>标记</b> [x](y) &amp; `z`。\n")
        #expect(article.body == "\\# 5 \\*不是\\* \\<b>标记\\</b> [x\\](y) \\&amp; \\`z\\`。\n")
    }

    @Test func `a second byline and a link without an address are pointed out`() throws {
        let article = try Article(
            body: "文/某某\n" + sentences(1...22) + "文/别人\n" + sentences(23...24)
                + "不清楚的读者可以点击查看昨天的报道。\n")
        #expect(article.doubts == [.byline, .deadLink])
    }
}
