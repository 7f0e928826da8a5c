/// What a web socket sends: RFC 6455, section 5.
enum Frame {
    enum Kind: UInt8 {
        case text = 0x1
        case close = 0x8
        case pong = 0xA
    }

    /// One frame that is a whole message. Only those of browsers are masked.
    static func bytes(_ kind: Kind, _ payload: some Collection<UInt8>) -> [UInt8] {
        var bytes = [0x80 | kind.rawValue]
        switch payload.count {
        case ..<126: bytes.append(UInt8(payload.count))
        case ..<0x1_0000:
            bytes += [126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default:
            bytes.append(127)
            withUnsafeBytes(of: UInt64(payload.count).bigEndian) { bytes += $0 }
        }
        return bytes + payload
    }

    /// That nothing more comes, and why.
    static func close(_ code: UInt16) -> [UInt8] {
        bytes(.close, [UInt8(code >> 8), UInt8(code & 0xFF)])
    }
}
