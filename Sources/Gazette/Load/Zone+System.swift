import Foundation

extension Zone {
    /// The zone that the system's database has under `name`, or nil.
    public init?(named name: String) {
        guard let zone = TimeZone(identifier: name), name.contains("/") || name == "UTC" else {
            return nil
        }
        let first = Date(timeIntervalSince1970: 0)
        let last = Date(timeIntervalSince1970: 4_102_444_800)  // 2100-01-01
        var changes = [(start: 0, offset: zone.secondsFromGMT(for: first))]
        var moment = first
        while let next = zone.nextDaylightSavingTimeTransition(after: moment),
            next > moment, next < last
        {
            let start = Int(next.timeIntervalSince1970.rounded())
            let offset = zone.secondsFromGMT(for: next.addingTimeInterval(1))
            if offset != changes[changes.count - 1].offset { changes.append((start, offset)) }
            moment = next
        }
        self.init(name: name, changes: changes)
    }

    /// Names that the database knows, for a suggestion.
    static var knownNames: [String] {
        TimeZone.knownTimeZoneIdentifiers.filter { $0.contains("/") }.sorted() + ["UTC"]
    }
}
