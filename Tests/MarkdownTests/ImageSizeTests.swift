import Markdown
import Testing

struct ImageSizeTests {
    private static func bytes(_ parts: [any Sequence<UInt8>]) -> [UInt8] {
        parts.flatMap { Array($0) }
    }

    static let png = bytes([
        [0x89], "PNG\r\n".utf8, [0x1A, 0x0A, 0, 0, 0, 13], "IHDR".utf8, [0, 0, 3, 32, 0, 0, 2, 88],
    ])
    static let gif = bytes(["GIF89a".utf8, [0x20, 0x03, 0x58, 0x02, 0, 0]])
    static let jpeg: [UInt8] = [
        0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 0, 0, 0xFF, 0xC2, 0, 17, 8, 2, 88, 3, 32, 3,
    ]
    static let turned = bytes([
        [0xFF, 0xD8, 0xFF, 0xE1, 0, 34], "Exif\0\0".utf8, "II*\0".utf8, [8, 0, 0, 0, 1, 0],
        [0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0],
        [0xFF, 0xC0, 0, 17, 8, 3, 32, 2, 88, 3],
    ])
    static let lossy = bytes([
        "RIFF".utf8, [0, 0, 0, 0], "WEBPVP8 ".utf8, [0, 0, 0, 0, 0, 0, 0, 0x9D, 0x01, 0x2A],
        [0x20, 0x03, 0x58, 0x02],
    ])
    static let lossless = bytes([
        "RIFF".utf8, [0, 0, 0, 0], "WEBPVP8L".utf8, [0, 0, 0, 0, 0x2F, 0x1F, 0xC3, 0x95, 0],
    ])
    static let extended = bytes([
        "RIFF".utf8, [0, 0, 0, 0], "WEBPVP8X".utf8,
        [10, 0, 0, 0, 0, 0, 0, 0, 0x1F, 3, 0, 0x57, 2, 0],
    ])
    static let avif = bytes([
        [0, 0, 0, 20], "ftypavif".utf8, [0, 0, 0, 0], "mif1".utf8, [0, 0, 0, 48], "meta".utf8,
        [0, 0, 0, 0, 0, 0, 0, 36], "iprp".utf8, [0, 0, 0, 28], "ipco".utf8, [0, 0, 0, 20],
        "ispe".utf8, [0, 0, 0, 0, 0, 0, 3, 32, 0, 0, 2, 88],
    ])
    static let svg = Array("<?xml version='1.0'?>\n<svg viewBox=\"0 0 800 600\">".utf8)
    static let sized = Array("<svg stroke-width=\"3\" width='800px' height=\"599.6\">".utf8)

    static let all = [png, gif, jpeg, turned, lossy, lossless, extended, avif, svg, sized]

    @Test(arguments: all.indices)
    func `the header tells the size`(index: Int) {
        #expect(ImageSize(header: Self.all[index]) == ImageSize(width: 800, height: 600))
    }

    @Test func `no header is trusted`() {
        let seed = UInt64.random(in: .min ... .max)
        var random = SeededGenerator(seed: seed)
        for header in Self.all {
            for length in header.indices { _ = ImageSize(header: Array(header.prefix(length))) }
            for _ in 0..<2000 {
                var broken =
                    header + (0..<40).map { _ in UInt8.random(in: 0...255, using: &random) }
                for _ in 0..<3 {
                    guard let index = broken.indices.randomElement(using: &random) else { continue }
                    broken[index] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &random) ?? 0
                }
                _ = ImageSize(header: broken)
            }
        }
        #expect(ImageSize(header: []) == nil)
        #expect(ImageSize(header: Array("<svg width='100%' height='5em'>".utf8)) == nil)
        #expect(ImageSize(header: Array("<html><svg width='1' height='1'>".utf8)) == nil)
    }
}
