import Gazette
import Import
import Testing

/// Long lines and many lines come to an end, and the report stays one that can be read.
struct SizeTests {
    private func report(_ text: String) throws -> Imported {
        let day = try #require(Day("2026-11-23"))
        let head = "The harbour bridge opens again\nHarbour Ledger City 2 hours ago\n"
        return try imported(Array((head + text).utf8), named: "a.txt", asOf: day)
    }

    @Test(arguments: [
        "word ", "The mayor opened the bridge. ", "“quoted” ", "November 3, 2026 ",
        "https://a.example/ ", "*_[]`<> ", "北港大桥。",
    ])
    func `fifty thousand of anything in one line`(piece: String) throws {
        let text = String(repeating: piece, count: 50_000)
        let imported = try report(text)
        #expect(imported.file.count < 3 * text.utf8.count)
    }

    @Test func `short lines beside a long one that each might be another wording of`() throws {
        let long = (0..<20_000).map { "word\($0)" }.joined(separator: " ")
        let lines = (0..<3000).map { "The mayor opened it.\nThe mayor opened bridge \($0).\n" }
        _ = try report("The mayor opened it.\n\(long)\n" + lines.joined())
    }

    @Test func `a report of thousands of lines is cut`() throws {
        let captions = (0..<5000).map { "Photo: Bridge \($0)\n" }.joined()
        let advertisements = String(repeating: "Advertisement\nSome words.\n", count: 5000)
        let report = try report(captions + advertisements).report
        #expect(report.done.count <= 105 && report.unsure.count <= 101)
        #expect(report.done.allSatisfy { $0.count < 1000 })
        #expect(report.done.contains { $0.hasSuffix("more of the same kinds") })
    }

    @Test func `a text of more than four megabytes is refused`() throws {
        #expect(throws: ImportRefusal.self) { try report(String(repeating: "a\n", count: 3 << 20)) }
    }
}
