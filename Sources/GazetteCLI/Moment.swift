import Foundation
import Gazette

/// The moment for which a site is made.
enum Moment {
    /// - Parameter written: a date or a moment in the site's zone; nil for now.
    static func of(_ written: String?) throws(BuildFailure) -> @Sendable (Zone) -> Int {
        guard let written else {
            // The one look at the clock. It decides what is future or expired, and nothing else.
            return { _ in Moment.now }
        }
        guard let stamp = PartialDate(written) else { throw .badMoment(written) }
        return { stamp.instant(in: $0) }
    }

    /// In seconds since 1970.
    static var now: Int { Int(Date().timeIntervalSince1970) }

    /// The day that it is in a zone; where none is known, in the machine's own.
    static func today(in zone: Zone?) -> Day {
        (zone ?? Zone(named: TimeZone.current.identifier) ?? .utc).day(at: now)
    }
}
