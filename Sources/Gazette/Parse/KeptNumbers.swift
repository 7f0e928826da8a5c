/// The numbers that editions have got, `Content/editions/numbers.txt`: an edition and its number on
/// each line, in the order in which they were given.
///
///     2026-11-20 13
///     2026-11-21 14
struct KeptNumbers: Sendable {
    /// In the order of the file, each edition once.
    private(set) var lines: [(id: String, number: Int)] = []
    /// For each edition its place in `lines`.
    private(set) var places: [String: Int] = [:]

    init() {}

    /// The number that an edition has got.
    subscript(id: String) -> Int? { places[id].map { lines[$0].number } }

    /// Reads the file's bytes, and tells what in it is not an edition and its number.
    static func parsed(_ bytes: [UInt8], file: String) -> (KeptNumbers?, [Problem]) {
        var finder = PlaceFinder(file: file, bytes: bytes)
        if let offset = UTF8Check(bytes).firstError {
            return (nil, [Problem(.error, finder.place(offset: offset), .notUTF8)])
        }
        var (numbers, problems) = (KeptNumbers(), [Problem]())
        for (index, line) in lines(of: bytes).enumerated() {
            guard let entry = Entry(line), let wording = numbers.take(entry) else { continue }
            let place = finder.place(line: index + 1, byte: 1)
            problems.append(Problem(.error, place, wording))
        }
        return (numbers, problems)
    }

    /// Lines without their ends.
    static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            line.last == 0x0D ? line.dropLast() : line
        }
    }

    /// Takes in a line; what is wrong with it, if anything is.
    private mutating func take(_ entry: Entry) -> Wording? {
        switch entry {
        case .conflict: return .numberConflict
        case .other: return .notANumberLine
        case .number(let id, let number):
            if let place = places[id] {
                let first = lines[place].number
                return first == number ? nil : .numberedTwice(id, first)
            }
            places[id] = lines.count
            lines.append((id, number))
            return nil
        }
    }

    /// What a line says.
    enum Entry {
        case number(String, Int)
        /// What git leaves where two people wrote at one place.
        case conflict
        case other

        /// Nil for an empty line and for a remark.
        init?(_ line: ArraySlice<UInt8>) {
            let marks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
            let words = line.split { $0 == 0x20 || $0 == 0x09 }
            guard let first = words.first, first.first != UInt8(ascii: "#") else { return nil }
            let id = String(decoding: first, as: UTF8.self)
            if marks.contains(where: { line.starts(with: $0.utf8) }) {
                self = .conflict
            } else if words.count == 2, words[1].count < 10, let number = Day.number(words[1]),
                // No editions that anybody makes count on as far as that.
                number <= 2 * Limits.editionNumber,
                Slug.make(id, style: .han) == id
            {
                self = .number(id, number)
            } else {
                self = .other
            }
        }
    }
}
