/// What is still to be sent over a connection. Of a file never more than one part is in memory.
struct Output: Sendable {
    /// Bytes of a part.
    private static let part = 1 << 16

    private var bytes: ArraySlice<UInt8>
    private var file: ServedFile?
    /// What is still to be read of it.
    private var range: Range<Int>

    init(_ bytes: [UInt8] = [], file: ServedFile? = nil, range: Range<Int> = 0..<0) {
        (self.bytes, self.file, self.range) = (bytes[...], file, range)
    }

    var isEmpty: Bool { bytes.isEmpty && range.isEmpty }

    /// Bytes that are held in memory: until the last of a part is sent, the whole of it.
    var memory: Int { bytes.isEmpty ? 0 : bytes.endIndex }

    /// How the sending went.
    enum Progress { case all, some, none, gone }

    /// Sends what the other end takes now, but not so much that the others wait long.
    mutating func send(to descriptor: Int32) -> Progress {
        var isSome = false
        for _ in 0..<4 {
            if bytes.isEmpty, !range.isEmpty, !readPart() { return .gone }
            if bytes.isEmpty { return .all }
            guard let count = SocketCalls.sendSome(bytes, to: descriptor) else { return .gone }
            if count == 0 { return isSome ? .some : .none }
            isSome = true
            bytes = count == bytes.count ? [] : bytes.dropFirst(count)
        }
        return isEmpty ? .all : .some
    }

    /// - Returns: false where the file has become shorter than it was said to be.
    private mutating func readPart() -> Bool {
        let next = range.prefix(Output.part)
        let read = file?.bytes(next) ?? []
        guard read.count == next.count else { return false }
        bytes = read[...]
        range = next.upperBound..<range.upperBound
        if range.isEmpty { file = nil }
        return true
    }
}
