import Gazette

/// What a preview answers: a pure function of the question and the issue.
struct PreviewResponse: Sendable, Equatable {
    enum Body: Sendable, Equatable {
        case bytes([UInt8])
        /// A part of a file of this machine.
        case file(FilePlace, Range<Int>)
        /// The connection goes on as a socket.
        case socket
    }

    var status: Int
    var fields: [(name: String, value: String)] = []
    var body: Body
    /// How long the body is, or would be where the question is only about it.
    var length: Int

    static func == (left: PreviewResponse, right: PreviewResponse) -> Bool {
        left.status == right.status && left.body == right.body && left.length == right.length
            && left.fields.elementsEqual(right.fields) { $0 == $1 }
    }

    /// The value of a field.
    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    init(to request: PreviewRequest, from state: PreviewState, hosts: Hosts) {
        self = PreviewResponse.whole(to: request, from: state, hosts: hosts)
        // What a browser keeps has to be asked for again, and no page of another site may read it.
        fields += [
            ("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        if request.method == "HEAD" { body = .bytes([]) }
    }

    private static func whole(
        to request: PreviewRequest, from state: PreviewState, hosts: Hosts
    ) -> PreviewResponse {
        guard let host = request.host, hosts.allow(host) else {
            return PreviewResponse(403, Wording.wrongHost(request.host))
        }
        guard request.method == "GET" || request.method == "HEAD" else {
            return wrongMethod("GET, HEAD")
        }
        switch state.address(request.target) {
        case .own(let name): return own(name, request, hosts)
        case .elsewhere(let address):
            var response = PreviewResponse(302, "")
            response.fields.append(("Location", address))
            return response
        case .outside: return PreviewResponse(404, Wording.outside(state.base.path))
        case .file(let path):
            var response = file(path, request, state)
            response.fields += state.headers.fields(
                at: String(request.target.prefix { $0 != "?" }), host: host)
            return response
        }
    }

    private static func own(_ name: String, _ request: PreviewRequest, _ hosts: Hosts)
        -> PreviewResponse
    {
        switch name {
        case Client.name:
            let content = Representation(Array(Client.script.utf8), type: ContentType.of(name))
            return content.answer(to: request)
        case "socket":
            guard request.method == "GET" else { return wrongMethod("GET") }
            // The check above is for the address that was asked, this one for the page that asks.
            guard hosts.allow(origin: request.origin, at: request.host ?? "") else {
                return PreviewResponse(403, Wording.wrongOrigin)
            }
            return PreviewResponse(status: 101, body: .socket, length: 0)
        default: return PreviewResponse(404, Wording.nothingHere)
        }
    }

    private static func file(_ path: String, _ request: PreviewRequest, _ state: PreviewState)
        -> PreviewResponse
    {
        if !path.hasSuffix(".html"), let file = state.page(path)?.copiedFile,
            let response = Representation.answer(to: request, with: file)
        {
            return response
        }
        let view = state.view(of: request.target)
        var content = Representation(view.bytes, type: "text/html; charset=utf-8", tag: view.tag)
        if view.isPage {
            content.bytes = Injection.into(view.bytes, view, target: request.target, state)
            content.tag = "\(view.tag)-\(Client.fingerprint)"
        } else {
            content.type = ContentType.of(path)
        }
        return content.answer(to: request, status: view.isMissing ? 404 : 200)
    }

    private static func wrongMethod(_ right: String) -> PreviewResponse {
        var response = PreviewResponse(405, Wording.wrongMethod)
        response.fields.append(("Allow", right))
        return response
    }

    /// A sentence.
    init(_ status: Int, _ text: String) {
        let bytes = Array((text.isEmpty ? "" : text + "\n").utf8)
        self.init(status: status, body: .bytes(bytes), length: bytes.count)
        if !bytes.isEmpty { fields.append(("Content-Type", "text/plain; charset=utf-8")) }
    }

    init(status: Int, body: Body, length: Int) {
        (self.status, self.body, self.length) = (status, body, length)
    }
}
