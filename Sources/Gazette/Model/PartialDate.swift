/// A date as an editor wrote it: no more precise than that.
public struct PartialDate: Sendable, Hashable {
    /// How much of a date is known.
    public enum Precision: String, Sendable, CaseIterable {
        case year, month, week, day, hour, minute, second
    }

    /// The day, in the zone that was written, else in the site's.
    public let day: Day
    /// Seconds since midnight; nil where only a day was written.
    public let seconds: Int?
    /// Seconds east of Greenwich; nil where no zone was written.
    public let offset: Int?
    /// How much of it is known.
    public var precision: Precision

    /// A whole day.
    public init(_ day: Day) {
        (self.day, seconds, offset, precision) = (day, nil, nil, .day)
    }

    init(_ day: Day, seconds: Int, offset: Int?, precision: Precision) {
        (self.day, self.precision) = (day, precision)
        (self.seconds, self.offset) = (seconds, offset)
    }

    /// Reads `2026`, `2026-11`, `2026-11-23`, `2026-11-23T08:30`, `2026-11-23 08:30:15+08:00`, and
    /// the other forms that `DateForms` knows.
    public init?(_ text: String) {
        guard let date = PartialDate(exactly: text) ?? DateForms.read(text) else { return nil }
        self = date
    }

    /// Reads the forms of ISO 8601.
    private init?(exactly text: String) {
        let bytes = Array(text.utf8)
        if bytes.count == 4 || bytes.count == 7 {
            guard let day = Day(text + (bytes.count == 4 ? "-01-01" : "-01")) else { return nil }
            self.day = day
            (seconds, offset, precision) = (nil, nil, bytes.count == 4 ? .year : .month)
            return
        }
        guard bytes.count >= 10, let day = Day(ascii: bytes[..<10]) else { return nil }
        self.day = day
        guard bytes.count > 10 else {
            (seconds, offset, precision) = (nil, nil, .day)
            return
        }
        var clock = ClockReader(bytes[10...])
        guard let time = clock.time(), let zone = clock.zone() else { return nil }
        (seconds, offset) = (time.seconds, zone.offset)
        precision = time.hasSeconds ? .second : .minute
    }

    /// Seconds since 1970-01-01T00:00:00Z; a day without a time counts from its midnight.
    public func instant(in zone: Zone) -> Int {
        let local = day.number * 86_400 + (seconds ?? 0)
        return local - (offset ?? zone.offset(atLocal: local))
    }

    /// The day in the site's zone.
    public func day(in zone: Zone) -> Day {
        offset == nil ? day : zone.day(at: instant(in: zone))
    }
}

/// Reads the part of a date that comes after the day.
private struct ClockReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// `T08:30`, ` 08:30:15`, `T08:30:15.25`.
    mutating func time() -> (seconds: Int, hasSeconds: Bool)? {
        guard take("T") || take("t") || take(" ") else { return nil }
        while take(" ") {}
        guard let hour = number(), hour < 24, take(":"), let minute = number(), minute < 60
        else { return nil }
        guard take(":") else { return (hour * 3600 + minute * 60, false) }
        guard let second = number(), second < 60 else { return nil }
        if take(".") { rest = rest.drop { (0x30...0x39).contains($0) } }
        return (hour * 3600 + minute * 60 + second, true)
    }

    /// `Z`, `+08:00`, `+0800`, `+08`, or nothing; the end of the text must follow.
    mutating func zone() -> (offset: Int?, Void)? {
        while take(" ") {}
        if rest.isEmpty { return (nil, ()) }
        if take("Z") || take("z") { return rest.isEmpty ? (0, ()) : nil }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(), hours <= 14 else { return nil }
        _ = take(":")
        guard let minutes = rest.isEmpty ? 0 : number(), minutes < 60, rest.isEmpty
        else { return nil }
        return (sign * (hours * 3600 + minutes * 60), ())
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(ascii: character) else { return false }
        rest.removeFirst()
        return true
    }

    /// Two digits.
    private mutating func number() -> Int? {
        let digits = rest.prefix(2)
        guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        rest = rest.dropFirst(2)
        return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}
