/// The day that a file is named for: `2026-08-19-bridge.md`, or `2026/08/19/bridge.md`.
enum FileDate {
    static func day(of file: String) -> Day? {
        let naming = FilePath.naming(file)
        return written(in: naming) ?? (naming == file ? nil : written(in: file))
    }

    private static func written(in file: String) -> Day? {
        let path = Array(file.utf8)
        let slash = path.lastIndex(of: UInt8(ascii: "/"))
        let last = path[(slash.map { $0 + 1 } ?? 0)...]
        let name = last.lastIndex(of: UInt8(ascii: ".")).map { last[..<$0] } ?? last
        if let day = Day(ascii: name.prefix(10)), isEnd(name.dropFirst(10).first) { return day }
        return slash.flatMap { day(ofFolders: path[..<$0]) }
    }

    /// The day that a path's last three folders are: `2026/08/19`, `2026/8/19`.
    private static func day(ofFolders path: ArraySlice<UInt8>) -> Day? {
        var numbers: [Int] = []
        var end = path.endIndex
        while numbers.count < 3 {
            let start =
                path[..<end].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? path.startIndex
            let isYear = numbers.count == 2
            guard isYear ? end - start == 4 : 1...2 ~= end - start,
                let number = Day.number(path[start..<end])
            else { return nil }
            numbers.append(number)
            guard start > path.startIndex else { break }
            end = start - 1
        }
        return numbers.count == 3 ? Day(numbers[2], numbers[1], numbers[0]) : nil
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
