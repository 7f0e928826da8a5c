import Files
import Foundation
import Programs

/// Lives twice: takes a lock and a port and waits until its file has been compiled anew; then, as
/// the program that lies there now, tells what the first life has left it.
@main struct Successor {
    static let life = "first"

    static func main() async throws {
        var words = Array(CommandLine.arguments.dropFirst())
        let lock = words.removeFirst()
        let said = words.isEmpty ? [] : inheritance()
        let (folder, name) = RelativePath.split(lock)
        _ = try await FileLock.take(
            String(name), in: Directory(String(folder)), by: .current(now: 0), waits: .zero)
        let (socket, port) = try listen(words.first.flatMap(UInt16.init) ?? 0)
        if !words.isEmpty {
            return print((["\(life) life on the same port"] + said).joined(separator: "\n"))
        }
        let path = ThisProgram.path ?? ""
        print("\(life) life in \(getpid()), socket \(socket)")
        fflush(nil)
        _ = readLine()
        signal(SIGINT, SIG_IGN)
        var blocked = sigset_t()
        sigaddset(&blocked, SIGTERM)
        pthread_sigmask(SIG_BLOCK, &blocked, nil)
        try ThisProgram.become(path, [lock, "\(port)"], environment: ["LIVES": "two"])
    }

    /// What a new program should not find.
    static func inheritance() -> [String] {
        var (interrupt, mask) = (sigaction(), sigset_t())
        sigaction(SIGINT, nil, &interrupt)
        pthread_sigmask(SIG_SETMASK, nil, &mask)
        // The runtime has some of its own, but no file and no socket that listens.
        let open = (3..<64).filter { descriptor in
            var (listens, size) = (Int32(0), socklen_t(MemoryLayout<Int32>.size))
            getsockopt(Int32(descriptor), SOL_SOCKET, SO_ACCEPTCONN, &listens, &size)
            return listens != 0
        }
        #if canImport(Darwin)
            let ignores = interrupt.__sigaction_u.__sa_handler != nil
        #else
            let ignores = interrupt.__sigaction_handler.sa_handler != nil
        #endif
        return [
            "in \(getpid())", "with \(ProcessInfo.processInfo.environment)",
            "ignores interrupts: \(ignores)",
            "blocks termination: \(sigismember(&mask, SIGTERM) == 1)", "listens on: \(open)",
        ]
    }

    /// As a library would: to be inherited by whatever comes.
    static func listen(_ port: UInt16) throws -> (socket: Int32, port: UInt16) {
        #if canImport(Darwin)
            let socket = socket(AF_INET, SOCK_STREAM, 0)
        #else
            let socket = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        address.sin_port = port.bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(socket, $0, size) + Foundation.listen(socket, 1)
                    + getsockname(socket, $0, &size)
            }
        }
        guard code == 0 else { throw POSIXError(.EADDRINUSE) }
        return (socket, UInt16(bigEndian: address.sin_port))
    }
}
