extension ImageHeader {
    /// The largest image that the file's properties speak of: a thumbnail and an alpha plane have
    /// a size of their own.
    var avif: Size? {
        guard has("ftyp", at: 4), isAVIF else { return nil }
        let whole = 0..<count
        guard let meta = box("meta", in: whole),
            let properties = box("iprp", in: meta.dropFirst(4)),
            let container = box("ipco", in: properties)
        else { return nil }
        var best: Size?
        var isTurned = false
        forEachBox(in: container) { kind, content in
            if has("ispe", at: kind), let width = big32(content.lowerBound + 4),
                let height = big32(content.lowerBound + 8)
            {
                if width > best?.width ?? 0 { best = (width, height) }
            } else if has("irot", at: kind), let angle = byte(content.lowerBound) {
                isTurned = angle & 1 == 1
            }
        }
        guard let best else { return nil }
        return isTurned ? (best.height, best.width) : best
    }

    private var isAVIF: Bool {
        guard let length = big32(0) else { return false }
        return stride(from: 8, to: min(length, 256), by: 4).contains {
            has("avif", at: $0) || has("avis", at: $0)
        }
    }

    /// The content of the first box of a kind.
    private func box(_ name: StaticString, in range: Range<Int>) -> Range<Int>? {
        var found: Range<Int>?
        forEachBox(in: range) { kind, content in
            if found == nil, has(name, at: kind) { found = content }
        }
        return found
    }

    /// Calls `body` with where a box's name stands and where its content does.
    private func forEachBox(in range: Range<Int>, _ body: (Int, Range<Int>) -> Void) {
        var offset = range.lowerBound
        while offset + 8 <= range.upperBound, var length = big32(offset) {
            if length == 0 { length = range.upperBound - offset }
            guard length >= 8 else { return }
            let end = min(range.upperBound, offset + length)
            body(offset + 4, offset + 8..<end)
            offset = end
        }
    }
}
