import Foundation
import Gazette

extension Redaction {
    /// What a program said, without what no log may hold.
    ///
    /// git, ssh and rclone say little about credentials, but an address may carry one, and a
    /// variable of the environment may show up in an error.
    static func clean(_ text: String, environment: [String: String]) -> String {
        var clean = text
        for (name, value) in environment where value.utf8.count >= 6 && isSecret(name) {
            clean = clean.replacing(value, with: "…")
        }
        return withoutNamedSecrets(addresses(in: clean))
    }

    private static func isSecret(_ name: String) -> Bool {
        let upper = name.uppercased()
        return ["SECRET", "TOKEN", "PASS", "KEY", "CREDENTIAL"].contains { upper.contains($0) }
            && !upper.hasSuffix("_PATH") && !upper.hasSuffix("_FILE")
    }

    // MARK: - After their names

    /// The text with `…` for what follows a name such as `token:`. Each byte is looked at twice at
    /// the most: a target may choose the words.
    private static func withoutNamedSecrets(_ text: String) -> String {
        let bytes = Array(text.utf8)
        var (clean, index): ([UInt8], Int) = ([], 0)
        while index < bytes.count {
            let end = end(of: bytes, from: index, while: isNameByte)
            let name = bytes[index..<end]
            clean += name
            index = end
            guard names(name), let start = valueStart(bytes, after: end) else {
                if index < bytes.count, name.isEmpty {
                    clean.append(bytes[index])
                    index += 1
                }
                continue
            }
            clean += bytes[end..<start]
            index = Redaction.end(of: bytes, from: start, while: isValueByte)
            let value = bytes[start..<index]
            // `Authorization: Bearer …`, where what follows is the secret.
            if schemes.contains(lower(value)) {
                clean += value
                guard let start = valueStart(bytes, after: index) else { continue }
                clean += bytes[index..<start]
                index = Redaction.end(of: bytes, from: start, while: isValueByte)
            }
            clean += Array("…".utf8)
        }
        return String(decoding: clean, as: UTF8.self)
    }

    /// Where the value begins that follows a name: after a quotation mark, blanks, and a colon, an
    /// equals sign or a blank. Nil where none does.
    private static func valueStart(_ bytes: [UInt8], after name: Int) -> Int? {
        var index = name
        if index < bytes.count, quotes.contains(bytes[index]) { index += 1 }
        let blanks = index
        index = end(of: bytes, from: index, while: isBlank)
        var isSeparated = bytes[blanks..<index].contains(UInt8(ascii: " "))
        if index < bytes.count, [UInt8(ascii: ":"), UInt8(ascii: "=")].contains(bytes[index]) {
            isSeparated = true
            index = end(of: bytes, from: index + 1, while: isBlank)
        }
        if isSeparated, index < bytes.count, quotes.contains(bytes[index]) { index += 1 }
        return isSeparated && index < bytes.count && isValueByte(bytes[index]) ? index : nil
    }

    private static func end(
        of bytes: [UInt8], from start: Int, while isPart: (UInt8) -> Bool
    ) -> Int {
        var index = start
        while index < bytes.count, isPart(bytes[index]) { index += 1 }
        return index
    }

    private static func names(_ word: ArraySlice<UInt8>) -> Bool {
        guard (5...64).contains(word.count) else { return false }
        let name = lower(word)
        return secretNames.contains(name) || name.hasPrefix("accesskey")
            || name.hasPrefix("access_key")
    }

    private static func lower(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.prefix(64), as: UTF8.self).lowercased()
    }

    private static let secretNames: Set = [
        "authorization", "bearer", "token", "password", "passwd", "secret", "signature",
    ]
    private static let schemes: Set = ["bearer", "basic", "token", "digest"]
    private static let quotes: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'")]

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
            || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private static func isValueByte(_ byte: UInt8) -> Bool {
        !isBlank(byte) && !"&\"',;".utf8.contains(byte)
    }
}
