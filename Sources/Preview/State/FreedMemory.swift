#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Memory that nothing needs any more.
enum FreedMemory {
    private typealias Trim = @convention(c) (Int) -> Int32

    /// Gives it back to the system.
    ///
    /// Every issue leaves holes where the one before it was, of which glibc keeps what it can get:
    /// a preview that is open all day would hold a sixth more than it needs. The function for it
    /// is in no module of Swift's, and other systems have none.
    static func giveBack() {
        guard let symbol = dlsym(dlopen(nil, RTLD_NOW), "malloc_trim") else { return }
        _ = unsafeBitCast(symbol, to: Trim.self)(0)
    }
}
