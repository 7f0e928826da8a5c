import Import
import Testing

struct QuotationTests {
    @Test(arguments: ["局长在网上发文称:", "她认为，困难是这样的：", "The director wrote on Monday:"])
    func `what is announced is quoted until the narrator speaks`(line: String) throws {
        let article = try Article(
            body: sentences(1...2) + line + "\n我们尽力了。\n这一年并不容易。\n此外,邮局还在招人,薪水比去年要高。\n")
        #expect(article.body.contains("\n> 我们尽力了。\n>\n> 这一年并不容易。\n\n此外"))
        #expect(article.report.quotations == [6...7])
        #expect(article.report.doubts.isEmpty)
    }

    @Test func `the next announcement ends a quotation`() throws {
        let article = try Article(
            body: "局长说:\n信件少了。\n而居民表示:\n邮局关得太早。\n排队也太久。\n与此同时,镇长没有回答任何问题。\n")
        #expect(article.report.quotations == [4...4, 6...7])
    }

    @Test func `a heading ends a quotation`() throws {
        let article = try Article(
            body: "局长说:\n信件少了,也没有人来。\n钱从哪里来\n" + sentences(1...3))
        #expect(article.report.quotations == [4...4] && article.report.headings == [5])
    }

    @Test func `parallel lines end where a sentence follows, which is named`() throws {
        let article = try Article(
            body: "她认为:\n信件越来越少,排队越来越久\n窗口关了一半,剩下的也不开\n薪水不涨,人都走了\n这就是镇上邮局的故事。\n")
        #expect(article.report.quotations == [4...6])
        #expect(article.doubts == [.quotationEnd(4...6)])
    }

    @Test func `marks tell where a quotation ends`() throws {
        let article = try Article(body: "局长说:\n“信件少了。\n没有人来。”\n" + sentences(1...3))
        #expect(article.report.quotations == [4...5] && article.report.doubts.isEmpty)
    }

    @Test func `words in marks within a sentence are no block`() throws {
        let article = try Article(
            body: "The director said:\n\"We tried,\" she added, \"and we failed.\"\n"
                + "According to the mayor, the office will open again.\n")
        #expect(article.report.quotations == [4...4])
        let said = (1...6).map { "\"I waited \($0) hours for my letter,\" one of them said.\n" }
            .joined()
        let other = try Article(body: sentences(1...6) + said + sentences(7...12))
        #expect(other.report.quotations.isEmpty && other.report.doubts.isEmpty)
    }

    @Test func `without a sign of its end nothing is quoted, which is named`() throws {
        let article = try Article(body: "局长表示,邮局有困难:\n" + sentences(1...30))
        #expect(article.report.quotations.isEmpty)
        #expect(article.report.doubts == [.init(lines: 3...3, about: .quotationMissing)])
    }

    @Test func `a colon without speech announces no quotation`() throws {
        let article = try Article(body: "邮局有三个窗口:\n" + sentences(1...3))
        #expect(article.report.quotations.isEmpty && article.doubts == [.colon])
    }

    private let letter = (1...5).map { "第\($0)年,我在邮局的窗口后面坐着,我看着人来人往。\n" }.joined()

    @Test func `someone's own words after a line about a letter are quoted and named`() throws {
        let article = try Article(
            body: sentences(1...6) + "昨天,局长发了一篇“小作文”,告别了邮局。\n" + letter + sentences(7...12))
        #expect(article.report.quotations == [10...14])
        #expect(article.report.doubts == [.init(lines: 10...14, about: .firstPerson(quoted: true))])
    }

    @Test func `someone's own words after any other line are named alone`() throws {
        let article = try Article(body: sentences(1...6) + letter + sentences(7...12))
        #expect(article.report.quotations.isEmpty)
        #expect(article.report.doubts == [.init(lines: 9...13, about: .firstPerson(quoted: false))])
    }

    @Test func `an article in the first person is no quotation`() throws {
        let article = try Article(body: letter + letter.replacing("年", with: "天"))
        #expect(article.report.quotations.isEmpty && article.report.doubts.isEmpty)
    }
}
