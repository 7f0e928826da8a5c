extension ImageHeader {
    /// `width` and `height` in pixels, or else the size of `viewBox`.
    var svg: Size? {
        guard let tag = svgTag else { return nil }
        if let width = length(of: "width", in: tag), let height = length(of: "height", in: tag) {
            return (width, height)
        }
        guard let box = attribute("viewBox", in: tag) else { return nil }
        let numbers = box.split { $0 == 0x20 || $0 == 0x2C || (0x09...0x0D).contains($0) }
            .map(ImageHeader.number)
        guard numbers.count == 4, let width = numbers[2], let height = numbers[3] else {
            return nil
        }
        return (width, height)
    }

    /// What stands between `<svg` and `>`, if the file is one.
    private var svgTag: ArraySlice<UInt8>? {
        let opener = Array("<svg".utf8)
        var start = bytes.startIndex
        // A byte order mark may come first.
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start += 3 }
        guard let first = bytes[start...].first(where: { $0 > 0x20 }), first == UInt8(ascii: "<")
        else { return nil }
        while let open = bytes[start...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = bytes[open...]
            if rest.starts(with: opener), let next = rest.dropFirst(4).first, next <= 0x20 {
                guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { return nil }
                return rest[(open + 4)..<end]
            }
            // Only a declaration, a document type or a comment may come before.
            guard let next = rest.dropFirst().first, next == 0x3F || next == 0x21 else {
                return nil
            }
            start = open + 1
        }
        return nil
    }

    private func attribute(_ name: StaticString, in tag: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        name.withUTF8Buffer { name in
            var index = tag.startIndex
            while let equals = tag[index...].firstIndex(of: UInt8(ascii: "=")) {
                index = equals + 1
                guard let quote = tag[index...].first, quote == 0x22 || quote == 0x27,
                    let end = tag[(index + 1)...].firstIndex(of: quote)
                else { return nil }
                let before = tag[..<equals]
                if before.suffix(name.count).elementsEqual(name),
                    before.dropLast(name.count).last.map({ $0 <= 0x20 }) ?? true
                {
                    return tag[(index + 1)..<end]
                }
                index = end + 1
            }
            return nil
        }
    }

    private func length(of name: StaticString, in tag: ArraySlice<UInt8>) -> Int? {
        attribute(name, in: tag).flatMap(ImageHeader.number)
    }

    /// A number, rounded; its unit must be the pixel.
    private static func number(_ text: ArraySlice<UInt8>) -> Int? {
        let digits = text.prefix { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
        let unit = text[digits.endIndex...]
        guard unit.isEmpty || unit.elementsEqual("px".utf8),
            let value = Double(String(decoding: digits, as: UTF8.self)), value < 1_000_000
        else { return nil }
        return Int(value.rounded())
    }
}
