/// Where in a page a template's literal has arrived, so that a debug build can tell a safe hole
/// from one that escaping does not protect.
///
/// It reads the literals alone: they are constants of the program, so a template that passes once
/// passes always.
struct Context {
    /// What a hole holds.
    enum Hole { case text, markup, link, attribute }

    private enum State {
        case text
        case tagName
        case tag
        case attributeName
        case afterEquals
        case quoted(UInt8)
        case unquoted
        case comment
        case raw
    }

    private var state = State.text
    private var name: [UInt8] = []
    private var attribute: [UInt8] = []
    private var tail: [UInt8] = []

    /// Follows the next literal.
    mutating func read(_ literal: UnsafeBufferPointer<UInt8>) {
        for byte in literal { read(byte) }
    }

    /// What is wrong with such a hole here, or nil where it is safe.
    func complaint(about hole: Hole) -> String? {
        switch state {
        case .text:
            hole == .attribute ? "an attribute belongs inside a tag" : nil
        case .quoted:
            quotedComplaint(about: hole)
        case .tag, .tagName, .attributeName:
            hole == .attribute ? nil : "only an Attribute may stand inside a tag"
        case .afterEquals, .unquoted:
            "put quotation marks round this attribute's value"
        case .comment:
            "nothing may be filled into a comment"
        case .raw:
            "nothing may be filled into <script> or <style>"
        }
    }

    private func quotedComplaint(about hole: Hole) -> String? {
        let takesLink = ["href", "src", "action", "poster", "cite"]
            .contains(String(decoding: attribute, as: UTF8.self))
        switch hole {
        case .text: return takesLink ? "this attribute takes a Link, not text" : nil
        case .link: return nil
        case .markup: return "an attribute takes text, not HTML"
        case .attribute: return "an attribute cannot stand inside another"
        }
    }

    private mutating func read(_ byte: UInt8) {
        switch state {
        case .text:
            if byte == UInt8(ascii: "<") {
                (state, name, attribute) = (.tagName, [], [])
            }
        case .tagName:
            readTagName(byte)
        case .tag, .attributeName:
            readTag(byte)
        case .afterEquals:
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                state = .quoted(byte)
            } else if !isSpace(byte) {
                state = .unquoted
            }
        case .quoted(let mark):
            if byte == mark { (state, attribute) = (.tag, []) }
        case .unquoted:
            if isSpace(byte) { state = .tag } else if byte == UInt8(ascii: ">") { endTag() }
        case .comment:
            tail.append(byte)
            if tail.suffix(3) == Array("-->".utf8)[...] { state = .text }
        case .raw:
            tail.append(lower(byte))
            if tail.suffix(name.count + 3) == (Array("</".utf8) + name + Array(">".utf8))[...] {
                state = .text
            }
        }
    }

    private mutating func readTagName(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            endTag()
        } else if isSpace(byte) {
            state = .tag
        } else {
            name.append(lower(byte))
            if name == Array("!--".utf8) { (state, tail) = (.comment, []) }
        }
    }

    private mutating func readTag(_ byte: UInt8) {
        if byte == UInt8(ascii: ">") {
            endTag()
        } else if byte == UInt8(ascii: "=") {
            state = .afterEquals
        } else if isSpace(byte) {
            state = .tag
        } else {
            if case .tag = state { attribute = [] }
            attribute.append(lower(byte))
            state = .attributeName
        }
    }

    private mutating func endTag() {
        let isRaw = name == Array("script".utf8) || name == Array("style".utf8)
        state = isRaw ? .raw : .text
        tail = []
    }

    private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    private func lower(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
