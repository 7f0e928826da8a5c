import Files

extension FuzzTarget {
    /// The list of files that a build leaves in the output folder: read as it stands, and written
    /// from the paths that the lines of an input are.
    static let builtFiles = FuzzTarget(name: "built-files") {
        { input throws(Broken) in
            for entry in FileList.journalEntries(input) {
                try demand(isSafe(entry.path), "the path \(entry.path)")
            }
            if let list = FileList(reading: input) {
                for entry in list.entries {
                    try demand(isSafe(entry.path), "the path \(entry.path)")
                    let isOwn = entry.path.lowercased().hasPrefix(".gazette-")
                    try demand(!isOwn, "the path \(entry.path)")
                }
                try demand(list.bytes == input || isSpaced(input), "it is written otherwise")
            }
            try checkWriting(input)
        }
    }

    /// Empty lines are passed over.
    private static func isSpaced(_ input: [UInt8]) -> Bool {
        zip(input, input.dropFirst()).contains { $0 == 0x0A && $1 == 0x0A }
    }

    private static func checkWriting(_ input: [UInt8]) throws(Broken) {
        var seen: Set<[UInt8]> = []
        let entries = input.split(separator: 0x0A).compactMap { line -> FileList.Entry? in
            let path = String(decoding: line, as: UTF8.self)
            guard RelativePath.isSafe(path), !FileList.isReserved(path),
                seen.insert(Array(path.utf8)).inserted
            else { return nil }
            return FileList.Entry(path: path, hash: ContentHash.of(Array(line)))
        }
        let list = FileList(entries: entries)
        let read = FileList(reading: list.bytes)
        try demand(read?.bytes == list.bytes, "what was written is read as something else")
        try demand(read?.entries.count == entries.count, "entries are lost")
    }
}
