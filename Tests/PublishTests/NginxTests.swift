import Foundation
import Testing

@testable import Publish

/// A folder that nginx serves while it is published to, under load.
@Suite(.serialized) struct NginxTests {
    @Test(.enabled(if: Part.areThere(.nginx, .curl), "nginx or curl is not installed"))
    func `readers find every page of both versions, and never a mixed release`() async throws {
        try await TemporaryFolder.with { folder in
            let place = ReleasesFolder(folder: folder + "/www")
            let digest = try await Digest(in: folder + "/digest", targets: place.settings)
            try await digest.publish("SiteA", to: place.target)
            let port = try freePort()
            chmod(folder, 0o755)
            let nginx = try nginx(on: port, root: folder + "/www/current", in: folder)
            try await waitForPort(port)

            let (a, b) = (digest.files("SiteA"), digest.files("SiteB"))
            let both = a.keys.filter { b[$0] != nil && Names.isPage($0) }.sorted()
            // A page of one release refers to the style sheet of that release.
            let load = Task { try await self.load(both, a, b, port, folder) }
            for round in 0..<12 {
                let said = try await digest.publish(
                    round.isMultiple(of: 2) ? "SiteB" : "SiteA", to: place.target)
                #expect(said.status == 0, "\(said.complaint)")
            }
            load.cancel()
            let (requests, wrong) = try await load.value
            print("nginx: \(requests) requests while 12 publishes were made, \(wrong.count) wrong")
            #expect(requests > 200)
            #expect(wrong == [])
            try await nginx.kill()
        }
    }

    private func nginx(on port: Int, root: String, in folder: String) throws -> Running {
        let settings = """
            daemon off; master_process off; pid \(folder)/nginx.pid; error_log stderr crit;
            events { worker_connections 64; }
            http {
                access_log off;
                client_body_temp_path \(folder)/t1; proxy_temp_path \(folder)/t2;
                fastcgi_temp_path \(folder)/t3; uwsgi_temp_path \(folder)/t4;
                scgi_temp_path \(folder)/t5;
                server { listen 127.0.0.1:\(port); root \(root); }
            }
            """
        try FileSystem.write(Array(settings.utf8), to: folder + "/nginx.conf")
        return try Running(
            try #require(Part.nginx.path), ["-c", folder + "/nginx.conf", "-p", folder])
    }

    /// Asks for pages until it is cancelled: how often, and which answers were those of neither
    /// release.
    private func load(
        _ paths: [String], _ a: [String: [UInt8]], _ b: [String: [UInt8]], _ port: Int,
        _ folder: String
    ) async throws -> (Int, [String]) {
        let curl = try #require(Part.curl.path)
        var requests = 0
        var wrong: [String] = []
        while !Task.isCancelled {
            let out = folder + "/got"
            let asked = paths.shuffled().prefix(40)
            let arguments =
                ["--silent", "--write-out", "%{http_code}\n", "--create-dirs"]
                + asked.flatMap { ["http://127.0.0.1:\(port)/\($0)", "--output", "\(out)/\($0)"] }
            let said = try await run(curl, arguments)
            let codes = said.output.split(separator: "\n")
            for (path, code) in zip(asked, codes) {
                requests += 1
                let got = try FileSystem.read("\(out)/\(path)")
                if code != "200" || (got != a[path] && got != b[path]) {
                    wrong.append("\(path): \(code)")
                }
            }
        }
        return (requests, wrong)
    }
}
