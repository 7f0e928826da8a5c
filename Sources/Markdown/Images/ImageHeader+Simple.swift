extension ImageHeader {
    var png: Size? {
        guard has("PNG\r\n", at: 1), has("IHDR", at: 12), let width = big32(16),
            let height = big32(20)
        else { return nil }
        return (width, height)
    }

    var gif: Size? {
        guard has("GIF87a", at: 0) || has("GIF89a", at: 0), let width = little16(6),
            let height = little16(8)
        else { return nil }
        return (width, height)
    }

    var webp: Size? {
        guard has("RIFF", at: 0), has("WEBP", at: 8) else { return nil }
        if has("VP8 ", at: 12) {
            guard byte(23) == 0x9D, byte(24) == 0x01, byte(25) == 0x2A, let width = little16(26),
                let height = little16(28)
            else { return nil }
            return (width & 0x3FFF, height & 0x3FFF)
        }
        if has("VP8L", at: 12) {
            guard byte(20) == 0x2F, let low = little16(21), let high = little16(23) else {
                return nil
            }
            let bits = high << 16 | low
            return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        }
        guard has("VP8X", at: 12), let width = little24(24), let height = little24(27) else {
            return nil
        }
        return (width + 1, height + 1)
    }
}
