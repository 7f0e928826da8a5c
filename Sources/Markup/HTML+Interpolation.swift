extension HTML {
    /// Collects a literal's text and its holes.
    ///
    /// Literals are `StaticString`: they stand in the program, so nothing read at run time can be
    /// one. A debug build follows them with a `Context` and refuses a hole where escaping would
    /// not protect the page.
    public struct Interpolation: StringInterpolationProtocol {
        var bytes: [UInt8]
        #if DEBUG
            var context = Context()
        #endif

        public init(literalCapacity: Int, interpolationCount: Int) {
            bytes = []
            bytes.reserveCapacity(literalCapacity + 64 * interpolationCount)
        }

        public mutating func appendLiteral(_ literal: StaticString) {
            literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
            #if DEBUG
                literal.withUTF8Buffer { context.read($0) }
            #endif
        }

        /// Text, escaped. Right between tags and in quoted attributes.
        public mutating func appendInterpolation(
            _ text: String, file: StaticString = #fileID, line: UInt = #line
        ) {
            check(.text, file, line)
            hole { Escape.append(text, to: &$0) }
        }

        /// A number.
        public mutating func appendInterpolation(
            _ number: Int, file: StaticString = #fileID, line: UInt = #line
        ) {
            check(.text, file, line)
            var digits = String(number)
            digits.withUTF8 { bytes.append(contentsOf: $0) }
        }

        /// Markup, as it is. Right between tags only.
        public mutating func appendInterpolation(
            _ html: HTML, file: StaticString = #fileID, line: UInt = #line
        ) {
            check(.markup, file, line)
            hole { $0.append(contentsOf: html.bytes) }
        }

        /// Markup that may be missing.
        public mutating func appendInterpolation(
            _ html: HTML?, file: StaticString = #fileID, line: UInt = #line
        ) {
            appendInterpolation(html ?? HTML(), file: file, line: line)
        }

        /// Pieces of markup, one after another, each on a line of its own.
        public mutating func appendInterpolation(
            _ pieces: [HTML], file: StaticString = #fileID, line: UInt = #line
        ) {
            check(.markup, file, line)
            hole { bytes in
                for (index, piece) in pieces.enumerated() {
                    if index > 0 { bytes.append(0x0A) }
                    bytes.append(contentsOf: piece.bytes)
                }
            }
        }

        /// Markup that stands only where `condition` holds: `\(if: issue.isLead, "<b>Lead</b>")`.
        public mutating func appendInterpolation(
            if condition: Bool, _ html: @autoclosure () -> HTML,
            file: StaticString = #fileID, line: UInt = #line
        ) {
            appendInterpolation(condition ? html() : HTML(), file: file, line: line)
        }

        /// An address. The only thing that `href` and `src` take.
        public mutating func appendInterpolation(
            _ link: Link, file: StaticString = #fileID, line: UInt = #line
        ) {
            check(.link, file, line)
            hole { Escape.append(link.bytes, to: &$0) }
        }

        /// An attribute with a space before it, or nothing: `<a href="…"\(current)>`.
        public mutating func appendInterpolation(
            _ attribute: Attribute?, file: StaticString = #fileID, line: UInt = #line
        ) {
            check(.attribute, file, line)
            attribute?.append(to: &bytes)
        }

        @available(
            *, unavailable,
            message: "this value may be missing: write \\(value ?? \"…\") or \\(value.map { … })"
        )
        /// Nothing is written where there is no text.
        public mutating func appendInterpolation(_ text: String?) {}

        /// A hole that stays empty on a line of its own takes the line with it.
        private mutating func hole(_ fill: (inout [UInt8]) -> Void) {
            let before = bytes.count
            fill(&bytes)
            guard bytes.count == before else { return }
            var end = before
            while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
            if end > 0, bytes[end - 1] == 0x0A { bytes.removeLast(before - end + 1) }
        }

        @inline(__always)
        private func check(_ kind: Context.Hole, _ file: StaticString, _ line: UInt) {
            #if DEBUG
                guard let complaint = context.complaint(about: kind) else { return }
                preconditionFailure(complaint, file: file, line: line)
            #endif
        }
    }
}
