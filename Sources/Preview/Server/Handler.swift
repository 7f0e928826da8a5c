import FlyingFox
import Foundation

/// Answers requests with the issue of the moment.
struct Handler: HTTPHandler {
    let press: Press
    let hosts: Hosts
    let socket: WebSocketHTTPHandler

    init(press: Press, tabs: Tabs, hosts: Hosts) {
        (self.press, self.hosts) = (press, hosts)
        socket = WebSocketHTTPHandler(
            handler: MessageFrameWSHandler(handler: TabSocket(tabs: tabs)))
    }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let answer = Answer(to: Question(request), from: await press.issue, hosts: hosts)
        if answer.body == .socket { return try await socket.handleRequest(request) }
        return try HTTPResponse(answer)
    }
}

extension HTTPResponse {
    fileprivate init(_ answer: Answer) throws {
        var headers = HTTPHeaders()
        for (name, value) in answer.fields { headers[HTTPHeader(name)] = value }
        // The length of the whole also where the body is left out.
        headers[.contentLength] = String(answer.length)
        let body: HTTPBodySequence
        switch answer.body {
        case .bytes(let bytes):
            body = HTTPBodySequence(data: Data(bytes), suggestedBufferSize: max(1, bytes.count))
        case .file(let path, let range):
            body =
                range.isEmpty
                ? HTTPBodySequence()
                : try HTTPBodySequence(
                    file: URL(filePath: path), range: range, suggestedBufferSize: 1 << 16)
        case .socket: body = HTTPBodySequence()
        }
        self.init(statusCode: .of(answer.status), headers: headers, body: body)
    }
}

extension HTTPStatusCode {
    fileprivate static func of(_ code: Int) -> HTTPStatusCode {
        let phrases = [
            200: "OK", 206: "Partial Content", 302: "Found", 304: "Not Modified",
            403: "Forbidden", 404: "Not Found", 405: "Method Not Allowed",
            416: "Range Not Satisfiable",
        ]
        return HTTPStatusCode(code, phrase: phrases[code] ?? "")
    }
}
