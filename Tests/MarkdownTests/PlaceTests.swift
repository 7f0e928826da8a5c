import Markdown
import Testing

/// Every link here leads to `x.md` and every image to `x.png`; the place is that of its bracket.
struct PlaceTests {
    @Test(arguments: [
        "文 [甲\n乙](x.md)", "文 [\n](x.md)", "> 文\n> 文 [**甲\n> 乙**](x.md)", "- [`甲`\n  乙](x.md)",
        "文 [\\\n*甲*](x.md)\n| 甲 |\n|---|", "文 ![甲\n乙](x.png)", "文 ![\n\u{7F}](x.png)",
    ])
    func `a link that goes on over lines is where it begins`(source: String) {
        let source = "头\n\n" + source
        let rendering = Document(source).rendered()
        let place = rendering.references.first?.place ?? rendering.images.first?.place
        let before = source.prefix { $0 != "[" && $0 != "!" }
        let lines = before.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(place?.line == lines.count)
        #expect(place?.column == (lines.last?.count ?? 0) + 1)
    }

    @Test(arguments: [
        "![\n](x.png)\r\n", "文![\n\n](x)![a\nb](y.png)\r\n\r\n", "\u{7F}文![\n]()\n\n\r\n",
    ])
    func `a place is on a line that is there`(source: String) {
        let lines = source.replacing("\r\n", with: "\n").split(
            separator: "\n", omittingEmptySubsequences: false)
        for image in Document(source).rendered().images {
            #expect(lines.indices.contains(image.place.line - 1))
            #expect(image.place.column <= lines[image.place.line - 1].utf8.count + 1)
        }
    }

    @Test(arguments: [
        "见 [a](x.md)", "**「a」**文 **「b」**文 [a](x.md)", "> 一\n>   二 **「a」**文[a](x.md)",
        "- 一\n\n    [a](x.md)\n", "- 一\n  二\n[a](x.md)", "1. > 一\n   > **「a」**文 [a](x.md)",
        "一 `a\nb` [a](x.md)", "a <b\nc=\"d\"> [a](x.md)", "# 题 *「a」*文 [a](x.md)",
        "| 甲 | 乙 |\n|---|---|\n| **「a」**文 | 文 [a](x.md) |", "x[^1]\n\n[^1]:   **「a」**文 [a](x.md)",
        "x[^1]\n\n[^1]: 一\n\n    二 [a](x.md)", "[y]: /u\n  'a\n  b'\n文[a](x.md)",
        "[b](/c '一\n二') [a](x.md)", "> | 甲 |\n> |---|\n> | [a](x.md) |",
        "| 甲 | 乙 |\n|---|---|\n| x | a \\| 文 \\| [a](x.md) |",
        "文\r\n文 [a](x.md)", "文 [a](x.md)\n| 甲 |\n|---|", "\0文\0\0 [a](x.md)",
        "\0**`\0`** [a](x.md)",
        "| 甲 |\n|---|\n| \0 [a](x.md) |",
        "文[a]\n\n[a]: x.md", "\\~\\[ [a](x.md)", "- 文\n  | 甲 |\n  |---|\n  | 文 [a](x.md) |",
    ])
    func `a place is that of the editor's file`(source: String) {
        let source = "头\n\n" + source
        let reference = Document(source).rendered().references.first
        let before = source.firstRange(of: "[a]").map { source[..<$0.lowerBound] } ?? ""
        let lines = before.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(reference?.place.line == lines.count)
        #expect(reference?.place.column == (lines.last?.count ?? 0) + 1)
        let image = Document(source.replacing("[a](x.md)", with: "![a](x.png)")).rendered().images
        if let image = image.first {
            #expect(image.place.line == lines.count)
            #expect(image.place.column == (lines.last?.count ?? 0) + 1)
        }
    }
}
