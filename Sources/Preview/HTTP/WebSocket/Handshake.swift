import Foundation

/// How a request becomes a web socket: RFC 6455, section 4.2.
struct Handshake: Sendable, Equatable {
    /// The value of `Sec-WebSocket-Accept`.
    var accept: String

    /// - Throws: `Refusal`, where the request is none for a socket.
    init(_ head: RequestHead) throws(Refusal) {
        guard head.field("upgrade", has: "websocket"), head.field("connection", has: "upgrade"),
            !head.isOld, head.body == .bytes(0)
        else { throw Refusal(status: 400, message: Wording.noSocket) }
        guard head.field("sec-websocket-version") == "13" else {
            throw Refusal(status: 426, message: Wording.wrongSocketVersion)
        }
        guard let key = head.field("sec-websocket-key"), key.utf8.count == 24,
            Data(base64Encoded: key)?.count == 16
        else { throw Refusal(status: 400, message: Wording.noSocketKey) }
        let digest = SHA1.digest(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11")
        accept = Data(digest).base64EncodedString()
    }
}
