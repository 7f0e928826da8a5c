import Markdown

/// Finds addresses with spaces in them, `![p](my photo.png)`: in Markdown that is neither a picture
/// nor a link, and shows as it was written.
enum SpacedAddresses {
    /// How many of one file are told.
    private static let most = 20

    /// - Parameter finder: of the body's file.
    static func problems(_ rendering: Rendering, _ finder: PlaceFinder) -> [Problem] {
        let found = addresses(in: rendering)
        guard !found.isEmpty else { return [] }
        var (finder, problems, from) = (finder, [Problem](), 0)
        for address in found {
            guard let offset = offset(of: address, in: finder.bytes, from: from) else { continue }
            from = offset + address.count
            let written = String(decoding: address, as: UTF8.self)
            let place = finder.place(offset: offset)
            problems.append(Problem(.warning, place, .spacedAddress(written)))
        }
        return problems
    }

    private static func addresses(in rendering: Rendering) -> [ArraySlice<UInt8>] {
        var found: [ArraySlice<UInt8>] = []
        for start in rendering.failedLinks(most: most) {
            let inner = rendering.text[start...].prefix(200).prefix { $0 != 0x0A && $0 != 0x28 }
            guard let end = inner.firstIndex(of: UInt8(ascii: ")")) else { continue }
            let address = inner[..<end].withoutTitle
            if isFile(address) { found.append(address) }
        }
        return found
    }

    /// Whether it has spaces between letters, and ends as the name of a file does.
    private static func isFile(_ address: ArraySlice<UInt8>) -> Bool {
        guard address.contains(0x20), address.first != UInt8(ascii: "<") else { return false }
        let path = "/" + String(decoding: address, as: UTF8.self)
        return Attachment.takes(path) || FilePath.isMarkdown(path)
    }

    private static func offset(
        of address: ArraySlice<UInt8>, in bytes: [UInt8], from start: Int
    ) -> Int? {
        guard let first = address.first else { return nil }
        var rest = bytes[min(start, bytes.count)...]
        while let index = rest.firstIndex(of: first) {
            // Within `<…>` it is written as it should be.
            let isBare = index > 0 && bytes[index - 1] != UInt8(ascii: "<")
            if isBare, rest[index...].starts(with: address) { return index }
            rest = rest[(index + 1)...]
        }
        return nil
    }
}

extension ArraySlice<UInt8> {
    /// An address without spaces at its ends and without the title behind it.
    fileprivate var withoutTitle: ArraySlice<UInt8> {
        var address = drop { $0 == 0x20 }
        if let quote = address.firstIndex(of: UInt8(ascii: "\"")) { address = address[..<quote] }
        while address.last == 0x20 { address.removeLast() }
        return address
    }
}
