#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Sets of the system's signals.
enum Signals {
    #if canImport(Darwin)
        /// One more than the last.
        static let end: Int32 = 32
    #else
        /// One more than the last.
        static let end: Int32 = 65
    #endif

    static var none: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        return set
    }

    static var brokenPipe: sigset_t {
        var set = none
        sigaddset(&set, SIGPIPE)
        return set
    }

    /// All that a program can do anything about.
    static var all: sigset_t {
        var set = sigset_t()
        sigfillset(&set)
        sigdelset(&set, SIGKILL)
        sigdelset(&set, SIGSTOP)
        return set
    }
}
