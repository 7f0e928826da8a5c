import Foundation
import Markup
import Testing

struct EscapeTests {
    /// Texts of every length round the step of the search, of letters and of what is searched for.
    private static func texts(_ seed: UInt64) -> [String] {
        let letters = Array("aZ9 #%%/中“\u{2028}\u{2029}\n\t\u{1}\u{7F}é𠮷\\&<>\"'&<>\"'")
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<4000).map { _ in
            // Few specials in some texts, many in others.
            let first = next(2) == 0 ? letters.count : 8
            return String(
                (0..<next(40)).map { _ in letters[next(next(4) > 0 ? first : letters.count)] })
        }
    }

    @Test func `the five specials and nothing else become references`() {
        let seed = UInt64.random(in: .min ... .max)
        for text in EscapeTests.texts(seed) {
            let expected = text.reduce(into: "") { result, letter in
                result +=
                    ["&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;"][letter]
                    ?? String(letter)
            }
            #expect(HTML(text: text).description == expected, "seed \(seed)")
        }
    }

    @Test(arguments: [true, false])
    func `a text in JSON reads back, and ends no script`(isForScript: Bool) throws {
        let seed = UInt64.random(in: .min ... .max)
        for text in EscapeTests.texts(seed) {
            let bytes = JSON.object(isForScript: isForScript) { $0.text("t", text) }.bytes
            let read = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: String]
            #expect(read?["t"] == text, "seed \(seed)")
            let written = String(decoding: bytes, as: UTF8.self).unicodeScalars
            let banned = isForScript ? "<>&\u{2028}\u{2029}" : "<"
            #expect(!written.contains { banned.unicodeScalars.contains($0) }, "seed \(seed)")
        }
    }
}
