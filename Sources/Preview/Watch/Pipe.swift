#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A pipe that no program inherits.
enum Pipe {
    /// Fills in the end to read from and the end to write to; false where the system has none.
    static func make(_ ends: inout [Int32]) -> Bool {
        guard pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return true
    }
}
