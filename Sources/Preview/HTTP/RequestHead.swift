/// A request without its body, which a preview never looks at.
struct RequestHead: Sendable {
    /// What follows the head on the wire.
    enum Body: Sendable, Equatable {
        /// So many bytes; a few, so that they are skipped and the connection goes on.
        case bytes(Int)
        /// More than that, or nobody knows how many: the connection ends with the answer.
        case unread
    }

    var method: String
    /// As it was sent: `/daily/?a=b`.
    var target: String
    /// Whether it is HTTP/1.0, which knows no connections that are kept.
    var isOld: Bool
    /// With names in lower case, in the order in which they were sent.
    var fields: [(name: String, value: String)]
    var body = Body.bytes(0)

    /// The value of a field; several of one name are a list (RFC 9110, section 5.3).
    func field(_ name: String) -> String? {
        let values = fields.lazy.filter { $0.name == name }.map(\.value)
        return values.isEmpty ? nil : values.joined(separator: ", ")
    }

    /// Whether a field that holds a list of words has this one, in any case.
    func field(_ name: String, has word: String) -> Bool {
        (field(name) ?? "").split(separator: ",").contains { part in
            part.trimmingWhitespace().lowercased() == word
        }
    }

    /// Whether the connection goes on after the answer.
    var isKept: Bool { !isOld && body != .unread && !field("connection", has: "close") }
}

/// What a preview does not read any further, and the connection ends with it.
struct Refusal: Error, Equatable {
    var status: Int
    var message: String
}

extension Substring {
    /// Without blanks and tabs at both ends.
    func trimmingWhitespace() -> Substring {
        let rest = drop { $0 == " " || $0 == "\t" }
        guard let last = rest.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return rest[...last]
    }
}
