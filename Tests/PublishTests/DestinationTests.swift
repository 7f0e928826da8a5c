import Gazette
import Testing

@testable import Publish

@Suite struct DestinationTests {
    @Test func `every kind of target is read`() throws {
        #expect(try Destination("/srv/www/") == .folder("/srv/www"))
        #expect(try Destination("www") == .folder("www"))
        #expect(
            try Destination("git+https://host.example/o/r.git#pages")
                == .git(url: "https://host.example/o/r.git", branch: "pages"))
        #expect(
            try Destination("git+file:///srv/r.git")
                == .git(url: "file:///srv/r.git", branch: "gh-pages"))
        #expect(
            try Destination("git+ssh://git@host.example/r.git")
                == .git(url: "ssh://git@host.example/r.git", branch: "gh-pages"))
        #expect(
            try Destination("rsync://me@host.example:2222/srv/www/")
                == .rsync(login: "me@host.example", port: 2222, path: "/srv/www"))
        #expect(
            try Destination("rclone:store:bucket/daily") == .rclone("store:bucket/daily"))
    }

    @Test(arguments: [
        "", "-rf", "git+-https://x", "git+ext::sh -c id", "git+https://", "ftp://host/x",
        "rsync://-oProxyCommand=id/x", "rsync://me@-oProxyCommand=id/x", "rsync://host",
        "rsync://a@b@c/x", "rclone:-x:y", "rclone:local", "git+https://h/r#-x",
        "git+https://h/r#a..b",
        "git+ssh://-oProxyCommand=id/x", "a\nb", "rsync://host:99999/x",
        "git+ssh://me@-oProxyCommand=id/x", "rsync://h$(id)/x", "rsync://-\u{301}h/x",
        "rclone:name,command=id:x", "rclone::local:x", "rclone:a b:x", "~/www", " ", "host:/srv",
        "a\u{9B}b",
    ])
    func `what is none, or could be taken for a flag, is refused`(text: String) {
        #expect(throws: PublishObstacle.self) { try Destination(text) }
    }

    @Test(arguments: [
        "git+https://me:s3cret@host/r.git", "git+https://s3cret@host/r.git",
        "rsync://me:s3cret@host/x", "rclone::s3,secret_access_key=s3cret:bucket",
    ])
    func `a password in an address is refused and not repeated`(text: String) {
        let error = #expect(throws: PublishObstacle.self) { try Destination(text) }
        #expect(error?.message.contains("s3cret") == false)
        #expect(error?.advice?.contains("s3cret") == false)
    }

    @Test func `a target's options are read, and refused where they mean nothing`() throws {
        let target = try Target(
            name: "live", "git+https://github.com/o/r.git",
            options: ["cname": "news.example", "keep": "3", "hub": "https://hub.example/"])
        #expect(target.extraFiles == [".nojekyll": "", "CNAME": "news.example\n"])
        #expect(target.limits == .github && target.keep == 3)
        for options in [
            ["layout": "x"], ["keep": "0"], ["limits": "x"], ["cname": "a/b"],
            ["cname": "-x"], ["url": "file:///etc"], ["hub": "@x"], ["hub": "https://u:p@h/"],
        ] {
            #expect(throws: PublishObstacle.self) { try Target("/srv", options: options) }
        }
    }

    @Test func `credentials do not come through in what programs say`() {
        let environment = ["AWS_SECRET_ACCESS_KEY": "abcdef123456", "HOME": "/home/me"]
        let said = Redaction.clean(
            "fatal: https://me:pass@host/r abcdef123456 Authorization: Basic Zm9v /home/me",
            environment: environment)
        #expect(!said.contains("me:pass") && !said.contains("abcdef123456"))
        #expect(said.contains("https://…@host/r") && said.contains("/home/me"))
    }

    @Test func `what follows the name of a secret does not come through, at any length`() {
        func clean(_ text: String) -> String { Redaction.clean(text, environment: [:]) }
        for (said, told) in [
            ("token: abc x", "token: … x"), ("TOKEN=abc&x=1", "TOKEN=…&x=1"),
            ("\"password\": \"s3\", 1", "\"password\": \"…\", 1"),
            ("Authorization: Bearer abc.def, x", "Authorization: Bearer …, x"),
            ("secret\nnext", "secret\nnext"), ("tokens abc", "tokens abc"),
            ("access_key_id=abc;x", "access_key_id=…;x"), ("token", "token"),
            ("mytoken abc", "mytoken abc"), ("密钥 token：abc", "密钥 token：abc"),
        ] {
            #expect(clean(said) == told)
        }
        // A target chooses the words: each of these took minutes.
        let blanks = String(repeating: " ", count: 200_000)
        #expect(clean("token" + blanks) == "token" + blanks)
        let words = String(repeating: "secret \n", count: 50_000)
        #expect(clean(words).hasPrefix("secret \n…"))
    }

    @Test func `of a complaint of git the cause is told`() {
        func told(_ lines: String...) -> String {
            Program.Outcome(status: 1, output: [], complaint: lines.joined(separator: "\n"))
                .complaint(of: "git")
        }
        let general = "fatal: Could not read from remote repository."
        let end = [
            "Please make sure you have the correct access rights", "and the repository exists.",
        ]
        #expect(
            told(
                "fatal: '/x.git' does not appear to be a git repository", general, "", end[0],
                end[1])
                == "fatal: '/x.git' does not appear to be a git repository")
        #expect(
            told("me@host: Permission denied (publickey).", general, "", end[0], end[1])
                == "me@host: Permission denied (publickey).")
        #expect(
            told("remote: no pages today", "error: failed to push some refs to 'x'")
                == "remote: no pages today")
        #expect(told("", "") == "it ended with 1")
    }

    @Test func `an argument for a shell far away is quoted whole`() {
        #expect(RemoteScript.quoted("a'b $(id) `x`") == "'a'\\''b $(id) `x`'")
    }

    @Test func `a manifest comes back as it was written, and a hostile one does not`() throws {
        let plan = Plan(
            try site(small), on: TargetState(manifest: nil, token: ""), tool: "test", keeping: 2)
        #expect(Manifest(plan.after.bytes) == plan.after)
        let text = String(decoding: plan.after.bytes, as: UTF8.self)
        #expect(Manifest(Array(text.replacing("404.html", with: "../x").utf8)) == nil)
        #expect(Manifest(Array(text.replacing("404.html", with: "/x").utf8)) == nil)
        let entry = #/"sha256": "[0-9a-f]{64}", "size": [0-9]+/#
        for crafted in [
            #""sha256": "\"x", "size": 1"#, #""sha256": "", "size": 1"#,
            "\"sha256\": \"\(String(repeating: "0", count: 64))\", \"size\": -1",
        ] {
            #expect(Manifest(Array(text.replacing(entry, with: crafted).utf8)) == nil)
        }
    }
}
