#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The list of the files that Gazette has written into a folder, and what it wrote: what it may
/// replace and remove. Whatever the list says, a file that holds something else is not ours.
///
/// A list may come from anybody, so one that is not as Gazette writes it is not a list.
public struct FileList: Sendable, Equatable {
    /// Its name in the output folder.
    public static let name = ".gazette-files"
    /// A list of what a build is about to write, added to before each write. It goes when the build
    /// ends; where a build was stopped, it tells the next one which files are ours all the same.
    public static let journal = ".gazette-files.new"
    /// The file that stands for the lock of whoever builds.
    public static let lock = ".gazette-lock"
    /// In bytes: some five million files.
    public static let limit = 512 << 20

    private static let head = "gazette 2"

    /// A file that was written, by name and content.
    public struct Entry: Equatable, Sendable {
        /// In the output folder.
        public var path: String
        /// Of the bytes that were written.
        public var hash: UInt64

        /// A path from the root, and the hash of the content.
        public init(path: String, hash: UInt64) { (self.path, self.hash) = (path, hash) }
    }

    /// Ascending, each path once.
    public let entries: [Entry]
    /// Whether the site was built with its drafts, so that nobody publishes them unawares.
    public let showsDrafts: Bool
    /// Tells the site from others; nil where nobody said.
    public let site: UInt64?

    /// - Parameter entries: in any order, each path once.
    public init(entries: [Entry], showsDrafts: Bool = false, site: UInt64? = nil) {
        (self.showsDrafts, self.site) = (showsDrafts, site)
        // Pages come in runs, which a sort makes use of.
        self.entries = entries.sorted(by: FileList.areAscending)
    }

    /// Reads what `bytes` say; nil where they are not such a list.
    public init?(reading bytes: [UInt8]) {
        guard let end = bytes.prefix(80).firstIndex(of: 0x0A), bytes.last == 0x0A,
            let (showsDrafts, site) = FileList.head(bytes[..<end]),
            let entries = FileList.entries(bytes[(end + 1)...])
        else { return nil }
        let isAscending = zip(entries, entries.dropFirst()).allSatisfy(FileList.areAscending)
        guard isAscending else { return nil }
        (self.entries, self.showsDrafts, self.site) = (entries, showsDrafts, site)
    }

    /// The first line and a line an entry.
    public var bytes: [UInt8] {
        let site = self.site.map { " site=\(NewFile.hex($0))" } ?? ""
        let head = "\(FileList.head)\(showsDrafts ? " drafts" : "")\(site)\n"
        return Array(head.utf8) + FileList.lines(entries)
    }

    /// What the first line says; nil where it is not one of a list.
    private static func head(_ line: ArraySlice<UInt8>) -> (showsDrafts: Bool, site: UInt64?)? {
        var rest = String(decoding: line, as: UTF8.self)[...]
        guard rest.hasPrefix(head) else { return nil }
        rest = rest.dropFirst(head.count)
        let showsDrafts = rest.hasPrefix(" drafts")
        if showsDrafts { rest = rest.dropFirst(" drafts".count) }
        if rest.isEmpty { return (showsDrafts, nil) }
        guard rest.hasPrefix(" site="), let site = number(Array(rest.dropFirst(6).utf8)[...])
        else { return nil }
        return (showsDrafts, site)
    }

    /// By the bytes of their paths: a disk can have two names that Swift holds to be the same text,
    /// such as `é` in one scalar and in two.
    private static func areAscending(_ left: Entry, _ right: Entry) -> Bool {
        let order = left.path.utf8.withContiguousStorageIfAvailable { left in
            right.path.utf8.withContiguousStorageIfAvailable { right in
                let common = min(left.count, right.count)
                guard let a = left.baseAddress, let b = right.baseAddress, common > 0 else {
                    return left.count < right.count
                }
                let difference = memcmp(a, b, common)
                return difference == 0 ? left.count < right.count : difference < 0
            }
        }
        return (order ?? nil) ?? left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }

    // MARK: - Lines

    /// A line an entry: the hash in sixteen digits, a space and the path.
    public static func lines(_ entries: some Sequence<Entry>) -> [UInt8] {
        var bytes: [UInt8] = []
        for entry in entries {
            for shift in stride(from: 60, through: 0, by: -4) {
                let digit = UInt8(truncatingIfNeeded: entry.hash >> UInt64(shift)) & 15
                bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit)
            }
            bytes.append(0x20)
            bytes += entry.path.utf8
            bytes.append(0x0A)
        }
        return bytes
    }

    /// The entries of lines, each with its end; nil where a line is not an entry.
    private static func entries(_ bytes: ArraySlice<UInt8>) -> [Entry]? {
        var entries: [Entry] = []
        for line in bytes.split(separator: 0x0A) {
            guard let entry = entry(line) else { return nil }
            entries.append(entry)
        }
        return entries
    }

    private static func entry(_ line: ArraySlice<UInt8>) -> Entry? {
        guard line.count > 17, line[line.startIndex + 16] == 0x20,
            let hash = number(line.prefix(16)),
            let path = String(validating: line.dropFirst(17), as: UTF8.self),
            RelativePath.isSafe(path), !isReserved(path)
        else { return nil }
        return Entry(path: path, hash: hash)
    }

    /// A number of sixteen hexadecimal digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        guard digits.count == 16 else { return nil }
        var number: UInt64 = 0
        for byte in digits {
            switch byte {
            case 0x30...0x39: number = number << 4 | UInt64(byte - 0x30)
            case 0x61...0x66: number = number << 4 | UInt64(byte - 0x57)
            default: return nil
            }
        }
        return number
    }

    /// Whether a build may have written this as its journal: it begins with an entry, or is what a
    /// stopped program or machine leaves of one, which is nothing, zeros or its beginning.
    public static func isJournal(_ bytes: [UInt8]) -> Bool {
        if let end = bytes.firstIndex(of: 0x0A) { return entry(bytes[..<end]) != nil }
        if bytes.allSatisfy({ $0 == 0 }) { return true }
        guard bytes.count <= 5000 else { return false }
        let digits = bytes.prefix(16)
        return number([UInt8](repeating: 0x30, count: 16 - digits.count)[...] + digits) != nil
            && (bytes.count < 17 || bytes[16] == 0x20)
    }

    /// The entries of a journal: what a stopped build did not write to its end is left out.
    public static func journalEntries(_ bytes: [UInt8]) -> [Entry] {
        let end = bytes.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return bytes[..<end].split(separator: 0x0A).compactMap(entry)
    }

    /// Whether a path of the output folder is Gazette's own, so that no page goes there.
    public static func isReserved(_ path: String) -> Bool {
        guard path.utf8.first == UInt8(ascii: ".") else { return false }
        let top = (path.split(separator: "/").first ?? "").lowercased()
        return top.hasPrefix(".gazette-")
    }
}
