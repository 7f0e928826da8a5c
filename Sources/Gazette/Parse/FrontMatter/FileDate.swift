/// The day that a file is named for: `2026-08-19-bridge.md`, or `2026/08/19/bridge.md`.
enum FileDate {
    static func day(of file: String) -> Day? {
        let name = Array(FilePath.name(of: file).utf8)
        if let day = Day(ascii: name.prefix(10)), isEnd(name.dropFirst(10).first) { return day }
        let folders = file.split(separator: "/").dropLast().suffix(3)
        guard folders.count == 3, let year = folders.first, year.utf8.count == 4 else { return nil }
        let numbers = folders.compactMap { Int($0) }
        return numbers.count == 3 ? Day(numbers[0], numbers[1], numbers[2]) : nil
    }

    /// A file's name without the day before it.
    static func rest(of name: String) -> String {
        let bytes = Array(name.utf8)
        guard Day(ascii: bytes.prefix(10)) != nil, isEnd(bytes.dropFirst(10).first) else {
            return name
        }
        return String(decoding: bytes.dropFirst(11), as: UTF8.self)
    }

    private static func isEnd(_ byte: UInt8?) -> Bool {
        byte == nil || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
