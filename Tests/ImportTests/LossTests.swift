import Import
import Markdown
import Testing

/// Whatever the importer makes of a page, no word may vanish without a line in the report.
struct LossTests {
    private static let pool =
        (1...9).map { "第\($0)天,镇上的邮局照常开门,信件在中午以前送到了每一户人家。" }
        + ["她说:", "局长表示,邮局有困难:", "我走了。", "我们尽力了,我知道。", "“引号开了", "关了”", "\"x\" y"]
        + ["钱从哪里来", "What now?", "图片来自@ 某人", "Advertisement", "相关新闻", "评论", "来源:晨报"]
        + ["# 号", "2024. 年", "---", "*星*", "[a]: b", "<b>", "```", "🎉", "!", ":", "此外,完。", "一个标题"]
        + ["", "  ", "(责任编辑:某某)", "a|b", "昨天,局长发了一篇“小作文”。", "3天前", "文/某某"]

    @Test func `every line is in the article or in the report`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var state = seed
        func random(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        for _ in 0..<400 {
            var lines = (0...random(40)).map { _ in Self.pool[random(Self.pool.count)] }
            if random(3) == 0 { lines += lines.dropFirst(random(4)).dropLast(random(4)) }
            let article = try Article(body: lines.joined(separator: "\n"))
            // Marks of many kinds together are Markdown, whose body is kept as it stands.
            if article.report.isMarkdown { continue }
            let dropped = Set(
                article.report.dropped.flatMap { Array($0.lines) }
                    + article.report.readings.map(\.line))
            let kept = lines.enumerated()
                .filter {
                    !dropped.contains($0.offset + 3) && !$0.element.allSatisfy(\.isWhitespace)
                }
                .map { $0.element }
            let text = String(decoding: Document(article.body).rendered().text, as: UTF8.self)
            let read = text.split(separator: "\n").map(String.init)
            // What only a second copy has moves up to its place in the first.
            if article.doubts.contains(.onlyInRepeat) {
                #expect(read.sorted() == kept.sorted(), "seed \(seed): \(lines)")
            } else {
                #expect(read == kept, "seed \(seed): \(lines)")
            }
        }
    }
}
