import Files
import Gazette

/// The folder of cards within a digest's content, and which of the files in it were drawn.
public struct CardFolder: Sendable {
    private let directory: Directory

    /// What a drawing of cards did.
    public struct Outcome: Sendable {
        /// Pictures that were drawn.
        public var drawn = 0
        /// Pictures of articles that are gone.
        public var removed = 0
        /// Files that look like cards which no page shows, but do not hold what was drawn.
        public var left: [String] = []
    }

    /// The list of what was drawn is somebody else's file.
    public struct ForeignList: Error {
        /// The folder of the pictures.
        public let path: String
    }

    /// In bytes. No card is larger, so what is larger was not drawn and is not read.
    private static let largest = 16 << 20

    /// Opens the folder, and makes it where it is missing.
    ///
    /// - Parameter digest: the folder that holds `Content`.
    public init(of digest: Directory) throws(SystemError) {
        let path = "Content/static/\(SocialCard.folder.dropLast())"
        try digest.makeFolder(path)
        directory = try digest.directory(path)
    }

    /// Brings the folder to these cards: draws those that are not there, and removes what was drawn
    /// once and no page shows any more. Nobody else can draw into it meanwhile.
    ///
    /// - Parameters:
    ///   - holder: who draws.
    ///   - png: draws a card.
    /// - Throws: `FileLock.Refusal`, `ForeignList` or `SystemError`.
    public func update(
        to cards: [SocialCard], by holder: Holder = .current(now: 0),
        png: (SocialCard) -> [UInt8]
    ) async throws -> Outcome {
        let lock = try await FileLock.take(
            FileList.lock, in: directory, by: holder, waits: .seconds(1))
        defer { lock.release(removing: true) }
        try directory.removeLeftovers(upTo: CardFolder.largest)
        return try draw(cards, over: try list(), png)
    }

    private func draw(
        _ cards: [SocialCard], over list: FileList?, _ png: (SocialCard) -> [UInt8]
    ) throws(SystemError) -> Outcome {
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
            try write(own, over: list)
            if try create(name, bytes) { outcome.drawn += 1 } else { own[name] = nil }
        }
        for name in there.subtracting(wanted.keys).sorted() where CardFolder.isCard(name) {
            if let hash = own[name], try remove(name, holding: hash) {
                outcome.removed += 1
            } else {
                outcome.left.append(name)
            }
        }
        try write(own.filter { wanted[$0.key] != nil }, over: list)
        return outcome
    }

    // MARK: - Files

    private func list() throws -> FileList? {
        let bytes = try directory.readIfThere(FileList.name, upTo: CardFolder.largest)
        guard let bytes else { return nil }
        guard let list = FileList(reading: bytes) else {
            throw ForeignList(path: directory.path(of: FileList.name))
        }
        return list
    }

    private func write(
        _ own: [String: UInt64], over list: FileList?
    ) throws(SystemError) {
        let next = FileList(entries: own.map { FileList.Entry(path: $0.key, hash: $0.value) })
        if next != list { try directory.replace(FileList.name, next.bytes) }
    }

    /// Whether the card was written; a file that somebody put there meanwhile stays.
    private func create(_ name: String, _ bytes: [UInt8]) throws(SystemError) -> Bool {
        do throws(SystemError) {
            try directory.create(name, bytes)
            return true
        } catch {
            if error == .taken { return false }
            throw error
        }
    }

    /// Removes a card if it holds what was drawn.
    private func remove(_ name: String, holding hash: UInt64) throws(SystemError) -> Bool {
        guard try directory.status(name)?.kind == .file else { return false }
        let file = try directory.openFile(name)
        guard file.status.size <= CardFolder.largest, try file.hash() == hash else { return false }
        return try directory.remove(name, ifStill: file.status) == .removed
    }

    /// Whether a name is such as a card has: eight hexadecimal digits.
    private static func isCard(_ name: String) -> Bool {
        name.utf8.count == 12 && name.hasSuffix(".png")
            && name.dropLast(4).allSatisfy { $0.isHexDigit && !$0.isUppercase }
    }
}
