// Numbers of editions that are written down

extension Wording {
    static func numberedTwice(_ id: String, _ first: Int) -> Wording {
        Wording(
            "\"\(id)\" has the number \(first) already", "keep the line with the number that it has"
        )
    }
    static let numberConflict = Wording(
        "git has left a conflict here", "keep one line for each edition, and remove the marks")
    static let notANumberLine = Wording(
        "this is not an edition and its number", "write the edition and its number: 2026-11-23 14")
}
