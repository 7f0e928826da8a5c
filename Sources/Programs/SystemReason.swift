import Foundation

/// Why the system would not do the last thing, in its own words.
public enum SystemReason {
    /// `permission denied`, from `errno`.
    public static var last: String { of(errno) }

    /// - Parameter code: an error as the system counts them.
    public static func of(_ code: Int32) -> String {
        let words = String(cString: strerror(code))
        return words.prefix(1).lowercased() + words.dropFirst()
    }
}
