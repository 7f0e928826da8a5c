import Gazette

/// The lines of a file, to hold places against.
struct FileLines {
    /// Without their ends.
    private let lines: [String]

    init(_ bytes: [UInt8]) {
        lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
    }

    /// A place must be inside the file, and show the line that it names.
    func check(_ place: Place, _ what: String) throws(Broken) {
        guard let line = place.line else { return }
        guard lines.indices.contains(line - 1) else {
            throw Broken("\(what): line \(line) of \(lines.count)")
        }
        let text = lines[line - 1]
        if place.excerpt != text { throw Broken("\(what): line \(line) is another") }
        guard let column = place.column else { return }
        if column < 1 || column > text.count + 1 {
            throw Broken("\(what): column \(column) of line \(line), which has \(text.count)")
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
