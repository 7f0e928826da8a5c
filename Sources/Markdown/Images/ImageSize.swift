/// The size of an image in pixels, as its file's header says.
public struct ImageSize: Sendable, Hashable {
    /// Pixels.
    public var width: Int
    /// Pixels.
    public var height: Int

    /// How many bytes of a file's beginning are enough.
    public static let headerLength = 65_536

    /// Larger numbers are a mistake or an attack; no page shows such an image.
    private static let limit = 100_000

    /// A size, or nil where one side is not between 1 and 100,000.
    public init?(width: Int, height: Int) {
        let range = 1...ImageSize.limit
        guard range.contains(width), range.contains(height) else { return nil }
        self.width = width
        self.height = height
    }

    /// Reads the beginning of a PNG, JPEG, GIF, WebP, AVIF or SVG file. Nil for anything else, and
    /// where the size does not stand in the first `headerLength` bytes.
    ///
    /// A picture that its file says to turn (EXIF, AVIF) has its sides as a reader sees them.
    public init?(header bytes: [UInt8]) {
        let header = ImageHeader(bytes.prefix(ImageSize.headerLength))
        let size =
            header.png ?? header.gif ?? header.jpeg ?? header.webp ?? header.avif ?? header.svg
        guard let size else { return nil }
        self.init(width: size.width, height: size.height)
    }
}

/// The bytes at the beginning of an image file. Every read is checked: the file may be anything.
struct ImageHeader {
    typealias Size = (width: Int, height: Int)

    let bytes: ArraySlice<UInt8>
    let count: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        count = bytes.count
    }

    func byte(_ offset: Int) -> Int? {
        offset >= 0 && offset < count ? Int(bytes[bytes.startIndex + offset]) : nil
    }

    func big16(_ offset: Int) -> Int? {
        guard let high = byte(offset), let low = byte(offset + 1) else { return nil }
        return high << 8 | low
    }

    func big32(_ offset: Int) -> Int? {
        guard let high = big16(offset), let low = big16(offset + 2) else { return nil }
        return high << 16 | low
    }

    func little16(_ offset: Int) -> Int? {
        guard let low = byte(offset), let high = byte(offset + 1) else { return nil }
        return high << 8 | low
    }

    func little24(_ offset: Int) -> Int? {
        guard let low = little16(offset), let high = byte(offset + 2) else { return nil }
        return high << 16 | low
    }

    func has(_ word: StaticString, at offset: Int) -> Bool {
        guard offset >= 0, offset + word.utf8CodeUnitCount <= count else { return false }
        let start = bytes.startIndex + offset
        return word.withUTF8Buffer {
            bytes[start..<start + $0.count].elementsEqual($0)
        }
    }
}
