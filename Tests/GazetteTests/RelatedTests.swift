import Foundation
import Gazette
import Testing

struct RelatedTests {
    private func piece(_ title: String, _ date: String, _ body: String, tags: String = "") -> String
    {
        "---\ntitle: \(title)\ndate: \(date)\ntopic: city\ntags: [\(tags)]\n---\n\n\(body)\n"
    }

    private var files: [String: String] {
        var files = [
            "articles/bridge-1.md": piece("澜河三桥开始检查吊杆", "2026-11-01", "澜河三桥的吊杆要逐根检查，检查期间限行。"),
            "articles/bridge-2.md": piece("澜河三桥已换七根吊杆", "2026-11-09", "换下的吊杆送去检验，澜河三桥限重放宽。"),
            "articles/bridge-3.md": piece(
                "What the Lan river bridge weighed", "2026-11-10",
                "Hangers of the third bridge were replaced.", tags: "澜河三桥"),
            "articles/bridge-4.md": piece(
                "Hangers replaced on the third bridge", "2026-11-12",
                "The Lan river bridge opens to buses again.", tags: "澜河三桥"),
            "articles/rice.md": piece("青埭新米进城", "2026-11-05", "今年的晚稻收得早，新米两千三百亩。"),
            "articles/chess.md": piece("象棋公开赛收官", "2026-11-07", "十六岁的棋手赢下最后一盘。"),
        ]
        // Enough others that not every word is rare.
        for number in 1...24 {
            files["articles/other-\(number).md"] = piece(
                "Notice \(number)", "2026-10-\(number < 10 ? "0" : "")\(number)",
                "Council notice \(number) was published; 议会公告第\(number)号。")
        }
        return files
    }

    private func related(_ page: String) -> [String] {
        guard let start = page.firstRange(of: "class=\"related\"") else { return [] }
        return page[start.upperBound...].matches(of: /href="\/articles\/[0-9\/]+\/([^\/]+)\/"/)
            .map { String($0.1) }
    }

    @Test func `related articles are about the same thing, in Chinese too`() async throws {
        let site = try await Sample(files).rendered()
        let chinese = related(try #require(site["articles/2026/11/01/bridge-1/index.html"]))
        #expect(chinese.first == "bridge-2")
        #expect(!chinese.contains("rice") && !chinese.contains("chess"))
        let english = related(try #require(site["articles/2026/11/10/bridge-3/index.html"]))
        #expect(english.first == "bridge-4")
        #expect(related(try #require(site["articles/2026/11/05/rice/index.html"])).isEmpty)
    }

    @Test func `an article is not related to itself, and has five at the most`() async throws {
        let site = try await Sample(files).rendered()
        for (path, page) in site where path.hasPrefix("articles/") {
            let slug = path.split(separator: "/").dropLast().last.map(String.init)
            let list = related(page)
            #expect(list.count <= 5 && Set(list).count == list.count)
            #expect(!list.contains(slug ?? ""))
        }
    }

    @Test func `the order of the files does not matter`() async throws {
        let sample = Sample(files)
        var folder = sample.folder
        folder.files.reverse()
        let reversed = try await render(folder, theme: sample.theme, options: sample.options)
        let straight = try await render(sample.folder, theme: sample.theme, options: sample.options)
        #expect(reversed == straight)
    }
}
