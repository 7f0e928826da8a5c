/// Leaves out of a text what no terminal, log or report may hold: passwords in addresses.
public enum Redaction {
    /// The text with every password and token in an address replaced by `…`: what stands before
    /// the `@` of `https://user:secret@host` in any scheme and after the user of
    /// `user:secret@host:path`, and the values of `?token=…` and `:s3,secret_access_key=…:bucket`.
    public static func addresses(in text: String) -> String {
        guard mayHoldSecrets(text) else { return text }
        let characters = Array(text)
        return replaced(secrets(in: characters), of: characters)
    }

    /// The same for a text that is one address as a whole, so that a password may hold blanks.
    public static func address(_ text: String) -> String {
        guard mayHoldSecrets(text) else { return text }
        let characters = Array(text)
        let login = login(of: characters[...]).map { [$0] } ?? []
        return replaced(merged(login + secrets(in: characters)), of: characters)
    }

    /// Where the secrets of addresses stand, in order; none of them is empty.
    public static func secrets(in text: [Character]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "\"" }) {
            if let login = login(of: word) { found.append(login) }
        }
        return merged(found + parameters(of: text))
    }

    private static func mayHoldSecrets(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "=") }
    }

    private static func replaced(_ secrets: [Range<Int>], of text: [Character]) -> String {
        var (clean, rest) = ("", 0)
        for secret in secrets {
            clean += String(text[rest..<secret.lowerBound]) + "…"
            rest = secret.upperBound
        }
        return clean + String(text[rest...])
    }

    private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var merged: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            if let last = merged.last, range.lowerBound < last.upperBound {
                let end = max(last.upperBound, range.upperBound)
                merged[merged.count - 1] = last.lowerBound..<end
            } else {
                merged.append(range)
            }
        }
        return merged
    }
}

// MARK: - Before the @

extension Redaction {
    /// Who logs in, in an address: all of it after `//`, where it may be a token, and what follows
    /// the user's name where there is no `//`.
    private static func login(of word: ArraySlice<Character>) -> Range<Int>? {
        guard let at = word.lastIndex(of: "@") else { return nil }
        var start = word.startIndex
        var isAfterSlashes = false
        while let slashes = slashes(in: word[start..<at]) {
            isAfterSlashes = true
            start = slashes
            let authority = word[start...].prefix { !isEnd($0) }
            if let end = authority.lastIndex(of: "@") {
                let isName = !authority[..<end].contains(":") && takesNames(word[..<(start - 2)])
                return isName ? nil : start..<end
            }
            // A port is a number; anything else is a password that holds a slash.
            if let colon = authority.firstIndex(of: ":"),
                UInt16(String(authority[(colon + 1)...])) == nil
            {
                return start..<at
            }
        }
        return isAfterSlashes ? nil : bareLogin(of: word[..<at])
    }

    /// Whether the scheme at the end of `before` is one with which a login is a name: ssh asks for
    /// passwords itself. With all others it may be a token.
    private static func takesNames(_ before: ArraySlice<Character>) -> Bool {
        let scheme = before.dropLast().suffix(5).reversed().prefix { $0.isLetter }.reversed()
        return ["ssh", "rsync", "sftp"].contains(String(scheme).lowercased())
    }

    /// The index after the first `//` in a word.
    private static func slashes(in word: ArraySlice<Character>) -> Int? {
        word.indices.dropLast().first { isSlash(word[$0]) && isSlash(word[$0 + 1]) }.map { $0 + 2 }
    }

    /// The secret of `user:secret`, which an `@` follows.
    private static func bareLogin(of word: ArraySlice<Character>) -> Range<Int>? {
        guard let colon = word.firstIndex(of: ":") else { return nil }
        let name = word[..<colon].drop { "'(<[".contains($0) }
        guard !name.isEmpty, !name.contains(where: isEnd), !name.contains("@"),
            !schemes.contains(String(name).lowercased())
        else { return nil }
        return colon + 1..<word.endIndex
    }

    private static func isSlash(_ character: Character) -> Bool {
        character == "/" || character == "\\"
    }

    private static func isEnd(_ character: Character) -> Bool {
        isSlash(character) || character == "?" || character == "#"
    }

    /// What stands before a colon and an `@`, and is no user.
    private static let schemes: Set = ["mailto", "acct", "xmpp", "sip", "sips", "im"]
}

// MARK: - After the =

extension Redaction {
    /// The values of `?token=secret` and of `,secret_access_key="a:b"`.
    private static func parameters(of text: [Character]) -> [Range<Int>] {
        text.indices.compactMap { equals in
            guard text[equals] == "=" else { return nil }
            let name = text[..<equals].suffix(64).reversed().prefix {
                $0.isLetter || $0.isNumber || "_-.".contains($0)
            }
            let before = equals - name.count - 1
            guard before >= 0, "?&;,#".contains(text[before]),
                isSecret(String(name.reversed()).lowercased())
            else { return nil }
            return equals + 1..<end(of: text[(equals + 1)...])
        }
    }

    /// Where a value ends. A quotation mark within quotes is written twice.
    private static func end(of value: ArraySlice<Character>) -> Int {
        guard let quote = value.first, quote == "\"" || quote == "'" else {
            return value.firstIndex { $0.isWhitespace || "&;,#\"'".contains($0) }
                ?? value.endIndex
        }
        return value.dropFirst().firstIndex(of: quote).map { $0 + 1 } ?? value.endIndex
    }

    private static func isSecret(_ name: String) -> Bool {
        if ["secret", "token", "passw", "apikey"].contains(where: name.contains) { return true }
        return name.split { "_-.".contains($0) }.contains { words.contains(String($0)) }
    }

    private static let words: Set = [
        "pass", "pwd", "pw", "key", "accesskey", "signature", "sig", "auth", "authorization",
        "credential", "credentials", "session", "jwt", "bearer",
    ]
}
