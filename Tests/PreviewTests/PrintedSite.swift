import Gazette
import Templates

@testable import Preview

/// A digest in memory, and what a preview of it answers.
struct PrintedSite {
    let state: Preview.PreviewState
    var hosts = Hosts(bound: "127.0.0.1")

    /// - Parameter files: beside the settings, by their paths under `Content`.
    init(_ files: [String: String] = [:], settings: String = PreviewedSite.settings) async {
        var all = ["Content/gazette.yml": settings]
        for (path, text) in files { all["Content/" + path] = text }
        let options = BuildOptions(
            now: { _ in 1_795_478_400 }, showsDrafts: true, showsFuture: true)
        state = await PreviewBuilder(theme: .standard, options: options).make(Folder(all))
    }

    /// The answer to a question, which is changed first.
    func ask(_ target: String, _ change: (inout PreviewRequest) -> Void = { _ in })
        -> PreviewResponse
    {
        var request = PreviewRequest(target: target, host: "localhost:1605")
        change(&request)
        return PreviewResponse(to: request, from: state, hosts: hosts)
    }

    /// The text of an answer.
    func text(_ target: String, _ change: (inout PreviewRequest) -> Void = { _ in }) -> String {
        ask(target, change).text
    }
}

extension PreviewResponse {
    var bytes: [UInt8] { if case .bytes(let bytes) = body { bytes } else { [] } }
    var text: String { String(decoding: bytes, as: UTF8.self) }
}
