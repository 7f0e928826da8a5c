import Foundation

/// The program that runs, as the system knows it.
public enum ThisProgram {
    /// The whole path of its file, through all links; nil where the system does not tell.
    public static var path: String? {
        #if canImport(Darwin)
            var size: UInt32 = 0
            _ = _NSGetExecutablePath(nil, &size)
            var bytes = [CChar](repeating: 0, count: Int(size))
            guard _NSGetExecutablePath(&bytes, &size) == 0,
                let whole = realpath(bytes, nil)
            else { return nil }
            defer { free(whole) }
            return String(cString: whole)
        #else
            let link = "/proc/self/exe"
            guard let path = try? FileManager.default.destinationOfSymbolicLink(atPath: link)
            else { return nil }
            // Said of a file that has been replaced, as one that was compiled anew is.
            let gone = " (deleted)"
            return path.hasSuffix(gone) ? String(path.dropLast(gone.count)) : path
        #endif
    }

    /// Becomes another program, in the same process and folder, with the same standard files.
    /// Everything else is closed, so locks are let go and ports are free.
    ///
    /// - Parameter arguments: without the name of the program.
    public static func become(
        _ path: String, _ arguments: [String], environment: [String: String]
    ) throws(Child.NotStarted) -> Never {
        guard access(path, X_OK) == 0 else {
            throw Child.NotStarted(path: path, reason: SystemReason.last)
        }
        Descriptors.keepFromOthers()
        // What is ignored stays ignored, and what this thread does not take, the new program's
        // first thread would not: it could be neither interrupted nor terminated.
        for number in 1..<Signals.end { signal(number, SIG_DFL) }
        var none = Signals.none
        pthread_sigmask(SIG_SETMASK, &none, nil)
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] =
            environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        execve(path, &words, &variables)
        throw Child.NotStarted(path: path, reason: SystemReason.last)
    }
}
