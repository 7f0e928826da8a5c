import Testing

@testable import Preview

/// Under which names a preview answers: a page of somebody else's may have its name lead here.
struct HostsTests {
    @Test(arguments: [
        "localhost", "LOCALHOST:1605", "localhost:", "127.0.0.1", "127.0.0.1:1605", "127.9.9.9",
        "[::1]", "[::1]:1605", "foo.localhost", "foo.localhost:80",
    ])
    func `this machine is let in`(_ host: String) async {
        #expect(await PrintedSite().ask("/daily/") { $0.host = host }.status == 200)
    }

    @Test(arguments: [
        "evil.example", "evil.example:1605", "127.0.0.1.evil.example", "localhost.evil.example",
        "", ":1605", "192.168.1.5", "192.168.1.5:1605", "10.0.0.1", "0.0.0.0", "[fe80::1]", "[::]",
        "notlocalhost", "127.0.0", "127.evil", "127.0.0.256", "[::1", "[::1]evil.example",
        "[::1]:evil", "localhost:evil.example", "localhost:1:2", "localhost@evil.example",
        "evil.example/localhost", "localhost, evil.example", "2130706433", "0x7f.0.0.1",
        "[localhost].evil.example", "localhos\u{1D57}", "evil.example .localhost", "127.0.-0.1",
        "localhost:+80",
        "evil.example/.localhost", "evil.example?.localhost", "桥.localhost", "[a].localhost",
    ])
    func `another name is refused, with a sentence`(_ host: String) async {
        for target in ["/daily/", "/", "/.gazette/socket", "/.gazette/" + Client.name] {
            let response = await PrintedSite().ask(target) { $0.host = host }
            #expect(response.status == 403)
            #expect(response.text == Wording.wrongHost(host) + "\n")
            #expect(response.field("Content-Type") == "text/plain; charset=utf-8")
        }
    }

    @Test func `a request that names no host is refused`() async {
        let response = await PrintedSite().ask("/daily/") { $0.host = nil }
        #expect(response.status == 403)
        #expect(
            response.text
                == "this preview answers to localhost and 127.0.0.1, and the request names "
                + "no host; gazette preview --host lets more in\n")
    }

    @Test(arguments: ["0.0.0.0", "::", "192.168.1.5"])
    func `where others are let in, any address is, and still no name`(_ bound: String) async {
        var site = await PrintedSite()
        site.hosts = Hosts(bound: bound)
        for host in ["192.168.1.5:1605", "10.0.0.1", "[fe80::1]:80", "localhost", "127.0.0.1"] {
            #expect(site.ask("/daily/") { $0.host = host }.status == 200, "\(host)")
        }
        for host in ["evil.example", "session.local", "", "10.0.0.1.evil.example", "1.2.3"] {
            #expect(site.ask("/daily/") { $0.host = host }.status == 403, "\(host)")
        }
    }

    @Test func `a page of another site gets no socket`() async {
        let site = await PrintedSite()
        func ask(_ origin: String?) -> PreviewResponse {
            site.ask("/.gazette/socket") { $0.origin = origin }
        }
        #expect(ask(nil).body == .socket)
        #expect(ask("http://localhost:1605").body == .socket)
        #expect(ask("HTTP://LOCALHOST:1605").body == .socket)
        for origin in [
            "http://evil.example", "https://localhost:1605", "http://localhost", "null", "",
            "http://localhost:1606", "http://localhost:1605.evil.example", "http://127.0.0.1:1605",
            "http://localhost:1605/",
        ] {
            let response = ask(origin)
            #expect(response.status == 403, "\(origin)")
            #expect(response.text == "only pages of this preview may follow its changes\n")
        }
    }

    @Test func `a socket is asked for with GET`() async {
        let response = await PrintedSite().ask("/.gazette/socket") { $0.method = "HEAD" }
        #expect(response.status == 405)
        #expect(response.field("Allow") == "GET")
    }
}
