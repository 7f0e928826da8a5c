import Foundation
import Programs
import Testing

/// A headless Chromium, spoken to over two pipes: no driver has to fit its version, and no port of
/// this machine is open meanwhile.
actor Browser {
    /// `CHROMIUM`, or what Debian calls it.
    static let path: String? = {
        let environment = ProcessInfo.processInfo.environment
        return environment["CHROMIUM"]
            ?? ["chromium", "google-chrome", "chrome"].lazy
            .compactMap { SearchPath.find($0, in: environment) }.first
    }()

    /// Whether tests can run. Where `CI` is set they must: nobody reads there what was skipped.
    static let isThere = path != nil || ProcessInfo.processInfo.environment["CI"] == "true"

    private let child: Child
    private let profile: String
    private let orders: FileHandle
    private let answers: AsyncStream<Data>
    private var waiting: [Int: CheckedContinuation<JSONValue, any Error>] = [:]
    private var last = 0
    private var isGone = false

    struct Refusal: Error, CustomStringConvertible {
        var description: String
    }

    /// Runs `body` with a browser of its own, and ends that with everything it started.
    static func with(_ body: (Browser) async throws -> Void) async throws {
        let browser = try Browser()
        let listening = Task { await browser.listen() }
        do {
            try await body(browser)
        } catch {
            await browser.close()
            await listening.value
            throw error
        }
        await browser.close()
        await listening.value
    }

    private init() throws {
        let path = try #require(Self.path, "no chromium: set CHROMIUM to its path")
        profile =
            FileManager.default.temporaryDirectory.path + "/gazette-browser-\(UUID().uuidString)"
        let (input, output) = (Pipe(), Pipe())
        // It wants its pipes as files 3 and 4, and a child is given three files: the shell moves
        // them there and becomes the browser.
        let move = #"exec "$@" 3<&0 4>&1 0</dev/null 1>/dev/null 2>/dev/null"#
        var flags = [
            "--headless=new", "--remote-debugging-pipe", "--user-data-dir=\(profile)", "--lang=en",
            "--no-first-run", "--disable-gpu", "--disable-extensions", "--disable-dev-shm-usage",
            "--disable-background-networking", "--window-size=1280,900",
        ]
        if geteuid() == 0 { flags.append("--no-sandbox") }
        child = try Child(
            "/bin/sh", ["-c", move, "sh", path] + flags + ["about:blank"],
            environment: ProcessInfo.processInfo.environment,
            files: (
                input.fileHandleForReading.fileDescriptor,
                output.fileHandleForWriting.fileDescriptor,
                FileHandle.standardError.fileDescriptor
            ), apart: true)
        // Only the browser has those ends, so that reading ends when it does.
        try input.fileHandleForReading.close()
        try output.fileHandleForWriting.close()
        orders = input.fileHandleForWriting
        answers = Self.messages(output.fileHandleForReading)
        // A browser that is gone is an answer that does not come, and not the end of all tests.
        signal(SIGPIPE, SIG_IGN)
    }

    /// What comes out of a pipe, cut at its zeros.
    private static func messages(_ pipe: FileHandle) -> AsyncStream<Data> {
        AsyncStream { messages in
            Thread.detachNewThread {
                var message = Data()
                while true {
                    // What is there, unlike `read(upToCount:)`, which waits for all of it.
                    let some = pipe.availableData
                    if some.isEmpty { break }
                    let pieces = some.split(separator: 0, omittingEmptySubsequences: false)
                    for (index, piece) in pieces.enumerated() {
                        if index > 0 {
                            messages.yield(message)
                            message = Data()
                        }
                        message.append(contentsOf: piece)
                    }
                }
                messages.finish()
            }
        }
    }

    private struct Order: Encodable {
        var id: Int
        var method: String
        var params: JSONValue
        var sessionId: String?
    }

    private struct PreviewResponse: Decodable {
        /// Missing where it tells of an event.
        var id: Int?
        var result: JSONValue?
        var error: JSONValue?
    }

    private func listen() async {
        for await message in answers {
            guard let response = try? JSONDecoder().decode(PreviewResponse.self, from: message),
                let waiter = response.id.flatMap({ waiting.removeValue(forKey: $0) })
            else { continue }
            if let result = response.result {
                waiter.resume(returning: result)
            } else {
                waiter.resume(throwing: Refusal(description: "\(response.error ?? .null)"))
            }
        }
        isGone = true
        for waiter in waiting.values { waiter.resume(throwing: Refusal(description: "it is gone")) }
        waiting = [:]
    }

    /// Gives an order and waits for what comes of it.
    func call(
        _ method: String, _ parameters: JSONValue = [:], in session: String? = nil
    ) async throws -> JSONValue {
        last += 1
        let id = last
        let order = Order(id: id, method: method, params: parameters, sessionId: session)
        let data = try JSONEncoder().encode(order)
        return try await withCheckedThrowingContinuation { continuation in
            guard !isGone else {
                return continuation.resume(throwing: Refusal(description: "it is gone"))
            }
            waiting[id] = continuation
            do { try orders.write(contentsOf: data + [0]) } catch {
                waiting.removeValue(forKey: id)?.resume(throwing: error)
            }
        }
    }

    private func close() async {
        _ = try? await call("Browser.close")
        try? orders.close()
        // Asks what is left of its processes, and then does not ask.
        let ending = Task { await child.endOrStop() }
        let patience = Task {
            try? await Task.sleep(for: .seconds(10))
            ending.cancel()
        }
        _ = await ending.value
        patience.cancel()
        kill(-child.process, SIGKILL)
        try? FileManager.default.removeItem(atPath: profile)
    }
}
