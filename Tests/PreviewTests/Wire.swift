import Foundation

/// A connection to a server, with nothing between that would mend what is sent.
final class Wire {
    struct Gone: Error, CustomStringConvertible {
        var description: String
    }

    /// What came back.
    struct Reply {
        var status = 0
        /// By their names in lower case.
        var fields: [String: String] = [:]
        var body = Data()
        var text: String { String(decoding: body, as: UTF8.self) }
    }

    private let socket: Int32
    private var received = Data()

    init(port: Int) throws {
        #if canImport(Darwin)
            socket = Foundation.socket(AF_INET, SOCK_STREAM, 0)
        #else
            socket = Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
        _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
        // Far beyond what an answer may take on any machine.
        var patience = timeval(tv_sec: 60, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Gone(description: String(cString: strerror(errno))) }
    }

    deinit { close(socket) }

    func send(_ text: String) throws { try send(Array(text.utf8)) }

    func send(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            #if canImport(Darwin)
                let flags: Int32 = 0
            #else
                let flags = Int32(MSG_NOSIGNAL)
            #endif
            let sent = rest.withUnsafeBytes {
                Foundation.send(socket, $0.baseAddress, $0.count, flags)
            }
            guard sent > 0 else { throw Gone(description: String(cString: strerror(errno))) }
            rest = rest.dropFirst(sent)
        }
    }

    /// Asks for a path as a browser does that keeps the connection.
    func ask(
        _ target: String, method: String = "GET", fields: [String: String] = [:]
    ) throws {
        let all = ["Host": "localhost"].merging(fields) { $1 }
        let lines = all.map { "\($0): \($1)\r\n" }.joined()
        try send("\(method) \(target) HTTP/1.1\r\n\(lines)\r\n")
    }

    /// The next answer, with as much of a body as it says.
    func reply(hasBody: Bool = true) throws -> Reply {
        var end = received.range(of: Data("\r\n\r\n".utf8))
        while end == nil {
            guard try receive() else { throw Gone(description: "the server hung up") }
            end = received.range(of: Data("\r\n\r\n".utf8))
        }
        guard let end else { return Reply() }
        var reply = Reply()
        let head = String(decoding: received[..<end.lowerBound], as: UTF8.self)
        received = Data(received[end.upperBound...])
        for (number, line) in head.split(separator: "\r\n").enumerated() {
            let words = line.split(separator: number == 0 ? " " : ":", maxSplits: 1)
            guard words.count == 2 else { continue }
            let value = words[1].trimmingCharacters(in: .whitespaces)
            if number == 0 {
                reply.status = Int(value.prefix(3)) ?? 0
            } else {
                reply.fields[words[0].lowercased()] = value
            }
        }
        guard hasBody, reply.status != 304, let length = reply.fields["content-length"] else {
            return reply
        }
        while received.count < Int(length) ?? 0 {
            guard try receive() else { throw Gone(description: "the server hung up midway") }
        }
        reply.body = received.prefix(Int(length) ?? 0)
        received = Data(received.dropFirst(reply.body.count))
        return reply
    }

    /// What a socket says to a short text.
    func hear(after text: String) throws -> String {
        let bytes = Array(text.utf8)
        precondition(bytes.count < 126 && bytes.allSatisfy { $0 < 0x80 })
        // One text frame, masked with zeros.
        try send([0x81, 0x80 | UInt8(bytes.count), 0, 0, 0, 0] + bytes)
        while received.count < 4 { guard try receive() else { break } }
        let head = Array(received.prefix(4))
        guard head.count == 4, head[0] == 0x81, head[1] <= 126 else {
            throw Gone(description: "the socket says \(head)")
        }
        let isLong = head[1] == 126
        let count = isLong ? Int(head[2]) << 8 | Int(head[3]) : Int(head[1])
        while received.count < count + (isLong ? 4 : 2) { guard try receive() else { break } }
        return String(decoding: received.dropFirst(isLong ? 4 : 2).prefix(count), as: UTF8.self)
    }

    /// Sends a frame of a socket, masked with zeros.
    ///
    /// - Parameter first: its first byte: whether it is the last, and of which kind.
    func send(frame first: UInt8, _ payload: [UInt8]) throws {
        var bytes = [first]
        switch payload.count {
        case ..<126: bytes.append(0x80 | UInt8(payload.count))
        case ..<0x1_0000:
            bytes += [0x80 | 126, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)]
        default:
            bytes.append(0x80 | 127)
            withUnsafeBytes(of: UInt64(payload.count).bigEndian) { bytes += $0 }
        }
        try send(bytes + [0, 0, 0, 0] + payload)
    }

    /// The next frame of a socket, which must be short or of up to 65,535 bytes.
    func nextFrame() throws -> (first: UInt8, payload: [UInt8]) {
        try fill(2)
        let head = Array(received.prefix(2))
        let isLong = head[1] == 126
        if isLong { try fill(4) }
        let lengths = Array(received.dropFirst(2).prefix(2))
        let count = isLong ? Int(lengths[0]) << 8 | Int(lengths[1]) : Int(head[1])
        try fill((isLong ? 4 : 2) + count)
        let payload = Array(received.dropFirst(isLong ? 4 : 2).prefix(count))
        received = Data(received.dropFirst((isLong ? 4 : 2) + count))
        return (head[0], payload)
    }

    private func fill(_ count: Int) throws {
        while received.count < count {
            guard try receive() else { throw Gone(description: "the server hung up") }
        }
    }

    /// All that comes until the server hangs up.
    func rest() throws -> Data {
        while try receive() {}
        return received
    }

    /// One buffer more; false at the end.
    private func receive() throws -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 17)
        let count = recv(socket, &buffer, buffer.count, 0)
        // Whoever hangs up with something unread in hand is heard as this.
        if count == 0 || count < 0 && errno == ECONNRESET { return false }
        guard count > 0 else { throw Gone(description: String(cString: strerror(errno))) }
        received.append(contentsOf: buffer[..<count])
        return true
    }
}
