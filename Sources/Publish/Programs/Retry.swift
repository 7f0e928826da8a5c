/// Tries again what a host is to blame for, and waits longer each time.
struct Retry: Sendable {
    var attempts = 4
    /// Before the second attempt; doubled before each further one.
    var pause = Duration.seconds(1)

    /// Runs a program until it succeeds or is to blame itself.
    func run(
        _ program: Program, _ arguments: [String], input: [UInt8]? = nil
    ) async throws -> Program.Outcome {
        var pause = pause
        for _ in 1..<max(1, attempts) {
            let outcome = try await program.run(arguments, input: input)
            if outcome.isFine || !Retry.blamesHost(outcome, program.name) { return outcome }
            try await Task.sleep(for: pause)
            pause *= 2
        }
        return try await program.run(arguments, input: input)
    }

    /// Whether the host or the way to it failed, rather than what was asked of it.
    static func blamesHost(_ outcome: Program.Outcome, _ program: String) -> Bool {
        let said = outcome.complaint.lowercased()
        if refusals.contains(where: said.contains) { return false }
        switch program {
        case "ssh": if outcome.status == 255 { return true }
        // Network, protocol, partial transfer, time-outs.
        case "rsync": if [10, 12, 30, 35, 255].contains(outcome.status) { return true }
        // "Temporary error, one that more retries might fix".
        case "rclone": if outcome.status == 5 { return true }
        default: break
        }
        return troubles.contains(where: said.contains)
    }

    /// Asking again would not help, and could lock an account.
    private static let refusals = [
        "permission denied", "host key verification failed", "authentication failed",
        "could not read username", "accessdenied", "signaturedoesnotmatch",
    ]
    private static let troubles = [
        "could not resolve host", "temporary failure", "timed out", "timeout", "connection reset",
        "connection refused", "connection closed", "early eof", "hung up unexpectedly",
        "429", "500 internal", "502", "503", "504", "slowdown", "toomanyrequests",
    ]
}
