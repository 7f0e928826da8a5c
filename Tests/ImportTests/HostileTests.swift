import Gazette
import Import
import Testing

struct HostileTests {
    private func refusal(_ bytes: [UInt8]) throws -> String {
        let day = try #require(Day("2026-11-23"))
        do {
            _ = try imported(bytes, named: "a.txt", asOf: day)
            return "none"
        } catch { return error.description }
    }

    @Test func `a file that is not UTF-8 is refused at its first bad byte`() throws {
        // "标题" in GB18030.
        #expect(
            try refusal(Array("title\nab".utf8) + [0xB1, 0xEA, 0xCC, 0xE2])
                == "a.txt:2: error: this file is not UTF-8 (byte 8 is the first that is not): "
                + "convert it first, for instance with `iconv -f GB18030 -t UTF-8`")
    }

    @Test(arguments: [
        ([], "a.txt: error: this file is empty: there is nothing to import"),
        (
            Array(" \r\n\u{FEFF}\0\n".utf8),
            "a.txt: error: this file is empty: there is nothing to import"
        ),
        (
            [0xFF, 0xFE, 0x41, 0],
            "a.txt: error: this file is UTF-16: convert it first with `iconv -f UTF-16 -t UTF-8`"
        ),
        (
            Array("\n<!DOCTYPE html><p>".utf8),
            "a.txt:1: error: this file is HTML: only plain text can be imported so far"
        ),
        (
            Array("<?xml version=\"1.0\"?><rss>".utf8),
            "a.txt:1: error: this file is a feed: only plain text can be imported so far"
        ),
    ])
    func `what cannot be imported is refused with a reason`(bytes: [UInt8], message: String) throws
    {
        #expect(try refusal(bytes) == message)
    }

    @Test func `a byte order mark, control characters and every kind of line end are no matter`()
        throws
    {
        let article = try Article("\u{FEFF}一个\0标题\r\n晨报 社会 3天前\r第一段。\n第二\u{1B}段。")
        #expect(article.facts["title"] == "一个标题")
        #expect(article.body == "第一段。\n\n第二段。\n")
        #expect(article.report.controls == 2 && article.doubts.isEmpty)
    }

    @Test func `a file of one line is a title without a body`() throws {
        let article = try Article("一个标题")
        #expect(article.body.isEmpty && article.doubts.contains(.noBody))
    }

    @Test func `a line of a megabyte is a paragraph`() throws {
        let line = String(repeating: "[*_`~<&", count: 100_000) + "。"
        #expect(try Article("一个标题\n" + line).body.utf8.count > line.utf8.count)
    }

    @Test(arguments: ["](", "<", "://", "a<b ", "[x]( <"])
    func `a megabyte of addresses that never end is read`(beginning: String) throws {
        let line = String(repeating: beginning, count: 1_000_000 / beginning.utf8.count)
        #expect(try !Article("One title\n" + line + " and words.").body.isEmpty)
    }

    @Test func `a body that comes a thousand times is kept once`() throws {
        let body = sentences(1...20)
        let article = try Article(body: String(repeating: body, count: 1000))
        #expect(article.report.dropped == [.init(lines: 23...20_002, reason: .repeat(of: 3...22))])
    }

    @Test func `a text wrapped at a fixed width is pointed out`() throws {
        let line = "The office on the main street opened its doors again and the people\n"
        let text = String(repeating: line + line + line + "came to see it.\n\n", count: 3)
        #expect(try Article(body: text).doubts.contains(.wrapped))
    }
}
