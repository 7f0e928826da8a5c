import Files
import Foundation
import Templates

@testable import Gazette
@testable import Preview

extension FuzzTarget {
    /// A request to the preview, as it comes over the wire, and the answer to it.
    static let request = FuzzTarget(name: "request") {
        let site = await AskedSite()
        return { input throws(Broken) in
            guard let request = PreviewRequest(wire: input) else { return }
            let response = PreviewResponse(to: request, from: site.state, hosts: site.hosts)
            try site.check(response, to: request)
        }
    }
}

extension PreviewRequest {
    /// A request line and fields, a line each. A reader of the program's own would stand here.
    init?(wire input: [UInt8]) {
        let lines = input.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
        }
        let words = lines[0].split(separator: " ", maxSplits: 2)
        guard words.count >= 2 else { return nil }
        let target = words[1].prefix { $0 != "?" }
        self.init(target: String(target), host: nil)
        method = String(words[0])
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { return }
            let value = String(line[line.index(after: colon)...].drop { $0 == " " })
            switch line[..<colon].lowercased() {
            case "host": host = value
            case "origin": origin = value
            case "if-none-match": known = value
            case "range": range = value
            case "if-range": rangeOf = value
            default: break
            }
        }
    }
}

/// The site that is asked for, and what every answer must keep to.
private struct AskedSite: Sendable {
    let state: PreviewState
    let hosts = Hosts(bound: "127.0.0.1")
    /// The only file of this machine that is part of the site, and how long it is.
    private let picture: String
    private let size: Int

    init() async {
        let settings = """
            title: Sample
            base_url: https://example.org/daily/
            lang: en
            time_zone: Asia/Shanghai

            """
        let article = "---\ntitle: Bridge\ndate: 2026-11-23\ntopic: city\n---\n\nText.\n"
        var folder = Folder([
            "Content/gazette.yml": settings, "Content/articles/bridge.md": article,
            "Content/static/digits.txt": "0123456789",
        ])
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized.path
        let path = "Content/static/images/chess.png"
        guard let directory = try? Directory(root), let status = try? directory.status(path) else {
            fatalError("\(path) is not in \(root)")
        }
        folder.files.append(File(path: path, in: directory))
        (picture, size) = (path, status.size)
        let options = BuildOptions(now: { _ in 1_795_478_400 })
        state = await PreviewBuilder(theme: .standard, options: options).make(folder)
    }

    func check(_ response: PreviewResponse, to request: PreviewRequest) throws(Broken) {
        let known = [101, 200, 206, 302, 304, 403, 404, 405, 416]
        guard known.contains(response.status) else { throw Broken("status \(response.status)") }
        for (name, value) in response.fields
        where (name + value).utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            throw Broken("a control character in \(name): \(value.debugDescription)")
        }
        if !AskedSite.isLocal(request.host ?? ""), response.status != 403 {
            throw Broken("an response to the host \(request.host.debugDescription)")
        }
        try checkBody(of: response, to: request)
    }

    private func checkBody(of response: PreviewResponse, to request: PreviewRequest) throws(Broken)
    {
        switch response.body {
        case .socket:
            if response.status != 101 { throw Broken("a socket with \(response.status)") }
        case .file(let place, let range):
            guard place.path == picture, range.lowerBound >= 0, range.upperBound <= size else {
                throw Broken("\(range) of the file \(place.path)")
            }
            try checkLength(range.count, response)
        case .bytes(let bytes):
            if request.method != "HEAD" { try checkLength(bytes.count, response) }
            if response.status == 200, request.method != "HEAD" { try checkPage(bytes, request) }
        }
    }

    private func checkLength(_ count: Int, _ response: PreviewResponse) throws(Broken) {
        // 304 tells the length of what it leaves out.
        if response.length != count, response.status != 304 {
            throw Broken("\(count) bytes with a length of \(response.length)")
        }
    }

    /// What is sent is a page of the site or something of the preview's own; and beside what the
    /// site has, a page bears one script and nothing else.
    private func checkPage(_ bytes: [UInt8], _ request: PreviewRequest) throws(Broken) {
        switch state.address(request.target) {
        case .own("client.js"): return
        case .file(let path):
            guard let page = state.page(path), let proof = state.prepared else {
                throw Broken("\(path) is not of the site")
            }
            let plain = proof.bytes(of: page)
            let added = AskedSite.tags(in: bytes) - AskedSite.tags(in: plain)
            if added != 0, added != 2 { throw Broken("\(added) tags more than \(path) has") }
        default: throw Broken("\(request.target) is answered")
        }
    }

    private static func tags(in page: [UInt8]) -> Int { page.count { $0 == UInt8(ascii: "<") } }

    private static func isLocal(_ host: String) -> Bool {
        host.lowercased().wholeMatch(
            of: /(?:localhost|[^\/]*\.localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::\d*)?/)
            != nil
    }
}
