/// Text that may be shown on a terminal as it is: it can neither steer the terminal nor pass for a
/// line of ours.
///
/// Write it as a string literal. What stands between `\(` and `)` comes from a file, a program or
/// an argument: controls, ends of lines and characters that nobody sees are shown by their
/// numbers, and passwords in addresses are left out. Only a literal can end a line:
///
///     let path = "a\nerror: b"
///     let text: TerminalText = "\(path) is ready.\n"   // a\u{A}error: b is ready.
public struct TerminalText: Sendable, Hashable {
    /// The text as the terminal gets it.
    public private(set) var description: String

    /// `text` as a part of one line.
    public init(_ text: String) { description = TerminalText.escaped(text) }

    /// What a program says, or help: its lines stay lines, and its tabs stay tabs.
    public init(lines text: String) {
        description = TerminalText.lines(of: text, TerminalText.escaped)
    }

    /// A file as a whole: the same, with every word of it.
    public init(file text: String) {
        description = TerminalText.lines(of: text, TerminalText.visible)
    }

    /// The pieces one after another, with `separator` between them.
    public init(_ pieces: [TerminalText], separator: TerminalText = "") {
        description = pieces.map(\.description).joined(separator: separator.description)
    }

    public static func + (left: TerminalText, right: TerminalText) -> TerminalText {
        TerminalText([left, right])
    }

    public static func += (left: inout TerminalText, right: TerminalText) {
        left.description += right.description
    }
}

extension TerminalText: CustomStringConvertible {}

extension TerminalText: ExpressibleByStringInterpolation {
    public init(stringLiteral value: StaticString) { description = value.description }

    public init(stringInterpolation: Interpolation) {
        description = stringInterpolation.text
    }

    /// Collects a literal's text and its holes. Literals are `StaticString`, as those of `HTML`
    /// are, so nothing that was read at run time can be one.
    public struct Interpolation: StringInterpolationProtocol {
        var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) {}

        public mutating func appendLiteral(_ literal: StaticString) { text += literal.description }

        /// Text from elsewhere, as a part of this line.
        public mutating func appendInterpolation(_ text: some StringProtocol) {
            self.text += TerminalText.escaped(String(text))
        }

        public mutating func appendInterpolation(_ number: Int) { text += String(number) }

        /// Text that is safe already.
        public mutating func appendInterpolation(_ text: TerminalText) {
            self.text += text.description
        }

        /// Text that may be missing.
        public mutating func appendInterpolation(_ text: TerminalText?) {
            if let text { appendInterpolation(text) }
        }
    }
}

// MARK: - Escaping

extension TerminalText {
    /// How many characters of one value are shown. The longest path of a system fits.
    private static let most = 4096

    private static func escaped(_ text: String) -> String {
        guard text.utf8.count > most else { return visible(Redaction.addresses(in: text)) }
        // A password is looked for beyond the cut, and not in all of what may be megabytes.
        let beginning = String(text.unicodeScalars.prefix(4 * most))
        let shown = Redaction.addresses(in: beginning)
        let isCut = beginning.utf8.count < text.utf8.count || shown.unicodeScalars.count > most
        return visible(String(shown.unicodeScalars.prefix(most))) + (isCut ? "…" : "")
    }

    private static func lines(of text: String, _ shown: (String) -> String) -> String {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.map { line in
            let line = line.last == "\r" ? line.dropLast() : line
            return line.split(separator: "\t", omittingEmptySubsequences: false)
                .map { shown(String($0)) }.joined(separator: "\t")
        }.joined(separator: "\n")
    }

    /// `text` with what cannot be seen, or steers a terminal, shown by its number: `\u{1B}`.
    private static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: steers) else { return text }
        var visible = ""
        for scalar in text.unicodeScalars {
            if steers(scalar) {
                visible += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
            } else {
                visible.unicodeScalars.append(scalar)
            }
        }
        return visible
    }

    /// Whether a terminal would do something else with it than show it: a control (C0, DEL, C1),
    /// an end of a line or paragraph, or a format that turns the direction of writing or is not
    /// seen at all. Joiners stay: Persian and families of emoji are written with them.
    public static func steers(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x7F { return scalar.value < 0x20 }
        if scalar.value == 0x200C || scalar.value == 0x200D { return false }
        return switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
        default: false
        }
    }
}
