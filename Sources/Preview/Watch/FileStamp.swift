#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the system says of a file, by which one sees that its bytes may be others.
struct FileStamp: Hashable, Sendable {
    var inode: UInt64
    /// Bytes.
    var size: Int64
    /// When the bytes changed last, in nanoseconds since 1970. Programs can set it as they like.
    var modified: Int64
    /// When the file's record changed last, in nanoseconds since 1970. Nobody can set it.
    var changed: Int64
    /// 0, or a number that no other stamp has.
    ///
    /// The clock of a file system ticks every few milliseconds. A file that changed in the tick
    /// in which it was looked at may change once more and keep its times and its size. So such a
    /// stamp equals no other, and the next look takes the file for a changed one.
    var unsettled: Int64 = 0

    /// - Parameter now: from `FileStamp.clock()`, read before `status`.
    init(_ status: stat, now: Int64) {
        (inode, size) = (UInt64(status.st_ino), Int64(status.st_size))
        #if canImport(Darwin)
            modified = Self.nanoseconds(status.st_mtimespec)
            changed = Self.nanoseconds(status.st_ctimespec)
        #else
            modified = Self.nanoseconds(status.st_mtim)
            changed = Self.nanoseconds(status.st_ctim)
        #endif
        // A server's clock may be far ahead of ours: its files would be unsettled for as long.
        if changed >= now, changed - now < Self.longestTick { unsettled = Self.monotonic() }
    }

    /// For `File.version`: never 0.
    var version: Int { hashed | 1 }

    /// Without `Hasher`, whose seed differs from run to run: two runs should agree.
    private var hashed: Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in [inode, UInt64(bitPattern: size), UInt64(bitPattern: modified)]
            + [UInt64(bitPattern: changed), UInt64(bitPattern: unsettled)]
        {
            hash = (hash ^ part) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 32
        }
        return Int(truncatingIfNeeded: hash)
    }

    /// Nanoseconds; a kernel that ticks a hundred times a second is the slowest there is.
    private static let longestTick: Int64 = 20_000_000

    /// The clock by which the file system stamps, in nanoseconds since 1970.
    static func clock() -> Int64 {
        var time = timespec()
        #if canImport(Darwin)
            clock_gettime(CLOCK_REALTIME, &time)
        #else
            clock_gettime(CLOCK_REALTIME_COARSE, &time)
        #endif
        return nanoseconds(time)
    }

    /// Nanoseconds since some moment, never turned back.
    static func monotonic() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return nanoseconds(time)
    }

    private static func nanoseconds(_ time: timespec) -> Int64 {
        Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}
