/// What goes back over a connection.
struct Response: Sendable {
    /// What becomes of the connection afterwards.
    enum Then: Sendable, Equatable {
        /// The next request.
        case goesOn
        case ends
        /// Messages, of the tab with this number.
        case becomesSocket(tab: Int)
    }

    var output: Output
    var then: Then

    /// - Parameters:
    ///   - file: whose part the answer's body is, where that is not in memory.
    ///   - isKept: whether the connection goes on.
    init(_ response: PreviewResponse, file: ServedFile? = nil, isKept: Bool) {
        var fields = response.fields
        // The length of the whole also where the body is left out.
        fields.append(("Content-Length", String(response.length)))
        if !isKept { fields.append(("Connection", "close")) }
        var head = Response.head(response.status, fields)
        var range = 0..<0
        switch response.body {
        case .bytes(let bytes): head += bytes
        case .file(_, let part): range = part
        case .socket: break
        }
        output = Output(head, file: file, range: range)
        then = isKept ? .goesOn : .ends
    }

    /// What a request that is not read any further is told.
    init(_ refusal: Refusal) {
        var response = PreviewResponse(refusal.status, refusal.message)
        if refusal.status == 426 { response.fields.append(("Sec-WebSocket-Version", "13")) }
        self.init(response, isKept: false)
    }

    /// The beginning of a socket.
    init(_ handshake: Handshake, tab: Int) {
        output = Output(
            Response.head(
                101,
                [
                    ("Upgrade", "websocket"), ("Connection", "Upgrade"),
                    ("Sec-WebSocket-Accept", handshake.accept),
                ]))
        then = .becomesSocket(tab: tab)
    }

    private static func head(_ status: Int, _ fields: [(name: String, value: String)]) -> [UInt8] {
        var text = "HTTP/1.1 \(status) \(phrases[status] ?? "")\r\n"
        // No value of ours has an end of line; were there one, it would not be another field.
        for (name, value) in fields { text += "\(name): \(value.filter { !$0.isNewline })\r\n" }
        return Array((text + "\r\n").utf8)
    }

    private static let phrases = [
        101: "Switching Protocols", 200: "OK", 206: "Partial Content", 302: "Found",
        304: "Not Modified", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
        405: "Method Not Allowed", 414: "URI Too Long", 416: "Range Not Satisfiable",
        426: "Upgrade Required", 431: "Request Header Fields Too Large",
        503: "Service Unavailable", 505: "HTTP Version Not Supported",
    ]
}
