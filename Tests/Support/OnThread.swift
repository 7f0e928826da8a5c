import Foundation

/// Runs `work`, which waits for a child process, a socket or a clock, on a thread of its own.
///
/// Swift's own pool has one thread a core. A test that waits on it keeps all others from going on,
/// and on a busy machine they run out of time.
public func onThread<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Swift.Result { try work() }) }
    }
}
