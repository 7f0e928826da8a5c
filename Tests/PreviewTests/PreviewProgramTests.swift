import Foundation
import Testing

/// `gazette preview` as whoever starts and ends it has it.
@Suite(.timeLimit(.minutes(30)))
struct PreviewProgramTests {
    static let article = PreviewedSite.article("The bridge opens")

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
    func `nothing is written into the digest, and no lock stays`(_ signal: Int32) async throws {
        let files = [
            "Content/gazette.yml": PreviewRun.settings, "Content/articles/a.md": Self.article,
        ]
        try await PreviewRun.with(files) { run in
            let before = run.everything
            try await run.serve()
            _ = try run.reply("/articles/2026/11/23/a/")
            let tab = try run.wire()
            try tab.ask("/.gazette/socket", fields: ServerTests.handshake)
            #expect(try tab.reply(hasBody: false).status == 101)
            let idle = try run.wire()
            #expect(run.everything == before && run.locks.count == 1)
            #expect(await run.end(signal) == 0)
            #expect(run.everything == before && run.locks.isEmpty)
            withExtendedLifetime((tab, idle)) {}
        }
    }

    @Test func `whoever ends it before it shows anything ends it as well`() async throws {
        try await PreviewRun.with { run in
            for number in 1...500 {
                let file = "Content/articles/\(number).md"
                try run.write(Data(Self.article.utf8), to: file)
            }
            let before = run.everything
            try run.start()
            try await run.until("it has the lock") { !run.locks.isEmpty }
            #expect(await run.end(SIGINT) == 0)
            #expect(run.everything == before)
        }
    }

    @Test func `what others keep beside the lock stays`() async throws {
        let files = ["Content/gazette.yml": PreviewRun.settings, ".gazette/publish/a": "a"]
        try await PreviewRun.with(files) { run in
            let before = run.everything
            try await run.serve()
            #expect(await run.end(SIGINT) == 0)
            #expect(run.everything == before)
        }
    }

    @Test func `a site that was built stays as it is`() async throws {
        let files = [
            "Content/gazette.yml": PreviewRun.settings, "Content/articles/a.md": Self.article,
            "Site/index.html": "of another day", "Site/.gazette-files": "",
        ]
        try await PreviewRun.with(files) { run in
            let before = run.everything
            try await run.serve()
            try run.write(
                Data(Self.article.replacing("opens", with: "closes").utf8),
                to: "Content/articles/a.md")
            try await run.until("the change shows") { try run.reply("/").text.contains("closes") }
            #expect(await run.end(SIGINT) == 0)
            #expect(run.everything == before)
            let index = FileManager.default.contents(atPath: run.folder + "/Site/index.html")
            #expect(index == Data("of another day".utf8))
        }
    }

