import CSystem

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// A program that was started, until somebody has waited for its end.
///
/// Foundation's `Process` learns of an end by a socket that the child and everything that the
/// child leaves behind have open. After a `git push` whose credential helper stays, it would wait
/// for the helper. This asks the system about the one process, and hands it three files, no more.
public struct Child: Sendable {
    /// Why a program was not started.
    public struct NotStarted: Error, Equatable {
        /// The program that could not be started.
        public var path: String
        /// `no such file or directory`
        public var reason: String
    }

    /// The id that the system gave it.
    public let process: pid_t

    /// - Parameters:
    ///   - path: of the program.
    ///   - files: what it has as standard input, output and error; it has nothing else open.
    ///   - apart: whether it leads a group of its own, which Ctrl-C does not reach, and takes every
    ///     signal as the system means it, whatever this program ignores.
    ///   - folder: that it is started in; nil for that of this program.
    public init(
        _ path: String, _ arguments: [String], environment: [String: String],
        files: (input: Int32, output: Int32, errors: Int32), apart: Bool = false,
        in folder: String? = nil
    ) throws(NotStarted) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (target, source) in [files.input, files.output, files.errors].enumerated() {
            posix_spawn_file_actions_adddup2(&actions, source, Int32(target))
        }
        if let folder { _ = csystem_spawn_in(&actions, folder) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var flags: Int32 = 0
        #if canImport(Darwin)
            flags |= POSIX_SPAWN_CLOEXEC_DEFAULT
        #else
            Descriptors.keepFromOthers()
        #endif
        // This program ignores broken pipes, and what is ignored would stay so.
        var usual = apart ? Signals.all : Signals.brokenPipe
        posix_spawnattr_setsigdefault(&attributes, &usual)
        flags |= Int32(POSIX_SPAWN_SETSIGDEF)
        if apart {
            var blocked = Signals.none
            posix_spawnattr_setsigmask(&attributes, &blocked)
            posix_spawnattr_setpgroup(&attributes, 0)
            flags |= Int32(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK)
        }
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
        var variables: [UnsafeMutablePointer<CChar>?] =
            environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + variables { free(word) } }
        var process: pid_t = 0
        let code = posix_spawn(&process, path, &actions, &attributes, &words, &variables)
        guard code == 0 else { throw NotStarted(path: path, reason: SystemReason.of(code)) }
        self.process = process
    }

    /// Waits for its end: the status, or 128 and the signal that ended it.
    ///
    /// - Parameter isTooMuch: asked again and again; once it says so, the program is killed.
    public func end(killedIf isTooMuch: () -> Bool = { false }) async -> Int32 {
        var pause = 200
        while true {
            var status: Int32 = 0
            let got = waitpid(process, &status, WNOHANG)
            if got == process {
                let signal = status & 0x7F
                return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
            }
            if got < 0, errno != EINTR { return 127 }
            if isTooMuch() { kill(process, SIGKILL) }
            // A thread that waits would be one less for everybody else.
            try? await Task.sleep(for: .microseconds(pause))
            pause = min(20_000, pause * 2)
        }
    }
}
