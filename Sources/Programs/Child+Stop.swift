#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Child {
    /// Waits for its end, as `end()` does; where the task is cancelled, ends it and whatever it
    /// started. For a child that was started apart.
    public func endOrStop() async -> Int32 {
        while !hasEnded {
            guard !Task.isCancelled else {
                // Nothing waits in a task that is cancelled.
                return await Task.detached { await stop() }.value
            }
            try? await Task.sleep(for: .milliseconds(10))
        }
        return await end()
    }

    /// Asks its group to end, and after two seconds does not ask.
    private func stop() async -> Int32 {
        kill(-process, SIGTERM)
        let until = ContinuousClock.now + .seconds(2)
        while !hasEnded, ContinuousClock.now < until {
            try? await Task.sleep(for: .milliseconds(10))
        }
        // Before anybody asks for its status: until then no other process has its number.
        kill(-process, SIGKILL)
        return await end()
    }

    /// Whether it has ended; leaves the status to be asked for.
    private var hasEnded: Bool {
        var information = siginfo_t()
        let got = waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT)
        return got != 0 && errno != EINTR || got == 0 && information.si_signo == SIGCHLD
    }
}
