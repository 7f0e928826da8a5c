import Files

/// Which files of an output folder Gazette wrote, and what it wrote into them.
struct KnownFiles: Sendable {
    private let listed: [String: UInt64]
    /// What a build that was stopped was about to write.
    private let announced: [String: [UInt64]]
    /// The list of the last build that came to its end.
    let list: FileList
    /// Whether a build was stopped before its end.
    let isUnfinished: Bool

    /// What its journal says, in its order.
    let journal: [FileList.Entry]

    init(_ list: FileList, journal: [FileList.Entry]?) {
        self.list = list
        self.journal = journal ?? []
        listed = Dictionary(list.entries.map { ($0.path, $0.hash) }) { first, _ in first }
        announced = Dictionary(grouping: journal ?? [], by: \.path)
            .mapValues { $0.map(\.hash) }
        isUnfinished = journal != nil
    }

    var isEmpty: Bool { listed.isEmpty && announced.isEmpty }

    /// Ascending.
    var paths: [String] {
        if announced.isEmpty { return list.entries.map(\.path) }
        return Set(listed.keys).union(announced.keys).sorted()
    }

    /// Whether a build that came to its end wrote a file there.
    func isListed(_ path: String) -> Bool { listed[path] != nil }

    /// The file as the list has it.
    func entry(_ path: String) -> FileList.Entry? {
        listed[path].map { FileList.Entry(path: path, hash: $0) }
    }

    func contains(_ path: String) -> Bool { listed[path] != nil || announced[path] != nil }

    /// Whether a file that holds something with this hash is as Gazette wrote it.
    func isOurs(_ path: String, holding hash: UInt64) -> Bool {
        listed[path] == hash || announced[path]?.contains(hash) == true
    }
}
