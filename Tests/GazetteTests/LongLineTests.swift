import Testing

@testable import Gazette

/// What a problem shows of a long line or a long value.
struct LongLineTests {
    @Test func `a place in a long line shows the part round it, with the caret under it`() {
        let line =
            String(repeating: "北港 ", count: 3000) + "X" + String(repeating: " 桥", count: 3000)
        let byte = 3000 * 7 + 1
        let place = Place(file: "a.md", line: 1, byte: byte, in: Array(line.utf8))
        #expect(place.column == 9001)
        let shown = Problem(severity: .error, place: place, message: "m").description
        let lines = shown.split(separator: "\n")
        #expect(shown.count < 400)
        #expect(lines[1].contains("…") && lines[1].hasSuffix("…"))
        // Han takes two columns on a terminal.
        let before = lines[1].prefix { $0 != "X" }
        let columns = before.reduce(0) { $0 + ($1.utf8.count == 3 && $1 != "…" ? 2 : 1) }
        #expect(lines[2].prefix { $0 != "^" }.count == columns)
    }

    @Test func `a short line is shown as it is`() {
        let place = Place(file: "a.md", line: 2, byte: 3, in: Array("one\r\ntwo three\r\n".utf8))
        #expect(place.excerpt?.window.text == "two three")
        #expect(place.excerpt?.window.before == 2)
    }

    @Test func `one letter with a million accents is cut too`() {
        let line = "x: a" + String(repeating: "\u{301}", count: 1_000_000) + " b"
        let place = Place(file: "a.md", line: 1, byte: line.utf8.count, in: Array(line.utf8))
        let problem = Problem(.error, place, .notADate(line))
        #expect(problem.description.utf8.count < 10_000)
    }

    /// Against the count from the line's beginning.
    @Test(arguments: 0..<40) func `places in any order are those of a reader that counts anew`(
        round: Int
    ) {
        var random = SeededGenerator()
        let parts = ["a", " ", "北", "港", "e\u{301}", "👩‍🚒", "\n", "\r\n", "[x](y)", "é", "\t", "가"]
        let text = Array(
            (0..<400).map { _ in parts.randomElement(using: &random) ?? "" }.joined().utf8)
        let lines = String(decoding: text, as: UTF8.self)
            .utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        var finder = PlaceFinder(file: "a.md", bytes: text)
        for _ in 0..<200 {
            let number = Int.random(in: 0..<lines.count, using: &random)
            var line = Array(lines[number])
            if line.last == 0x0D { line.removeLast() }
            let byte = Int.random(in: 0...line.count, using: &random)
            let place = finder.place(line: number + 1, byte: byte + 1)
            let column = String(decoding: line.prefix(byte), as: UTF8.self).count + 1
            #expect(place.column == column, "seed \(random.seed)")
            #expect(place == Place(file: "a.md", line: number + 1, byte: byte + 1, in: text))
        }
    }

    @Test(arguments: Article.knownKeys)
    func `a value of hundreds of kilobytes is not printed whole`(
        key: String
    ) async {
        let long = String(repeating: "2", count: 1 << 17)
        let plain = await Sample(["articles/a.md": article("A", "2026-11-20", "\(key): \(long)")])
            .errors()
        let list = await Sample([
            "articles/a.md": article("A", "2026-11-20", "\(key): [\(long), \(long)]")
        ]).errors()
        for problem in plain + list { #expect(problem.description.utf8.count < 2000) }
    }

    @Test func `what the problem quotes is cut, and what it says of it is not`() {
        let long = String(repeating: "港", count: 5000)
        let wording = Wording.notADate(long)
        #expect(wording.message.hasPrefix("\"港") && wording.message.hasSuffix("…\" is not a date"))
        #expect(wording.message.count < 120)
        #expect(Wording.notADate("2026-13-01").message == "\"2026-13-01\" is not a date")
    }

    @Test func `a password stays left out where its address is cut`() {
        let secret = String(repeating: "s3cret", count: 30)
        let wording = Wording.badURL("https://user:\(secret)@host.example/x")
        #expect(!wording.message.contains("s3cret") && wording.message.contains("…"))
    }
}
