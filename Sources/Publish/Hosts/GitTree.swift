/// What a commit holds.
struct GitTree: Sendable {
    struct Entry: Sendable {
        /// Whether it is a file, and no link and no repository.
        var isFile: Bool
        var isLink: Bool
        /// Its name in git.
        var object: String
        var size: Int
    }

    var entries: [String: Entry] = [:]

    init(of commit: String, _ git: Git) async throws {
        let list = try await git.run(["ls-tree", "-r", "-l", "-z", commit])
        for line in list.output.split(separator: 0) {
            guard let tab = line.firstIndex(of: UInt8(ascii: "\t")) else { continue }
            let fields = String(decoding: line[..<tab], as: UTF8.self).split(separator: " ")
            guard fields.count == 4, GitTree.isName(String(fields[2])) else {
                throw PublishObstacle.strangeAnswer("git")
            }
            let path = String(decoding: line[line.index(after: tab)...], as: UTF8.self)
            entries[path] = Entry(
                isFile: fields[0].hasPrefix("100"), isLink: fields[0] == "120000",
                object: String(fields[2]),
                size: Int(fields[3]) ?? 0)
        }
    }

    /// Whether a text is a name that git gives, or the beginning of one.
    static func isName(_ text: String) -> Bool {
        (4...64).contains(text.utf8.count)
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }

    /// What is not as a manifest has it, though it is there.
    func altered(_ manifest: Manifest, _ git: Git) async throws -> [String: Survey.Altered] {
        var altered: [String: Survey.Altered] = [:]
        var files: [String] = []
        for path in manifest.paths.sorted() {
            guard let entry = entries[path] else { continue }
            if !entry.isFile {
                altered[path] = .other
            } else if entry.size > SiteFile.largest {
                altered[path] = .large(entry.size)
            } else {
                files.append(path)
            }
        }
        for (path, hash) in try await hashes(of: files, git)
        where !manifest.recorded(path).hashes.contains(hash) {
            altered[path] = .file(hash)
        }
        return altered
    }

    /// Which files hold what was recorded of them, and which do not. Those that are gone are
    /// neither.
    func ours(_ files: [Recorded], _ git: Git) async throws -> (ours: [String], others: [String]) {
        let known = files.filter { entries[$0.path] != nil }
        let plain = known.filter { file in
            guard let entry = entries[file.path], entry.isFile else { return false }
            return file.sizes?.contains(entry.size) != false && entry.size <= SiteFile.largest
        }
        let hashes = try await hashes(of: plain.map(\.path), git)
        var (ours, others): ([String], [String]) = ([], [])
        for file in known {
            let isOurs = hashes[file.path].map(file.hashes.contains) ?? false
            if isOurs { ours.append(file.path) } else { others.append(file.path) }
        }
        return (ours, others)
    }

    /// The SHA-256 of files, by their paths.
    private func hashes(of paths: [String], _ git: Git) async throws -> [String: String] {
        var hashes: [String: String] = [:]
        var rest = paths.compactMap { path in entries[path].map { (path, $0) } }[...]
        while !rest.isEmpty {
            // Some at a time: their contents are in memory.
            var (group, size): ([(String, Entry)], Int) = ([], 0)
            while let next = rest.first, group.isEmpty || size + next.1.size < 64 << 20 {
                group.append(next)
                size += next.1.size
                rest = rest.dropFirst()
            }
            let contents = try await GitTree.contents(of: group.map(\.1.object), git)
            for ((path, _), bytes) in zip(group, contents) {
                hashes[path] = SHA256.hex(Array(bytes))
            }
        }
        return hashes
    }

    private static func contents(of objects: [String], _ git: Git) async throws
        -> [ArraySlice<UInt8>]
    {
        if objects.isEmpty { return [] }
        let outcome = try await git.run(
            ["cat-file", "--batch"], input: Array((objects.joined(separator: "\n") + "\n").utf8))
        var rest = outcome.output[...]
        var contents: [ArraySlice<UInt8>] = []
        for object in objects {
            // `NAME blob SIZE`, a line break, the bytes, a line break.
            let head = rest.prefix { $0 != 0x0A }
            let fields = String(decoding: head, as: UTF8.self).split(separator: " ")
            guard fields.count == 3, fields[0] == object, let size = Int(fields[2]), size >= 0,
                rest.count - head.count >= 2, size <= rest.count - head.count - 2
            else { throw PublishObstacle.strangeAnswer("git") }
            let start = head.endIndex + 1
            contents.append(rest[start..<(start + size)])
            rest = rest[(start + size + 1)...]
        }
        return contents
    }
}
