/// The file's text without its byte order mark, or a refusal that names the first bad byte.
func decoded(_ bytes: [UInt8], named file: String) throws(ImportRefusal) -> Substring {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
        throw ImportRefusal(file: file, line: nil, reason: .utf16)
    }
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else {
        let offset = validPrefix(bytes)
        let line = bytes[..<offset].count { $0 == 0x0A } + 1
        throw ImportRefusal(file: file, line: line, reason: .notUTF8(offset: offset))
    }
    return Substring(text.unicodeScalars.drop { $0 == "\u{FEFF}" })
}

/// How many bytes at the start are UTF-8.
private func validPrefix(_ bytes: [UInt8]) -> Int {
    var parser = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var length = 0
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { length += scalar.count }
    return length
}
