import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Writes pages of a slice, the ones that differ from what is there.
///
/// Pages are gathered until there is a piece of work for the disk. What they hold is announced in
/// the journal before the first of them is touched, so that whenever a build is stopped the next
/// one can tell its files from everybody else's.
struct PageWriter: ~Copyable {
    /// Why a page could not be written.
    enum Failure: Error {
        case write(path: String, SystemError)
        case read(path: String, SystemError)
    }

    private let directory: Directory
    private let journal: AppendedFile
    private var folder: OpenFolder
    private var pending: [Piece] = []
    private var size = 0
    /// Where the first of the pending pages is among the entries.
    private var firstPending = 0
    private(set) var written = 0
    private(set) var unchanged = 0
    /// What the pages hold, in the order in which they came.
    private(set) var entries: [FileList.Entry] = []
    /// Paths of pages where somebody wrote after they were looked at. They were not written.
    private(set) var changed: [String] = []

    /// Bytes that are gathered before they are written.
    private static let fill = 1 << 18

    private struct Piece {
        var path: String
        var body: Body
        /// The file that goes for it, as it was when it was looked at; nil for none.
        var replaced: FileStatus?
    }

    enum Body {
        case bytes([UInt8])
        case copy(File)

        /// The bytes from an offset; fewer than `count` only at the end.
        func part(_ count: Int, at offset: Int) throws(SystemError) -> [UInt8] {
            switch self {
            case .bytes(let bytes): Array(bytes.dropFirst(offset).prefix(count))
            case .copy(let file): try file.read(count, at: offset)
            }
        }
    }

    /// - Parameter isFresh: whether most folders are not there yet.
    init(_ directory: Directory, _ journal: AppendedFile, isFresh: Bool) {
        (self.directory, self.journal) = (directory, journal)
        folder = OpenFolder(directory, isFresh: isFresh)
    }

    /// Takes a page; it is written now or with those that follow.
    ///
    /// - Parameter present: what is there.
    mutating func take(
        _ path: String, _ body: Body, present: PresentFile
    ) throws(Failure) {
        let hash = try hash(body)
        entries.append(FileList.Entry(path: path, hash: hash))
        var replaced: FileStatus?
        if case .file(let there, _, let seen) = present {
            if there == hash {
                unchanged += 1
                return
            }
            replaced = seen
        }
        written += 1
        if pending.isEmpty { firstPending = entries.count - 1 }
        pending.append(Piece(path: path, body: body, replaced: replaced))
        if case .bytes(let bytes) = body { size += bytes.count }
        if size >= PageWriter.fill || pending.count >= 64 { try flush() }
    }

    private func hash(_ body: Body) throws(Failure) -> UInt64 {
        switch body {
        case .bytes(let bytes): return ContentHash.of(bytes)
        case .copy(let file):
            do throws(SystemError) {
                return try file.hash()
            } catch {
                throw .read(path: file.path, error)
            }
        }
    }

    /// Writes whatever is gathered.
    mutating func flush() throws(Failure) {
        guard !pending.isEmpty else { return }
        do throws(SystemError) {
            let announced = FileList.lines(entries[firstPending...])
            try journal.append(announced)
        } catch {
            throw .write(path: FileList.journal, error)
        }
        for piece in pending { try write(piece) }
        pending.removeAll(keepingCapacity: true)
        size = 0
    }

    /// A file that changes is a new one under the old name: emptying the old one first, or
    /// renaming another over it, makes ext4 flush at every file, fifty times slower for a whole
    /// site, and writing into it would also change whatever else has a name for it. One that is not
    /// as it was when it was looked at stays.
    private mutating func write(_ piece: Piece) throws(Failure) {
        let file: Int32
        do throws(SystemError) {
            if let seen = piece.replaced,
                try directory.remove(piece.path, ifStill: seen) == .changed
            {
                return leave(piece)
            }
            file = try folder.open(piece.path, O_WRONLY | O_CREAT | O_EXCL)
        } catch {
            if error == .taken { return leave(piece) }
            throw .write(path: piece.path, error)
        }
        switch piece.body {
        case .bytes(let bytes):
            do throws(SystemError) {
                try NewFile.finish(file, bytes)
            } catch {
                throw .write(path: piece.path, error)
            }
        case .copy(let source): try copy(source, to: file, piece.path)
        }
    }

    private mutating func leave(_ piece: Piece) {
        changed.append(piece.path)
        written -= 1
    }

    private func copy(_ source: File, to file: Int32, _ path: String) throws(Failure) {
        var isOpen = true
        defer { if isOpen { close(file) } }
        var offset = 0
        while true {
            let part: [UInt8]
            do throws(SystemError) {
                part = try source.read(PageWriter.fill, at: offset)
            } catch {
                throw .read(path: source.path, error)
            }
            let isLast = part.count < PageWriter.fill
            do throws(SystemError) {
                if isLast { isOpen = false }
                try isLast ? NewFile.finish(file, part) : NewFile.writeAll(part, to: file)
            } catch {
                throw .write(path: path, error)
            }
            if isLast { return }
            offset += part.count
        }
    }
}
