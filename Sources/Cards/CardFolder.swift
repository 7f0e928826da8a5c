import Files
import Gazette

/// The folder of cards within a digest's content, and which of the files in it were drawn.
public struct CardFolder {
    private let directory: Directory
    private let list: FileList?

    /// What a drawing of cards did.
    public struct Outcome {
        public var drawn = 0
        public var removed = 0
        /// Files that look like cards which no page shows, but do not hold what was drawn.
        public var left: [String] = []
    }

    /// Opens the folder, and makes it where it is missing.
    ///
    /// - Parameter digest: the folder that holds `Content`.
    public init(of digest: Directory) throws(SystemError) {
        let path = "Content/static/\(SocialCard.folder.dropLast())"
        try digest.makeFolder(path)
        directory = try digest.directory(path)
        list = try directory.readIfThere(FileList.name, upTo: FileList.limit).flatMap(
            FileList.init(reading:))
    }

    /// Brings the folder to these cards: draws those that are not there, and removes what was drawn
    /// once and no page shows any more.
    ///
    /// - Parameter png: draws a card.
    public func update(
        to cards: [SocialCard], png: (SocialCard) -> [UInt8]
    ) throws(SystemError) -> Outcome {
        try directory.removeLeftovers()
        var outcome = Outcome()
        let there = Set(try directory.names())
        let wanted = Dictionary(
            cards.map { (String($0.path.dropFirst(SocialCard.folder.count)), $0) }
        ) { first, _ in first }
        var own = Dictionary(
            (list?.entries ?? []).map { ($0.path, $0.hash) }
        ) { first, _ in first }
        for (name, card) in wanted.sorted(by: { $0.key < $1.key }) where !there.contains(name) {
            let bytes = png(card)
            own[name] = ContentHash.of(bytes)
            // Listed first: whatever stops this, the next drawing knows what is its own.
            try write(own)
            try directory.replace(name, bytes)
            outcome.drawn += 1
        }
        for name in there.subtracting(wanted.keys).sorted() where CardFolder.isCard(name) {
            if let hash = own[name], try isSame(name, hash) {
                try directory.remove(name)
                outcome.removed += 1
            } else {
                outcome.left.append(name)
            }
        }
        own = own.filter { wanted[$0.key] != nil }
        try write(own)
        return outcome
    }

    private func write(_ own: [String: UInt64]) throws(SystemError) {
        let next = FileList(entries: own.map { FileList.Entry(path: $0.key, hash: $0.value) })
        if next != list { try directory.replace(FileList.name, next.bytes) }
    }

    private func isSame(_ name: String, _ hash: UInt64) throws(SystemError) -> Bool {
        guard try directory.status(name)?.kind == .file else { return false }
        return try directory.openFile(name).hash() == hash
    }

    /// Whether a name is such as a card has: eight hexadecimal digits.
    private static func isCard(_ name: String) -> Bool {
        name.utf8.count == 12 && name.hasSuffix(".png")
            && name.dropLast(4).allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
}