    @Test func `a pipe hears the address and no more, and errors go where errors go`() async throws
    {
        let files = [
            "Content/gazette.yml": PreviewRun.settings, "Content/articles/a.md": Self.article,
        ]
        try await PreviewRun.with(files) { run in
            try await run.serve()
            let start = run.said
            #expect(
                start.wholeMatch(
                    of:
                        #/1 article: shown after \d+\.\d\d s\npreviewing \S+ at http://127\.0\.0\.1:\d+/ \(Ctrl-C ends it\)\n/#
                ) != nil, "\(start)")
            #expect(run.complained == "")
            let broken = Self.article.replacing("2026-11-23", with: "2026-13-01")
            try run.write(Data(broken.utf8), to: "Content/articles/a.md")
            try await run.until("the error is told") { run.complained.contains("as they were\n") }
            let place = run.folder + "/Content/articles/a.md:3:7"
            #expect(run.complained.hasPrefix(place + ": error: \"2026-13-01\""))
            #expect(run.complained.hasSuffix("1 error; the pages stay as they were\n"))
            let complained = run.complained
            try run.write(
                Data(Self.article.replacing("opens", with: "closes").utf8),
                to: "Content/articles/a.md")
            try await run.until("the change shows") { try run.reply("/").text.contains("closes") }
            #expect(await run.end(SIGINT) == 0)
            #expect(run.said == start)
            #expect(run.complained == complained)
        }
    }

    @Test func `a second preview is told who has the folder, also after a crash`() async throws {
        try await PreviewRun.with { run in
            try await run.serve()
            let first = try #require(run.child)
            let port = run.port
            try await PreviewRun.with { second in
                try second.start(in: run.folder, ["--port", "0"])
                #expect(await second.end() == 2)
                #expect(second.said == "")
                let format =
                    #/error: this folder is being previewed by \S+ on \S+ \(process (\d+)\), since [-0-9]+ [:0-9]+ UTC\n  use that preview, or end it first\n/#
                let match = try #require(second.complained.wholeMatch(of: format))
                #expect(Int32(match.1) == first.process)
            }
            #expect(run.port == port)
            #expect(try run.reply("/").status == 200)
            #expect(await run.end(SIGKILL) == 128 + SIGKILL)
            try await run.serve()
            #expect(try run.reply("/").status == 200)
        }
    }

    @Test func `a port that is taken is named, and what to write`() async throws {
        try await PreviewRun.with { first in
            try await first.serve()
            try await PreviewRun.with { second in
                try second.start(["--port", "\(first.port)"])
                #expect(await second.end() == 2)
                #expect(
                    second.complained
                        == "error: port \(first.port) is taken\n  choose another with --port, or "
                        + "--port 0 for any that is free\n")
                #expect(!second.everything.contains(".gazette"))
            }
        }
    }

    @Test func `two that name no port have two`() async throws {
        try await PreviewRun.with { first in
            try await first.serve([])
            try await PreviewRun.with { second in
                try await second.serve([])
                #expect(first.port != second.port)
                #expect(first.port >= 1605 && second.port >= 1605)
                #expect(try second.reply("/").status == 200)
            }
        }
    }

    @Test func `who lets others in is warned`() async throws {
        try await PreviewRun.with { run in
            try await run.serve(["--port", "0", "--host", "0.0.0.0"])
            #expect(
                run.complained
                    == "warning: whoever reaches this machine can read drafts and articles of "
                    + "days to come\n  leave out --host to keep the preview to yourself\n")
            #expect(try run.reply("/", fields: ["Host": "192.168.1.5"]).status == 200)
            #expect(try run.reply("/", fields: ["Host": "session.example"]).status == 403)
        }
    }

    @Test(arguments: ["nonsense", "192.0.2.1", "127.1", "::zz", "session.example:80"])
    func `what is not an address of this machine is refused`(_ host: String) async throws {
        try await PreviewRun.with { run in
            try run.start(["--port", "0", "--host", host])
            #expect(await run.end() == 2)
            #expect(
                run.complained
                    == "error: \"\(host)\" is not an address of this machine\n  write --host 127.0.0.1, "
                    + "or --host 0.0.0.0 to let others in\n")
            #expect(run.everything == ["Content", "Content/gazette.yml"])
        }
    }

    @Test(arguments: [[:], ["notes.txt": "notes"], ["Content/articles/a.md": article]])
    func `a folder without a digest says so, and becomes one`(
        _ files: [String: String]
    ) async throws {
        try await PreviewRun.with(files) { run in
            try await run.serve()
            let place = run.folder + "/Content/gazette.yml"
            #expect(run.complained.hasPrefix(place + ": error: there is no such file"))
            let page = try run.reply("/")
            #expect(page.text.contains("data-gazette-tag=\"none\""))
            try run.write(Data(PreviewRun.settings.utf8), to: "Content/gazette.yml")
            try run.write(Data(Self.article.utf8), to: "Content/articles/a.md")
            try await run.until("the site shows") {
                try run.reply("/").text.contains("The bridge opens")
            }
        }
    }

    @Test func `a folder that is none is refused`() async throws {
        try await PreviewRun.with(["notes.txt": "notes"]) { run in
            for name in ["none", "notes.txt"] {
                try run.start(in: "\(run.folder)/\(name)", ["--port", "0"])
                #expect(await run.end() == 2)
                #expect(
                    run.complained
                        == "error: there is no folder \"\(run.folder)/\(name)\"\n  name the folder "
                        + "that holds Content, or make one with gazette new FOLDER\n")
            }
        }
    }

    @Test func `what is still to come is there, and marked`() async throws {
        let files = [
            "Content/gazette.yml": PreviewRun.settings, "Content/articles/a.md": Self.article,
        ]
        try await PreviewRun.with(files) { run in
            try await run.serve(["--port", "0", "--now", "2026-01-01"])
            #expect(run.said.hasPrefix("1 article, 1 of them for nobody else yet: shown after"))
            let path = "/articles/2026/11/23/a/"
            #expect(try run.reply(path).text.contains("The bridge opens"))
            let tab = try run.wire()
            try tab.ask("/.gazette/socket", fields: ServerTests.handshake)
            #expect(try tab.reply(hasBody: false).status == 101)
            let state = try tab.hear(after: #"{"path":"/","tag":""}"#)
            #expect(state.contains("\"future\""))
            #expect(state.contains("a\\/\"") || state.contains("a/\""))
        }
    }
}
