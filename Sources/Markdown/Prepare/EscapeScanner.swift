/// Marks escaped characters that begin something of ours: the library knows that `\~` or `\[` is
/// no more than a character, but leaves no trace of it in its tree.
struct EscapeScanner {
    private let bytes: Bytes

    init(_ bytes: Bytes) { self.bytes = bytes }

    func scan(into edits: inout [Edit]) {
        var next = bytes.find(UInt8(ascii: "\\"))
        while let start = next, start + 1 < bytes.count {
            switch bytes[start + 1] {
            case UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "@"), UInt8(ascii: ":"),
                UInt8(ascii: "."), UInt8(ascii: "+"):
                edits.append(.marker(at: start + 2))
            default: break
            }
            next = bytes.find(UInt8(ascii: "\\"), from: start + 2)
        }
    }
}
