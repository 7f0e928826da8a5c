import Foundation
import Testing

@testable import Publish

/// What comes after a publish: looking at it as a reader would, and telling those who asked.
@Suite(.serialized) struct AfterTests {
    /// Serves a folder, and writes down what is posted to it.
    private static let server = """
        import http.server, os, sys
        class H(http.server.SimpleHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers['Content-Length']))
                with open(sys.argv[2], 'ab') as f: f.write(body + b'\\n')
                self.send_response(204); self.end_headers()
            def log_message(self, *a): pass
        os.chdir(sys.argv[1])
        http.server.ThreadingHTTPServer(('127.0.0.1', int(sys.argv[3])), H).serve_forever()
        """

    @Test(.enabled(if: Part.areThere(.curl, .python), "curl or python3 is not installed"))
    func `changed pages are fetched and compared, and only what changed is announced`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let (www, posts, port) = (folder + "/www", folder + "/posts", try freePort())
            try FileSystem.makeFolder(www)
            let python = try #require(Part.python.path)
            let server = try Running(python, ["-c", AfterTests.server, www, posts, "\(port)"])
            try await waitForPort(port)
            let target = try Target(
                name: "live", www, options: ["url": "http://127.0.0.1:\(port)/"])
            var options = Publishing.Options()
            options.retry.pause = .milliseconds(10)
            let publishing = try Publishing(to: target, in: folder, options: options)
            let first = try site(small)
            try await publishing.apply(try await publishing.plan(first), of: first)
            let second = try site(small.merging(["a/index.html": page("/", text: "new")]) { $1 })
            let plan = try await publishing.plan(second)
            let early = try await publishing.check(plan, of: second, patience: .zero)
            #expect(
                early == [
                    Checked(address: "http://127.0.0.1:\(port)/a/", status: 200, isAsBuilt: false)
                ])
            try await publishing.apply(plan, of: second)
            let late = try await publishing.check(plan, of: second, patience: .zero)
            #expect(late.map(\.isAsBuilt) == [true])

            let hub = "http://127.0.0.1:\(port)/hub"
            #expect(try await publishing.announce(plan, of: second, toHub: hub) == [])
            let count = try await publishing.indexNow(
                plan, of: second, key: "k3y", endpoint: "http://127.0.0.1:\(port)/indexnow")
            #expect(count == 1)
            let posted = String(decoding: try FileSystem.read(posts), as: UTF8.self)
            #expect(posted.contains("\"key\":\"k3y\""))
            #expect(posted.contains("example.org") && !posted.contains("404"))
            try await server.kill()
        }
    }

    @Test func `what a host is to blame for is tried again, and a refusal is not`() async throws {
        try await TemporaryFolder.with { folder in
            let workspace = try Workspace(in: folder, for: "x")
            func attempts(_ words: String) async throws -> Int {
                let log = folder + "/" + words.prefix(4)
                let program = try Program("sh", at: workspace)
                let script = "echo once >> \"$1\"; echo \"$2\" >&2; exit 1"
                var retry = Retry()
                retry.pause = .milliseconds(1)
                _ = try await retry.run(program, ["-c", script, "sh", log, words])
                return try FileSystem.read(log).count(where: { $0 == 0x0A })
            }
            #expect(try await attempts("error: 503 Slow Down") == 4)
            #expect(try await attempts("Connection timed out") == 4)
            #expect(try await attempts("Permission denied (publickey)") == 1)
            #expect(try await attempts("no such thing") == 1)
        }
    }
}
