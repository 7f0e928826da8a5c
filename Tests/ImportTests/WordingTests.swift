import Import
import Testing

struct WordingTests {
    @Test func `the report says what was done in plain words`() throws {
        let article = try Article(
            body: sentences(1...9) + "钱从哪里来\n" + sentences(10...12) + "局长说:\n我们尽力了。\n"
                + "此外,邮局还在招人。\n" + sentences(1...9) + "Advertisement\n相关新闻\n邮局搬家\n")
        #expect(
            article.report.done == [
                "read line 1: the title",
                "read line 2: date and source",
                "dropped lines 19-27: lines 3-11 over again",
                "dropped line 28: an advertisement",
                "dropped lines 29-30: what follows an article on its page",
                "1 heading: line 12",
                "1 quotation: line 17",
            ])
        #expect(article.report.unsure.isEmpty)
        #expect(article.report.decisions.count == 1)
    }

    @Test func `doubts name their lines and say what to do`() throws {
        let article = try Article("一个标题\n晨报 5小时前\n邮局有三个窗口:\n" + sentences(1...3))
        #expect(
            article.report.unsure == [
                "line 2: \"5小时前\" counts from an unknown hour: 2026-11-23 may be a day late",
                "line 3: what it announces was left as paragraphs: check whether it is quoted or a list",
            ])
        #expect(
            article.report.decisions.first
                == "no topic was found: write \"topic\" in the front matter or use --topic")
    }
}
