import Markup
import Testing

struct RedactionTests {
    @Test(arguments: [
        ("https://user:secret@host/x", "https://…@host/x"),
        ("git+https://secret@host/r.git#b", "git+https://…@host/r.git#b"),
        ("rsync://u:secret@h:22/srv", "rsync://…@h:22/srv"),
        ("ftp://u:se/cret@host/x", "ftp://…@host/x"),
        ("https://u:se?c#ret@host", "https://…@host"),
        ("https://u:se@cret@host/", "https://…@host/"),
        ("//u:secret@host/", "//…@host/"),
        ("https:\\\\u:secret@host", "https:\\\\…@host"),
        ("user:secret@host:path", "user:…@host:path"),
        ("https://h/?x=1&token=secret#top", "https://h/?x=1&token=…#top"),
        ("https://h/?access_token=secret", "https://h/?access_token=…"),
        ("https://h/?X-Amz-Signature=secret&a=b", "https://h/?X-Amz-Signature=…&a=b"),
        ("https://h/go?to=https://u:secret@h2/", "https://h/go?to=https://…@h2/"),
        ("rclone::s3,secret_access_key=secret,a=b:c", "rclone::s3,secret_access_key=…,a=b:c"),
        ("rclone::s3,secret_access_key=secret:b", "rclone::s3,secret_access_key=…"),
        ("rclone::s3,pass=\"sec:ret\",a=b:c", "rclone::s3,pass=…,a=b:c"),
    ])
    func `a password in an address is left out`(address: String, shown: String) {
        #expect(Redaction.addresses(in: address) == shown)
        #expect(Redaction.address(address) == shown)
        // In a sentence too.
        let said = "fatal: \"\(address)\" says (\(address)"
            .replacing("secret_access", with: "access")
        #expect(!Redaction.addresses(in: said).contains("sec"))
        #expect(!TerminalText(said).description.contains("sec"))
        #expect(!TerminalText(lines: said).description.contains("sec"))
    }

    @Test(arguments: [
        "https://medium.example/@author/post", "https://h:8080/@author", "a@example.org",
        "mailto:desk@example.org", "rsync://me@example.org/srv/www/daily",
        "git+ssh://git@github.com/o/r.git", "https://h/?page=2&q=key", "12:30, x@y.z",
        "Content/articles/a:b@2x.png", "a = b", "@", "//@", "x=@",
    ])
    func `what is no password stays`(text: String) {
        #expect(Redaction.addresses(in: text) == text)
    }

    @Test func `a password may hold blanks where the whole text is an address`() {
        #expect(Redaction.address("https://u:a b\"c@host/x") == "https://…@host/x")
    }
}
