import Gazette

/// The lines of a file, to hold places against.
struct FileLines {
    /// Without their ends.
    private let lines: [String]

    /// A line ends with a line feed, a carriage return, or one and then the other.
    init(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        var lines: [String.UnicodeScalarView] = [.init()]
        var before: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if scalar == "\r" || scalar == "\n" && before != "\r" {
                lines.append(.init())
            } else if scalar != "\n" {
                lines[lines.count - 1].append(scalar)
            }
            before = scalar
        }
        self.lines = lines.map { String($0) }
    }

    /// A place must be inside the file, and show the line that it names.
    func check(_ place: Place, _ what: String) throws(Broken) {
        guard let line = place.line else { return }
        guard lines.indices.contains(line - 1) else {
            throw Broken("\(what): line \(line) of \(lines.count)")
        }
        let text = lines[line - 1]
        try checkExcerpt(place, text, what)
        guard let column = place.column else { return }
        if column < 1 || column > text.count + 1 {
            throw Broken("\(what): column \(column) of line \(line), which has \(text.count)")
        }
    }

    /// What is shown must be of the line. Where a long one is cut, that may cut a character.
    private func checkExcerpt(_ place: Place, _ line: String, _ what: String) throws(Broken) {
        guard let excerpt = place.excerpt, line.utf8.count < 400 else { return }
        let shown = excerpt.window.text
        let isPart = [
            shown[...], shown.dropFirst(), shown.dropLast(), shown.dropFirst().dropLast(),
        ]
        .contains { $0.isEmpty || line.contains($0) }
        if !isPart {
            throw Broken("\(what): \(shown.debugDescription) is not in \(line.debugDescription)")
        }
    }

    func check(_ problems: [Problem]) throws(Broken) {
        for problem in problems {
            try check(problem.place, problem.message)
            // What an editor reads is a line or two, whatever the file holds.
            if problem.description.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A }) {
                throw Broken("a control character in: \(problem.message)")
            }
        }
    }
}
