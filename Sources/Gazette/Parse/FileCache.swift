/// What came of files, for as long as they do not change.
struct FileCache<Result: Sendable>: Sendable {
    private struct Entry: Sendable {
        var file: File
        var result: Result
    }

    /// In the order of a folder's files.
    private var entries: [Entry] = []

    init() {}

    /// What comes of `files` as they are now, in their order. Those that changed are read, in
    /// slices on all cores.
    ///
    /// - Parameters:
    ///   - files: in the order of a folder's.
    ///   - holds: whether what came of an unchanged file still does, whatever else changed.
    ///   - progress: told of every file.
    mutating func results(
        of files: [File], holds: (Result) -> Bool = { _ in true }, progress: BuildProgress,
        read: @escaping @Sendable (File) -> Result
    ) async -> [Result] {
        var results = match(files, holds)
        let missing = files.indices.filter { results[$0] == nil }
        progress.advance(by: files.count - missing.count)
        let fresh = await Parallel.map(missing.indices) { slice in
            MemoryReserve.make()
            let results = slice.map { read(files[missing[$0]]) }
            progress.advance(by: slice.count)
            return results
        }
        for (index, result) in zip(missing, fresh) { results[index] = result }
        let all = results.compactMap { $0 }
        entries = zip(files, all).map(Entry.init)
        return all
    }

    private func match(_ files: [File], _ holds: (Result) -> Bool) -> [Result?] {
        var old = 0
        return files.map { file in
            // Nearly always the next one is the one.
            while old < entries.count, entries[old].file.path != file.path,
                entries[old].file.path < file.path
            {
                old += 1
            }
            guard old < entries.count, entries[old].file.path == file.path else { return nil }
            defer { old += 1 }
            guard entries[old].file.isSame(as: file), holds(entries[old].result) else {
                return nil
            }
            return entries[old].result
        }
    }
}
