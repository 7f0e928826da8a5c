import Import
import Testing

/// Parts of a page amid an article's text.
struct PagePartTests {
    private static let parts = [
        "Share", "Save", "0:00", "0:00 / 3:45", "字号：小 中 大", "字体大小: A A A",
        "Sign up for our free newsletter.",
        "Get the day's news in your inbox.", "订阅我们的简报，每天早上送到您的邮箱", "扫描二维码关注公众号",
        "Skip to main content", "分享 收藏 打印",
        "Copy link", "12 comments", "评论(3)", "Share this article", "Play video", "Advertisement",
        "点赞 转发",
        "Read more: The ferry is back", "相关阅读：渡轮恢复通航", "© 2026 Harbour Ledger",
        "Enter your email address", "返回顶部",
    ]

    @Test(arguments: parts)
    func `a part of the page amid the text goes and is named`(part: String) throws {
        let article = try Article(body: sentences(1...3) + part + "\n" + sentences(4...6))
        #expect(article.body == sentences(1...6).replacing("。\n", with: "。\n\n").dropLast())
        #expect(article.report.dropped.map(\.lines) == [6...6])
        #expect(article.report.headings.isEmpty)
    }

    @Test(arguments: [
        "新河网", "国际", "World", "Saltmarsh Courier", "财经", "首页", "Local News", "潮信晚报", "Opinion",
    ])
    func `a name of a site or a section is no heading`(line: String) throws {
        let article = try Article(body: sentences(1...3) + line + "\n" + sentences(4...6))
        #expect(article.report.headings.isEmpty && !article.body.contains("## "))
        #expect(
            article.body.contains(line) || article.report.dropped.contains { $0.lines == 6...6 })
    }

    @Test(arguments: [
        "Save the ferry, they wrote on the wall of the harbour office.", "分享给邻居的鱼一共有四十条，都是早上打上来的。",
        "Share prices fell on Monday.", "The newsletter of the angling club was printed again.",
        "他关注的公众号昨天停更了，编辑们都回了家。",
        "Listen to the river, she said.", "At 0:00 the bridge closed.",
    ])
    func `a sentence that speaks of such things stays`(line: String) throws {
        let article = try Article(body: sentences(1...3) + line + "\n" + sentences(4...6))
        #expect(article.body.contains(line))
    }

    @Test func `parts of a page in any places never take text with them`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var state = seed
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<100 {
            var lines = sentences(1...12).split(separator: "\n").map(String.init)
            for _ in 0..<random(10) {
                lines.insert(Self.parts[random(Self.parts.count)], at: random(lines.count))
            }
            let article = try Article(body: lines.joined(separator: "\n"))
            #expect(
                article.body == sentences(1...12).replacing("。\n", with: "。\n\n").dropLast(),
                "seed \(seed): \(lines)")
        }
    }

    @Test(arguments: [
        "# make menuconfig", "# apt-get install gcc", "$ ls -l", "make menuconfig",
        "# systemctl restart gaugewatch", "root@hill:~# reboot",
    ])
    func `a command is code and no heading`(line: String) throws {
        let article = try Article(body: sentences(1...3) + line + "\n" + sentences(4...6))
        #expect(article.body.contains("```\n\(line)\n```"))
        #expect(article.report.headings.isEmpty && article.report.code == [6...6])
    }

    @Test func `code keeps its indents and empty lines`() throws {
        let code = "for gauge in gauges:\n    read(gauge)\n\n    gauge.close()\n"
        let article = try Article(body: sentences(1...3) + code + sentences(4...6))
        #expect(article.body.contains("```\n" + code + "```"))
    }

    @Test(arguments: [
        ("很短的一段话，只有这一句，别的没有。", 2), ("一句话。\n又是一句话，比前一句长。", 2),
        ("The lamp was relit on Tuesday night.", 3),
    ])
    func `a short body that comes twice is kept once`(body: String, times: Int) throws {
        let article = try Article(
            body: Array(repeating: body, count: times).joined(separator: "\n"))
        #expect(article.body == body.replacing("\n", with: "\n\n") + "\n")
    }
}
