/// Cuts what comes over a web socket into messages; no more is kept than a message may have.
struct FrameReader {
    /// Why a socket is closed.
    enum Fault: UInt16, Error {
        case wrong = 1002
        case noText = 1007
        case tooLong = 1009
    }

    enum Message: Equatable {
        case text(String)
        case ping([UInt8])
        case close
    }

    /// Bytes of a message, of which ours have some hundred.
    static let most = 16_384
    /// Frames of a message, since empty ones could go on forever.
    private static let mostFrames = 64

    private var bytes: [UInt8] = []
    /// What came of a message that has not come to its end; nil outside of one.
    private var message: [UInt8]?
    private var isText = false
    private var frames = 0

    mutating func append(_ part: [UInt8]) { bytes += part }

    /// The next message for us, once it is there as a whole.
    mutating func next() throws(Fault) -> Message? {
        var start = 0
        defer { bytes.removeFirst(start) }
        while let frame = try FrameReader.frame(in: bytes[start...]) {
            start += frame.length
            if let message = try take(frame) { return message }
        }
        return nil
    }

    private struct FrameRead {
        var isLast: Bool
        var code: UInt8
        var payload: [UInt8]
        /// With its head.
        var length: Int
    }

    /// The first frame; nil where it is not there as a whole.
    private static func frame(in bytes: ArraySlice<UInt8>) throws(Fault) -> FrameRead? {
        guard bytes.count >= 2 else { return nil }
        let start = bytes.startIndex
        let (first, second) = (bytes[start], bytes[start + 1])
        // Nothing was agreed for which the reserved bits could stand, and browsers mask.
        guard first & 0x70 == 0, second & 0x80 != 0 else { throw .wrong }
        let short = Int(second & 0x7F)
        let extra = short == 127 ? 8 : short == 126 ? 2 : 0
        guard bytes.count >= 2 + extra else { return nil }
        var count = UInt64(short)
        if extra > 0 {
            count = bytes[(start + 2)..<(start + 2 + extra)].reduce(0) { $0 << 8 | UInt64($1) }
        }
        if first & 0x08 != 0, count > 125 || first & 0x80 == 0 { throw .wrong }
        guard count <= UInt64(most) else { throw .tooLong }
        let head = 2 + extra + 4
        guard bytes.count >= head + Int(count) else { return nil }
        let mask = Array(bytes[(start + 2 + extra)..<(start + head)])
        let masked = bytes[(start + head)..<(start + head + Int(count))]
        let payload = masked.enumerated().map { $0.element ^ mask[$0.offset & 3] }
        return FrameRead(
            isLast: first & 0x80 != 0, code: first & 0x0F, payload: payload,
            length: head + Int(count))
    }

    private mutating func take(_ frame: FrameRead) throws(Fault) -> Message? {
        switch frame.code {
        case 0x8: return .close
        case 0x9: return .ping(frame.payload)
        case 0xA: return nil
        case 0x0:
            guard message != nil else { throw .wrong }
        case 0x1, 0x2:
            guard message == nil else { throw .wrong }
            (message, isText, frames) = ([], frame.code == 0x1, 0)
        default: throw .wrong
        }
        message?.append(contentsOf: frame.payload)
        frames += 1
        guard let whole = message, whole.count <= FrameReader.most,
            frames <= FrameReader.mostFrames
        else { throw .tooLong }
        guard frame.isLast else { return nil }
        message = nil
        // Nobody says anything in bytes; it does no harm.
        guard isText else { return nil }
        guard let text = String(validating: whole, as: UTF8.self) else { throw .noText }
        return .text(text)
    }
}
