import Markup

extension BaseURL {
    /// A host in ASCII, perhaps with a port; nil where there is a user, a password or what no host
    /// has in its name.
    static func authority(_ text: Substring) -> String? {
        let host = text.prefix { $0 != ":" }
        let port = text.dropFirst(host.count)
        // Browsers drop what does not show; whoever writes the address should see it.
        let isVisible = !host.unicodeScalars.contains { $0.properties.isDefaultIgnorableCodePoint }
        guard isVisible, isPort(port), let name = HostName.ascii(String(host)) else { return nil }
        return name + port
    }

    /// Nothing, or `:8000`.
    private static func isPort(_ text: Substring) -> Bool {
        guard text.first == ":" else { return text.isEmpty }
        let digits = text.dropFirst().utf8
        return digits.allSatisfy { (0x30...0x39).contains($0) } && digits.first != 0x30
            && UInt16(text.dropFirst()) != nil
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x46, 0x61...0x66: true
        default: false
        }
    }

    /// The path with a slash at either end, not percent-encoded; nil where a browser or a server
    /// may read it otherwise than it stands here.
    static func path(_ text: Substring) -> String? {
        if text.isEmpty || text == "/" { return "/" }
        guard !text.contains(where: { "?#\\".contains($0) }), isEncoded(text) else { return nil }
        let path = PercentEncoding.decoded(String(text.dropFirst()))
        let parts = path.hasSuffix("/") ? String(path.dropLast()) : path
        let isSlash = { (byte: UInt8) in byte == UInt8(ascii: "/") }
        guard FilePath.isSafe(parts), !FilePath.isTooLong(parts),
            // None of the slashes was encoded.
            path.utf8.count(where: isSlash) == text.utf8.dropFirst().count(where: isSlash),
            !parts.unicodeScalars.contains(where: { $0 == " " || TerminalText.steers($0) })
        else { return nil }
        return "/" + parts + "/"
    }

    /// Whether every `%` begins a byte in two digits.
    private static func isEncoded(_ text: Substring) -> Bool {
        text.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy {
            $0.utf8.count >= 2 && $0.utf8.prefix(2).allSatisfy(isHexDigit)
        }
    }

    /// The address that `text` may have been meant for: without what no base address has.
    static func suggestion(for text: String) -> String? {
        let parts = text.replacing("\\", with: "/").filter { !$0.isWhitespace }
            .prefix { $0 != "?" && $0 != "#" }.split(separator: "/").map(String.init)
        guard let scheme = parts.first?.lowercased(), parts.count > 1,
            scheme == "https:" || scheme == "http:"
        else { return nil }
        let host = parts[1].split(separator: "@").last.map(String.init) ?? ""
        let folders = parts.dropFirst(2).filter { $0 != "." && $0 != ".." }
        let address = ([scheme + "/", host] + folders).joined(separator: "/") + "/"
        return BaseURL(address) == nil ? nil : address
    }
}
