extension ImageHeader {
    var jpeg: Size? {
        guard byte(0) == 0xFF, byte(1) == 0xD8 else { return nil }
        var offset = 2
        var isTurned = false
        // Each step goes forward by two bytes or more.
        while let mark = byte(offset), mark == 0xFF, let kind = byte(offset + 1) {
            switch kind {
            case 0xFF: offset += 1
            case 0x01, 0xD0...0xD8: offset += 2
            case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
                guard let height = big16(offset + 5), let width = big16(offset + 7) else {
                    return nil
                }
                return isTurned ? (height, width) : (width, height)
            default:
                guard let length = big16(offset + 2), length >= 2 else { return nil }
                if kind == 0xE1 { isTurned = isTurned || turns(exif: offset + 4) }
                offset += 2 + length
            }
        }
        return nil
    }

    /// Whether EXIF data says that the picture lies on its side (orientation 5 to 8).
    private func turns(exif start: Int) -> Bool {
        guard has("Exif\0\0", at: start) else { return false }
        let tiff = start + 6
        let isLittle = has("II", at: tiff)
        func read16(_ offset: Int) -> Int? { isLittle ? little16(offset) : big16(offset) }
        func read32(_ offset: Int) -> Int? {
            guard let first = read16(offset), let second = read16(offset + 2) else { return nil }
            return isLittle ? second << 16 | first : first << 16 | second
        }
        guard let directory = read32(tiff + 4), let entries = read16(tiff + directory) else {
            return false
        }
        for entry in 0..<min(entries, 100) {
            let offset = tiff + directory + 2 + 12 * entry
            guard let tag = read16(offset) else { return false }
            if tag == 0x0112 { return (5...8).contains(read16(offset + 8) ?? 1) }
        }
        return false
    }
}
