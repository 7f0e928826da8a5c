import CMark
import Foundation
import Markdown

/// The bodies of the files under `folder`, without front matter.
func bodies(in folder: String) -> [[UInt8]] {
    let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return files.filter { $0.hasSuffix(".md") }.sorted().compactMap { path in
        guard let text = try? String(contentsOfFile: folder + "/" + path, encoding: .utf8) else {
            return nil
        }
        guard text.hasPrefix("---\n"), let end = text.range(of: "\n---\n") else {
            return Array(text.utf8)
        }
        return Array(text[end.upperBound...].utf8)
    }
}

func measured(_ body: () -> Int) -> (seconds: Double, result: Int) {
    let clock = ContinuousClock()
    var result = 0
    let time = clock.measure { result = body() }
    let (seconds, attoseconds) = time.components
    return (Double(seconds) + Double(attoseconds) * 1e-18, result)
}

func theirs(_ body: [UInt8]) -> Int {
    body.withUnsafeBytes { bytes in
        let text = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
        guard let html = cmark_markdown_to_html(text, bytes.count, CMARK_OPT_DEFAULT) else {
            return 0
        }
        defer { free(html) }
        return strlen(html)
    }
}

func ours(_ body: [UInt8], words: Bool) -> Int {
    var options = RenderOptions()
    options.language = "zh"
    let rendering = Document(body[...]).rendered(options)
    return rendering.html.count + (words ? rendering.words.words & 1 : 0)
}

/// Both over the same bytes, in turns; the least of all rounds counts.
func compare(_ bodies: [[UInt8]]) {
    var best = (theirs: Double.infinity, ours: Double.infinity, counted: Double.infinity)
    for _ in 0..<15 {
        best.theirs = min(best.theirs, measured { bodies.reduce(0) { $0 + theirs($1) } }.seconds)
        best.ours = min(
            best.ours, measured { bodies.reduce(0) { $0 + ours($1, words: false) } }.seconds)
        best.counted = min(
            best.counted, measured { bodies.reduce(0) { $0 + ours($1, words: true) } }.seconds)
    }
    let bytes = bodies.reduce(0) { $0 + $1.count }
    func line(_ name: String, _ seconds: Double) {
        let text = String(
            format: "%@ %7.1f ms  %5.1f µs a body  %.2f times", name, seconds * 1e3,
            seconds * 1e6 / Double(max(1, bodies.count)), seconds / best.theirs)
        print(text)
    }
    print("\(bodies.count) bodies, \(bytes) bytes")
    line("libcmark, parse and render   ", best.theirs)
    line("ours, parse and render       ", best.ours)
    line("ours, with the count of words", best.counted)
}

func render(_ source: Data) {
    let rendering = Document(Array(source)[...]).rendered()
    print(String(decoding: rendering.html, as: UTF8.self))
    print(String(decoding: rendering.text, as: UTF8.self))
    for place in rendering.references { print(place.place) }
    for place in rendering.refused { print(place) }
    for image in rendering.images { print(image) }
}
