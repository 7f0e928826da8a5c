extension Link {
    /// A `mailto:` address with no more of its fields than RFC 6068 calls safe. Others could send
    /// copies to people whom the reader does not see, or add files.
    static func withHarmlessFields(_ address: [UInt8]) -> [UInt8] {
        guard let mark = address.firstIndex(of: UInt8(ascii: "?")) else { return address }
        let fields = address[(mark + 1)...].split(separator: UInt8(ascii: "&"))
            .filter(isHarmless)
        let recipients = Array(address[..<mark])
        guard !fields.isEmpty else { return recipients }
        return recipients + [UInt8(ascii: "?")] + fields.joined(separator: [UInt8(ascii: "&")])
    }

    private static func isHarmless(_ field: ArraySlice<UInt8>) -> Bool {
        guard let equals = field.firstIndex(of: UInt8(ascii: "=")) else { return false }
        let name = String(decoding: field[..<equals], as: UTF8.self).lowercased()
        switch name {
        case "body": return true
        // The end of a line would begin another header.
        case "subject", "keywords":
            let value = String(decoding: field[equals...], as: UTF8.self).lowercased()
            return !value.contains("%0a") && !value.contains("%0d")
        default: return false
        }
    }
}
