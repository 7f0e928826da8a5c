import Markup
import Testing

struct MailLinkTests {
    @Test(arguments: [
        ("mailto:desk@paper.example?subject=Hello", "mailto:desk@paper.example?subject=Hello"),
        (
            "MAILTO:a@b.c?Subject=x%20y&body=l1%0D%0Al2",
            "MAILTO:a@b.c?Subject=x%20y&body=l1%0D%0Al2"
        ),
        ("mailto:a@b.c?subject=x&bcc=d@e.f&attach=/etc/passwd", "mailto:a@b.c?subject=x"),
        ("mailto:a@b.c?cc=d@e.f", "mailto:a@b.c"),
        ("mailto:a@b.c?%62cc=d@e.f&keywords=k", "mailto:a@b.c?keywords=k"),
        ("mailto:a@b.c?subject=x%0ABcc:d@e.f", "mailto:a@b.c"),
        ("mailto:?subject=你", "mailto:?subject=%E4%BD%A0"),
        ("mailto:a@b.c?", "mailto:a@b.c"), ("mailto:a@b.c", "mailto:a@b.c"),
    ])
    func `a mail link keeps the fields that are harmless`(written: String, link: String) {
        #expect(Link(written)?.text == link)
    }

    @Test func `a picture is not sent for by mail`() {
        #expect(Link("mailto:a@b.c?subject=x", for: .image) == nil)
    }
}
