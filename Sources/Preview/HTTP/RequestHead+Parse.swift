extension RequestHead {
    /// - Parameters:
    ///   - lines: of the head, without their ends and without the empty one.
    ///   - mostBody: how many bytes of a body are worth skipping.
    /// - Throws: `Refusal`.
    init(_ lines: [ArraySlice<UInt8>], mostBody: Int) throws(Refusal) {
        guard let first = lines.first else {
            throw Refusal(status: 400, message: Wording.noRequest)
        }
        let words = first.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
        guard words.count == 3, !words[1].isEmpty, words[0].isToken,
            let target = words[1].text, let version = words[2].text
        else { throw Refusal(status: 400, message: Wording.noRequest) }
        guard version == "HTTP/1.1" || version == "HTTP/1.0" else {
            throw Refusal(status: 505, message: Wording.wrongVersion)
        }
        (method, self.target) = (String(decoding: words[0], as: UTF8.self), target)
        isOld = version == "HTTP/1.0"
        fields = []
        fields.reserveCapacity(lines.count - 1)
        for line in lines.dropFirst() { fields.append(try RequestHead.field(of: line)) }
        guard fields.count(where: { $0.name == "host" }) < 2 else {
            throw Refusal(status: 400, message: Wording.severalHosts)
        }
        body = try length(most: mostBody)
    }

    private static func field(
        of line: ArraySlice<UInt8>
    ) throws(Refusal) -> (name: String, value: String) {
        // Nothing may be between the name and its colon, and no line goes on in the next one:
        // programs disagree on what either means (RFC 9112, section 5.1).
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line[..<colon].isToken,
            let value = line[(colon + 1)...].text
        else { throw Refusal(status: 400, message: Wording.noField) }
        let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
        return (name, String(value[...].trimmingWhitespace()))
    }

    /// RFC 9112, section 6.
    private func length(most: Int) throws(Refusal) -> Body {
        let length = field("content-length")
        if field("transfer-encoding") != nil {
            guard length == nil else { throw Refusal(status: 400, message: Wording.twoLengths) }
            return .unread
        }
        guard let length else { return .bytes(0) }
        guard !length.isEmpty, length.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else {
            throw Refusal(status: 400, message: Wording.noLength)
        }
        // Who asks first whether to send it is answered instead.
        guard let count = Int(length), count <= most, field("expect") == nil else {
            return .unread
        }
        return .bytes(count)
    }
}

extension ArraySlice<UInt8> {
    /// Whether it is a name as HTTP has them (RFC 9110, section 5.6.2).
    fileprivate var isToken: Bool {
        !isEmpty
            && allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    /// What it says; nil where it holds what no line may, or is not UTF-8.
    fileprivate var text: String? {
        guard allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else { return nil }
        return String(validating: self, as: UTF8.self)
    }
}
