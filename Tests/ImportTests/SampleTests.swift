import Foundation
import Gazette
import Import
import Testing

/// A real page, which is nobody's to hand on and so lies beside the package, if at all.
struct SampleTests {
    private static let sample = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/samples/news-scrape.zh.txt")
    static let isThere = FileManager.default.fileExists(atPath: sample.path)

    @Test(.enabled(if: isThere, "there is no ../shared/samples/news-scrape.zh.txt"))
    func `a scraped news page becomes one clean article`() throws {
        let bytes = try Array(Data(contentsOf: Self.sample))
        let asOf = try #require(Day("2024-12-20"))
        let article = try imported(bytes, named: "news-scrape.zh.txt", asOf: asOf)
        let text = String(decoding: article.file, as: UTF8.self)
        #expect(article.report.dropped.map(\.lines) == [78...151, 152...152, 153...153])
        #expect(article.report.dropped.first?.reason == .repeat(of: 4...77))
        #expect(article.report.headings == [3, 9, 55])
        #expect(article.report.captions == [12])
        #expect(article.report.quotations == [23...34, 37...38, 40...43, 76...77])
        #expect(
            article.report.doubts.contains {
                $0.lines == 23...34 && $0.about == .firstPerson(quoted: true)
            })
        #expect(
            text.contains(
                "\ndate: 2024-09-27\ndate_precision: week\ndate_text: \"2 months, 3 weeks\"\n"))
        #expect(text.contains("\nsource: 大鱼新闻\ntopic: 财经\nlang: zh-Hans\nkind: images\n"))
        #expect(!text.contains("Advertisements") && !text.contains("相关新闻"))
        let titles = text.split(separator: "\n").filter { $0.hasPrefix("title") }
        #expect(titles.map { $0.contains("(图)") } == [false, true])
        #expect(text.split(separator: "\n## ").count == 4)
        let lines = text.split(separator: "\n").filter { $0.count > 30 }
        #expect(Set(lines).count == lines.count)
        #expect(article.path.hasPrefix("articles/2024/09/27/"))
    }
}
