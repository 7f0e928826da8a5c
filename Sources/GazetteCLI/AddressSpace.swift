import Foundation
import Gazette

/// The room that the system lets the program have (`ulimit -v`).
enum AddressSpace {
    /// What the threads of a build reserve, used or not. With less the system's own library waits
    /// without an end for a thread that it cannot have.
    private static let least = 512 << 20

    /// Why the program cannot run, if there is too little.
    static var obstacle: BuildFailure? {
        var limit = rlimit()
        #if canImport(Darwin)
            guard getrlimit(RLIMIT_AS, &limit) == 0 else { return nil }
        #else
            guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 else {
                return nil
            }
        #endif
        return limit.rlim_cur < least ? .tooLittleMemory(Int(limit.rlim_cur), least: least) : nil
    }
}
