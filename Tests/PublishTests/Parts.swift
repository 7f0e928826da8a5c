import Foundation
import Programs
import Testing

@testable import Publish

/// Programs that the tests against real hosts need. One that is missing skips its tests with a
/// word; where `CI` is set it is a failure, since nobody reads what was skipped there.
enum Part: String, CaseIterable, Sendable {
    case git, rsync, ssh, sshd, nginx, rclone, curl, strace
    case moto = "moto_server"
    case keygen = "ssh-keygen"
    case python = "python3"

    static let isCI = ProcessInfo.processInfo.environment["CI"] == "true"

    /// Where it lies.
    var path: String? {
        let folders =
            (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
            .map(String.init) + ["/usr/sbin", "/usr/local/sbin"]
        return folders.map { "\($0)/\(rawValue)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    static func areThere(_ parts: Part...) -> Bool { isCI || parts.allSatisfy { $0.path != nil } }
}

/// A program that a test starts and does not wait for.
struct Running {
    private let child: Child

    init(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws {
        child = try start(path, arguments, environment, "/dev/null", "/dev/null")
    }

    /// Ends it as the power failing would, and waits until it is gone.
    func kill() async throws {
        _ = Glibc.kill(child.process, SIGKILL)
        _ = await child.end()
    }
}

private func start(
    _ path: String, _ arguments: [String], _ environment: [String: String], _ out: String,
    _ complaints: String
) throws -> Child {
    let files = [
        open("/dev/null", O_RDONLY | O_CLOEXEC),
        open(out, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
        open(complaints, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600),
    ]
    defer { for file in files { close(file) } }
    return try Child(
        path, arguments,
        environment: ProcessInfo.processInfo.environment.merging(TestState.environment) { $1 }
            .merging(environment) { $1 },
        files: (files[0], files[1], files[2]))
}

/// Where the programs that tests start keep their state: not in the user's own folder.
enum TestState {
    static let folder: String = {
        let name = "gazette-state-\(ProcessInfo.processInfo.processIdentifier)"
        let path = FileManager.default.temporaryDirectory.appending(path: name).path
        try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: TestState.folder) }
        return path
    }()
    static let environment = ["XDG_STATE_HOME": folder]
}

/// What a program said, and how it ended.
struct Said: Sendable {
    var status: Int32
    var output: String
    var complaint: String
}

/// Runs a program to its end.
@discardableResult
func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:]
) async throws -> Said {
    let folder = FileManager.default.temporaryDirectory.path
    let files = (0..<2).map { _ in "\(folder)/said-\(UUID().uuidString)" }
    defer { for file in files { unlink(file) } }
    let status = try await start(path, arguments, environment, files[0], files[1]).end()
    func text(_ file: String) -> String {
        String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }
    return Said(
        status: status, output: text(files[0]), complaint: text(files[1]))
}

/// A port that nobody listens on.
func freePort() throws -> Int {
    let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
        }
    }
    try #require(bound)
    return Int(UInt16(bigEndian: address.sin_port))
}

/// Waits until somebody listens on a port of this machine.
func waitForPort(_ port: Int) async throws {
    for _ in 0..<600 {
        let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        if connected { return }
        try await Task.sleep(for: .milliseconds(100))
    }
    Issue.record("nobody listens on port \(port)")
}
