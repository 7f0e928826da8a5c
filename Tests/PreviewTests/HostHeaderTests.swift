import Testing

@testable import Preview

/// A preview shows what readers will see: it sends what hosts will send.
struct HostHeaderTests {
    @Test func `a page has the policy of the site, and lets the preview's script run`() async {
        let settings = PreviewedSite.settings + "image_hosts: [pics.example]\n"
        let site = await PrintedSite(AnswerTests.files, settings: settings)
        for target in ["/daily/", "/daily/feed.xml", "/daily/nothing", "/daily/digits.txt"] {
            let policy = site.ask(target).field("Content-Security-Policy") ?? ""
            #expect(policy.contains("default-src 'none'; img-src 'self' https://pics.example; "))
            #expect(policy.contains("script-src localhost:1605/.gazette/"))
            #expect(policy.contains("connect-src 'self' ws://localhost:1605"))
            #expect(!policy.contains("frame-ancestors") && !policy.contains("upgrade-insecure"))
            let referrer = "strict-origin-when-cross-origin"
            #expect(site.ask(target).field("Referrer-Policy") == referrer)
        }
        #expect(site.ask("/.gazette/client.js").field("Content-Security-Policy") == nil)
    }

    @Test func `an editor's own headers take the place of the site's`() async {
        var files = AnswerTests.files
        files["static/_headers"] = """
            # Ours
            /*
              Content-Security-Policy: img-src *; script-src 'none'; report-uri /x
              Strict-Transport-Security: max-age=99
              Access-Control-Allow-Origin: *
            /daily/digits.txt
              Referrer-Policy: no-referrer
            """
        let site = await PrintedSite(files)
        let home = site.ask("/daily/")
        #expect(
            home.field("Content-Security-Policy")
                == "img-src *; script-src localhost:1605/.gazette/")
        #expect(home.field("Strict-Transport-Security") == nil)
        #expect(home.field("Access-Control-Allow-Origin") == nil)
        #expect(home.field("Referrer-Policy") == nil)
        #expect(site.ask("/daily/digits.txt").field("Referrer-Policy") == "no-referrer")
    }

    @Test func `what is no file of headers does no harm`() {
        let text = "  X: y\n:\n/*\n  : z\n  Referrer-Policy\n  Referrer-Policy: a\u{1}b\n\t\n"
        #expect(HostHeaders(text).fields(at: "/", host: "localhost").isEmpty)
    }
}
