import Foundation

/// Who holds a lock: what the lock says.
public struct Holder: Codable, Sendable, Equatable {
    /// The user's name.
    public var user: String
    /// The machine's name.
    public var host: String
    /// The process on that machine.
    public var process: Int32
    /// When the process began, as the system counts it: another one may get the same number.
    var began: String
    /// In seconds since 1970, for people; and a lock of another machine counts for two hours.
    public var since: Int

    /// This process.
    ///
    /// - Parameter now: seconds since 1970.
    public static func current(now: Int) -> Holder {
        let process = ProcessInfo.processInfo
        return Holder(
            user: process.environment["USER"] ?? process.environment["LOGNAME"] ?? NSUserName(),
            host: process.hostName, process: process.processIdentifier,
            began: beginning(of: process.processIdentifier) ?? "", since: now)
    }

    /// One line of JSON.
    public var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Reads it back; nil where it says nothing of the kind.
    public init?(_ text: String) { self.init(Array(text.utf8)) }

    /// Reads it back; nil where it says nothing of the kind, or nothing that a lock would say.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count <= Holder.most,
            let read = try? JSONDecoder().decode(Holder.self, from: Data(bytes)),
            (0...Holder.lastMoment).contains(read.since), read.process > 0,
            max(read.user.count, read.host.count, read.began.count) <= 255
        else { return nil }
        self = read
    }

    /// In bytes.
    static let most = 4096

    /// Whether a lock may hold this: what a holder says, or what a stopped program or machine
    /// leaves of it, which is nothing, zeros or its beginning.
    static func couldHaveWritten(_ bytes: [UInt8]) -> Bool {
        guard bytes.count <= most else { return false }
        if bytes.allSatisfy({ $0 == 0 }) || Holder(bytes) != nil { return true }
        return bytes.starts(with: Array("{\"began\":\"".utf8)) && bytes.last != UInt8(ascii: "}")
    }

    /// The end of the year 9999.
    private static let lastMoment = 253_402_300_799

    private init(user: String, host: String, process: Int32, began: String, since: Int) {
        (self.user, self.host, self.process) = (user, host, process)
        (self.began, self.since) = (began, since)
    }

    /// Whether the process still runs; nil where it is another machine's.
    public var isAlive: Bool? {
        guard host == ProcessInfo.processInfo.hostName else { return nil }
        if kill(process, 0) != 0, errno == ESRCH { return false }
        return Holder.beginning(of: process) ?? "" == began
    }

    /// Whether the lock may be taken over.
    public func isStale(now: Int) -> Bool { isAlive.map { !$0 } ?? (now - since > 7200) }

    /// `anna on desk (process 123), since 2026-11-24 06:50:36 UTC`
    public var name: String {
        let format = ISO8601DateFormatter()
        format.formatOptions = [
            .withFullDate, .withTime, .withColonSeparatorInTime, .withSpaceBetweenDateAndTime,
        ]
        let moment = format.string(from: Date(timeIntervalSince1970: Double(since)))
        return "\(user) on \(host) (process \(process)), since \(moment) UTC"
    }

    /// The twenty-second field of /proc/N/stat; nil where there is no such file.
    private static func beginning(of process: Int32) -> String? {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            let end = text.lastIndex(of: ")")
        else { return nil }
        let fields = text[end...].split(separator: " ")
        // A process that has ended and that nobody has asked about is dead.
        guard fields.count > 20, fields[1] != "Z" else { return nil }
        return String(fields[20])
    }
}
