/// How long a browser may keep a file without asking.
enum CacheClass: Int, Sendable, Comparable {
    case immutable, day, minutes, none

    init(_ path: String) {
        if Names.isFingerprinted(path) {
            self = .immutable
        } else if Names.isPage(path) {
            self = .none
        } else if [".xml", ".json", ".txt"].contains(where: path.hasSuffix) {
            self = .minutes
        } else {
            self = .day
        }
    }

    /// The value of `Cache-Control`.
    var header: String {
        switch self {
        case .immutable: "public, max-age=31536000, immutable"
        case .day: "public, max-age=86400"
        case .minutes: "public, max-age=300"
        case .none: "public, max-age=0, must-revalidate"
        }
    }

    static func < (left: CacheClass, right: CacheClass) -> Bool { left.rawValue < right.rawValue }
}
