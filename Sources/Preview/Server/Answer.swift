import Gazette

/// What a preview answers: a pure function of the question and the issue.
struct Answer: Sendable, Equatable {
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

    static func == (left: Answer, right: Answer) -> Bool {
        left.status == right.status && left.body == right.body && left.length == right.length
            && left.fields.elementsEqual(right.fields) { $0 == $1 }
    }

    /// The value of a field.
    func field(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    init(to question: Question, from issue: Issue, hosts: Hosts) {
        self = Answer.whole(to: question, from: issue, hosts: hosts)
        // What a browser keeps has to be asked for again, and no page of another site may read it.
        fields += [
            ("Cache-Control", "no-cache"), ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
        ]
        if question.method == "HEAD" { body = .bytes([]) }
    }

    private static func whole(
        to question: Question, from issue: Issue, hosts: Hosts
    ) -> Answer {
        guard let host = question.host, hosts.allow(host) else {
            return Answer(403, Wording.wrongHost(question.host))
        }
        guard question.method == "GET" || question.method == "HEAD" else {
            return wrongMethod("GET, HEAD")
        }
        switch issue.address(question.target) {
        case .own(let name): return own(name, question, hosts)
        case .elsewhere(let address):
            var answer = Answer(302, "")
            answer.fields.append(("Location", address))
            return answer
        case .outside: return Answer(404, Wording.outside(issue.base.path))
        case .file(let path): return file(path, question, issue)
        }
    }

    private static func own(_ name: String, _ question: Question, _ hosts: Hosts) -> Answer {
        switch name {
        case Client.name:
            let content = Content(Array(Client.script.utf8), type: ContentType.of(name))
            return content.answer(to: question)
        case "socket":
            guard question.method == "GET" else { return wrongMethod("GET") }
            // The check above is for the address that was asked, this one for the page that asks.
            guard hosts.allow(origin: question.origin, at: question.host ?? "") else {
                return Answer(403, Wording.wrongOrigin)
            }
            return Answer(status: 101, body: .socket, length: 0)
        default: return Answer(404, Wording.nothingHere)
        }
    }

    private static func file(_ path: String, _ question: Question, _ issue: Issue) -> Answer {
        if !path.hasSuffix(".html"), let file = issue.page(path)?.file,
            let answer = Content.answer(to: question, with: file)
        {
            return answer
        }
        let view = issue.view(of: question.target)
        var content = Content(view.bytes, type: "text/html; charset=utf-8", tag: view.tag)
        if view.isPage {
            content.bytes = Injection.into(view.bytes, view, target: question.target, issue)
            content.tag = "\(view.tag)-\(Client.fingerprint)"
        } else {
            content.type = ContentType.of(path)
        }
        return content.answer(to: question, status: view.isMissing ? 404 : 200)
    }

    private static func wrongMethod(_ right: String) -> Answer {
        var answer = Answer(405, Wording.wrongMethod)
        answer.fields.append(("Allow", right))
        return answer
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
