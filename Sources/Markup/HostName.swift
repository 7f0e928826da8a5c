/// Names of hosts as browsers read them: any script in a text, ASCII in an address.
public enum HostName {
    /// A host in ASCII, `xn--efvy88h.xn--fiqs8s` for `新闻.中国`; nil where no browser would take it.
    ///
    /// Letters are brought to lower case and to their usual forms, and what does not show is
    /// dropped, as browsers do (UTS 46).
    public static func ascii(_ host: String) -> String? {
        let labels = mapped(host).split(separator: ".", omittingEmptySubsequences: false)
        var parts: [String] = []
        for label in labels {
            guard let part = ascii(label: Array(label)), part.utf8.count <= 63 else { return nil }
            parts.append(part)
        }
        let name = parts.joined(separator: ".")
        return name.utf8.count <= 253 ? name : nil
    }

    /// A host in ASCII as people read it. A name that could pass for another stays as it is.
    public static func readable(_ host: String) -> String {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.contains(where: isEncoded) else { return host }
        let isForeign = labels.last { !$0.isEmpty }.map(isEncoded) ?? false
        return labels.map { label in
            guard isEncoded(label), let scalars = Punycode.decoded(Array(label.utf8.dropFirst(4))),
                scalars.allSatisfy({ isPlain($0, amongItsOwn: isForeign) })
            else { return String(label) }
            let text = String(String.UnicodeScalarView(scalars))
            return ascii(text) == label.lowercased() ? text : String(label)
        }.joined(separator: ".")
    }

    private static func isEncoded(_ label: Substring) -> Bool {
        label.utf8.count > 4 && label.prefix(4).lowercased() == "xn--"
    }

    private static func ascii(label: [Unicode.Scalar]) -> String? {
        guard !label.isEmpty, label.count <= 63, label.allSatisfy(mayStand) else { return nil }
        let text = String(String.UnicodeScalarView(label))
        if label.allSatisfy(\.isASCII) { return text }
        // A mark has nothing to stand on at the beginning.
        guard let first = label.first, !isMark(first), let digits = Punycode.encoded(label) else {
            return nil
        }
        return "xn--" + String(decoding: digits, as: UTF8.self)
    }

    private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return scalar == "-" || scalar == "_" || ("0"..."9").contains(scalar)
                || ("a"..."z").contains(scalar)
        }
        return switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator,
            .lineSeparator, .paragraphSeparator:
            scalar == "\u{200C}" || scalar == "\u{200D}"
        default: true
        }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    /// Whether a letter of a host can be shown: of a script that looks like no other, or in a host
    /// whose last part is of another script than Latin too.
    private static func isPlain(_ scalar: Unicode.Scalar, amongItsOwn isForeign: Bool) -> Bool {
        switch scalar.value {
        case 0x2D, 0x30...0x39, 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x100...0x130, 0x132...0x17F:
            true
        case 0x180..<0x590, 0x1C80..<0x1C90, 0x13A0..<0x1400, 0x1D00..<0x2000, 0xA640..<0xA830:
            isForeign && scalar.properties.isAlphabetic
        default:
            scalar.properties.isAlphabetic || isMark(scalar)
        }
    }
}
