import Import
import Testing

struct RepeatTests {
    private func body(_ numbers: ClosedRange<Int>) -> String {
        sentences(numbers).replacing("。\n", with: "。\n\n").trimmingLast()
    }

    @Test func `a body that comes twice is kept once`() throws {
        let article = try Article(body: sentences(1...12) + sentences(1...12))
        #expect(article.body == body(1...12))
        #expect(article.report.dropped == [.init(lines: 15...26, reason: .repeat(of: 3...14))])
        #expect(article.report.doubts.isEmpty)
    }

    @Test func `a body that comes three times is kept once`() throws {
        let article = try Article(body: sentences(1...6) + sentences(1...6) + sentences(1...6))
        #expect(article.body == body(1...6))
    }

    @Test func `the second copy may lack the first lines and the last ones`() throws {
        let article = try Article(body: sentences(1...12) + sentences(3...9))
        #expect(article.body == body(1...12))
        #expect(article.report.dropped == [.init(lines: 15...21, reason: .repeat(of: 5...11))])
    }

    @Test func `a second copy may break off within a line`() throws {
        let article = try Article(
            body: sentences(1...12) + sentences(1...7) + "第8天,镇上的邮局照常开门,信件在中午")
        #expect(article.body == body(1...12))
        #expect(article.doubts == [.variant(of: 10)])
    }

    @Test func `punctuation and case make no difference`() throws {
        let again = sentences(1...12).replacing(",", with: "，").replacing("。", with: ". ")
        #expect(try Article(body: sentences(1...12) + again).body == body(1...12))
    }

    @Test func `a line with other words in the second copy is dropped and named`() throws {
        let again = sentences(1...12).replacing("第5天,镇上的邮局照常", with: "第5天,镇上的邮局按时")
        let article = try Article(body: sentences(1...12) + again)
        #expect(article.body == body(1...12))
        #expect(article.report.doubts == [.init(lines: 19...19, about: .variant(of: 7))])
    }

    @Test func `a line that only the second copy has is kept in its place`() throws {
        let extra = "只有这里提到,邮局在周末会增加两个窗口。"
        let article = try Article(
            body: sentences(1...12) + sentences(1...4) + extra + "\n" + sentences(5...12))
        #expect(article.body == body(1...4) + "\n" + extra + "\n\n" + body(5...12))
        #expect(article.doubts == [.onlyInRepeat])
    }

    @Test func `a copy may begin on the last line of the body`() throws {
        let article = try Article(
            body: String(sentences(1...12).dropLast()) + sentences(1...12))
        #expect(article.body == body(1...12))
        #expect(article.report.doubts.isEmpty)
    }

    @Test func `the second copy may be the fuller one`() throws {
        let article = try Article(body: sentences(1...30) + sentences(36...65) + sentences(1...65))
        #expect(article.body == body(1...65))
        #expect(article.doubts == Array(repeating: .onlyInRepeat, count: 5))
    }

    @Test func `a teaser ahead of the body is dropped`() throws {
        let article = try Article(body: "第1天,镇上的邮局照常开门,信件在中午…\n" + sentences(1...3))
        #expect(article.body == body(1...3))
        #expect(article.report.dropped == [.init(lines: 3...3, reason: .teaser(of: 4))])
    }

    @Test func `the title over again is dropped`() throws {
        let article = try Article(body: "一个标题\n" + sentences(1...3))
        #expect(article.body == body(1...3))
        #expect(article.report.dropped.map(\.reason) == [.titleAgain])
    }

    @Test func `a second copy may have the masthead above it`() throws {
        let page = "一个标题\n晨报 社会 2026-11-20\n" + sentences(1...12)
        let article = try Article(page + page)
        #expect(article.body == body(1...12))
        #expect(article.report.doubts.isEmpty)
    }

    @Test func `a refrain is no repeat`() throws {
        let refrain = "我们歌唱,我们歌唱。\n"
        let article = try Article(
            body: sentences(1...3) + refrain + sentences(4...6) + refrain + sentences(7...9)
                + refrain)
        #expect(article.body.components(of: refrain) == 3)
        #expect(article.report.dropped.isEmpty)
    }

    @Test func `a long passage that recurs amid others is kept and named`() throws {
        let article = try Article(
            body: sentences(1...10) + sentences(11...14) + sentences(20...25) + sentences(11...14)
                + sentences(30...40))
        #expect(article.body.components(of: "第11天") == 2)
        #expect(article.report.doubts == [.init(lines: 23...26, about: .repeat(of: 13...16))])
    }
}

extension String {
    /// Without the last newline.
    fileprivate func trimmingLast() -> String { String(dropLast()) }

    fileprivate func components(of part: String) -> Int {
        ranges(of: part.filter { $0 != "\n" }).count
    }
}
