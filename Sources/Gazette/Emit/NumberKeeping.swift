import Files

/// Writes down the numbers that editions have got, so that they stay as they are.
///
/// - Parameters:
///   - numbers: of a site that goes out, as `BuildReport` or `Site` has them.
///   - path: the folder that holds `Content`.
///   - began: when the build began that gave them, in nanoseconds since 1970. What it wrote down is no change that it missed,
///     so the files bear the time that they would have without.
/// - Throws: why they cannot be written; the site is as good without.
public func keepNumbers(
    _ numbers: [GivenNumber], in path: String, began: Int? = nil
) throws(SystemError) {
    guard !numbers.isEmpty else { return }
    let folder = try Directory(path)
    let bytes = try folder.readIfThere(ContentPaths.numbers, upTo: Limits.text) ?? []
    let next = KeptNumbers.adding(numbers, to: bytes)
    guard next != bytes else { return }
    let folders = ["Content", "Content/editions"]
    var before: [Int?] = []
    for path in folders { before.append(try folder.status(path)?.modified) }
    try folder.replace(ContentPaths.numbers, next)
    guard let began else { return }
    try folder.stamp(ContentPaths.numbers, began)
    for (path, moment) in zip(folders, before) { try folder.stamp(path, moment ?? began) }
}

extension GivenNumber {
    /// The file that holds some numbers and no others.
    public static func text(_ numbers: [GivenNumber]) -> String {
        String(decoding: KeptNumbers.adding(numbers, to: []), as: UTF8.self)
    }
}

extension KeptNumbers {
    /// What stands above the numbers.
    private static let head = """
        # The number of each edition. "gazette build" adds a line when an edition gets its number, and
        # no number that is here changes by itself. Keep this file with the articles.

        """

    /// A file's bytes with more numbers: a line in the place of the one that is there, or a new one
    /// at the end.
    static func adding(_ numbers: [GivenNumber], to bytes: [UInt8]) -> [UInt8] {
        let fresh = Dictionary(numbers.map { ($0.edition, $0.number) }) { $1 }
        var lines = lines(of: bytes.isEmpty ? Array(head.utf8) : bytes)
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        var written: Set<String> = []
        for (index, line) in lines.enumerated() {
            guard case .number(let id, _) = Entry(line), let number = fresh[id] else { continue }
            lines[index] = text(id, number)
            written.insert(id)
        }
        for given in numbers where !written.contains(given.edition) {
            lines.append(text(given.edition, given.number))
        }
        return lines.flatMap { $0 + [0x0A] }
    }

    private static func text(_ id: String, _ number: Int) -> ArraySlice<UInt8> {
        Array("\(id) \(number)".utf8)[...]
    }
}
