#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What this program has open.
public enum Descriptors {
    /// Lets no program that this one starts or becomes have any of it, save the standard three.
    ///
    /// Libraries open sockets without saying so: a browser that was started with the one that
    /// listens would keep the port after the end of this program.
    public static func keepFromOthers() {
        // On every system a folder, and on Linux that of the very process.
        guard let folder = opendir("/dev/fd") else { return }
        defer { closedir(folder) }
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            guard let descriptor = Int32(name), descriptor > 2 else { continue }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        }
    }
}
