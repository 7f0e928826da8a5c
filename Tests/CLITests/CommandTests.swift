import Foundation
import Testing

struct CommandTests {
    @Test(arguments: [
        "en", "zh-Hans", "zh-Hant", "ja", "ko", "de", "fr", "es", "pt", "ru", "ar", "he",
    ])
    func `a new digest builds at once`(language: String) async throws {
        try await TemporaryFolder.with { folder in
            let new = try await Program.run("new", "daily", "--lang", language, in: folder)
            #expect(new.code == 0 && new.errors.isEmpty)
            let build = try await Program.run("build", "daily", in: folder)
            #expect(build.code == 0 && build.errors.isEmpty)
            #expect(build.output.hasPrefix("4 articles in 3 editions: "))
            #expect(build.output.hasSuffix(" s → daily/Site\n"))
            let home = try String(
                contentsOfFile: "\(folder)/daily/Site/index.html", encoding: .utf8)
            #expect(home.contains("<html lang=\"\(language)\""))
        }
    }

    @Test func `a new digest does not go into a folder that is taken`() async throws {
        try await TemporaryFolder.with { folder in
            try Data().write(to: URL(filePath: folder + "/thesis.txt"))
            let new = try await Program.run("new", ".", in: folder)
            #expect(new.code == 2 && new.errors.contains("not empty"))
        }
    }

    @Test func `a mistake in the content ends with 1 and writes nothing`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let article = "---\ntitle: X\ndate: 2026-13-01\n---\n"
            try Data(article.utf8).write(to: URL(filePath: folder + "/Content/articles/x.md"))
            let build = try await Program.run("build", in: folder)
            #expect(build.code == 1 && build.output.isEmpty)
            #expect(build.errors.contains("Content/articles/x.md:3:7: error: \"2026-13-01\""))
            #expect(build.errors.contains("1 error; nothing was written"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/Site"))
        }
    }

    @Test(arguments: [["daily"], ["daily/", "--json"]])
    func `a mistake is told with the path that leads to it from here`(_ words: [String])
        async throws
    {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", "daily", in: folder)
            let path = "daily/Content/articles/x.md"
            try Data("---\ntitle: X\n".utf8).write(to: URL(filePath: "\(folder)/\(path)"))
            let build = try await Program.run(["build"] + words, in: folder)
            let told = words.contains("--json") ? build.output : build.errors
            #expect(build.code == 1)
            #expect(told.contains(words.contains("--json") ? "\"\(path)\"" : "\(path):1:1: error"))
        }
    }

    @Test func `what keeps Gazette from running ends with 2`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            #expect(try await Program.run("build", "--nonsense", in: folder).code == 2)
            #expect(try await Program.run("biuld", in: folder).code == 2)
            #expect(try await Program.run("build", "--now", "yesterday", in: folder).code == 2)
            #expect(try await Program.run("build", "--base-url", "here", in: folder).code == 2)
            #expect(try await Program.run("build", "--output", "Content/x", in: folder).code == 2)
        }
    }

    @Test(arguments: ["build", "publish", "preview", "cards"])
    func `a folder without content is no mistake in the content`(command: String) async throws {
        try await TemporaryFolder.with { folder in
            let nowhere = try await Program.run(command, "nowhere", in: folder)
            #expect(nowhere.code == 2 && nowhere.errors.contains("nowhere"), "\(nowhere.errors)")
            // A preview waits for content to come.
            if command == "preview" { return }
            let here = try await Program.run(command, in: folder)
            #expect(here.code == 2, "\(here.errors)")
        }
    }

    @Test func `a language or a port that cannot be is refused with those that can`() async throws {
        try await TemporaryFolder.with { folder in
            for language in ["klingon", "tlh", "it", "日本語"] {
                let new = try await Program.run("new", "d", "--lang", language, in: folder)
                #expect(new.code == 2 && new.errors.contains("en, zh-Hans, zh-Hant, ja, ko"))
                #expect(new.errors.contains("words:"), "\(new.errors)")
            }
            #expect(!FileManager.default.fileExists(atPath: folder + "/d"))
            let preview = try await Program.run("preview", "--port", "99999", in: folder)
            #expect(preview.code == 2 && preview.errors.contains("0 to 65535"))
        }
    }

    @Test(arguments: ["my news 报", "a; b", "-x", "it's", "plain/新闻"])
    func `a command that is printed can be pasted`(name: String) async throws {
        try await TemporaryFolder.with { folder in
            let new = try await Program.run("new", "--", name, in: folder)
            #expect(new.code == 0, "\(new.errors)")
            let line = try #require(new.output.split(separator: "\n").last)
            let command = try #require(line.firstRange(of: "gazette build"))
            let script = "gazette() { \"$0\" \"$@\"; }; "
            let build = try await Program.shell(script + line[command.lowerBound...], in: folder)
            #expect(build.code == 0, "\(build.errors)")
            let place = name.hasPrefix("-") ? "./" + name : name
            let publish = try await Program.run(
                "publish", place, "--to", "out", "--allow", "placeholder", in: folder)
            #expect(publish.code == 0, "\(publish.errors)")
            try FileManager.default.removeItem(atPath: "\(folder)/\(name)/Site")
            let none = try await Program.run("publish", place, "--to", "out", in: folder)
            let advice = try #require(none.errors.firstRange(of: "gazette build"))
            let again = try await Program.shell(
                script + none.errors[advice.lowerBound...], in: folder)
            #expect(again.code == 0, "\(none.errors)")
        }
    }

    @Test func `a report for programs is JSON`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let build = try await Program.run("build", "--json", in: folder)
            let report = try #require(
                JSONSerialization.jsonObject(with: Data(build.output.utf8)) as? [String: Any])
            #expect(report["ok"] as? Bool == true && report["articles"] as? Int == 4)
            let again = try await Program.run("build", "--json", in: folder)
            #expect(again.output.contains("\"written\" : 0"))
            try FileManager.default.removeItem(atPath: folder + "/Content/gazette.yml")
            let broken = try await Program.run("build", "--json", in: folder)
            let problems = try #require(
                JSONSerialization.jsonObject(with: Data(broken.output.utf8)) as? [String: Any])
            #expect(problems["ok"] as? Bool == false && broken.code == 1)
        }
    }

    @Test func `quiet says nothing when there is nothing to say`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let build = try await Program.run("build", "--quiet", in: folder)
            #expect(build.output.isEmpty && build.errors.isEmpty && build.code == 0)
        }
    }

    @Test func `the site can stand elsewhere and be for another address`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            _ = try await Program.run(
                "build", "--output", "out", "--base-url", "https://example.net/sub/", in: folder)
            let home = try String(contentsOfFile: "\(folder)/out/index.html", encoding: .utf8)
            #expect(home.contains("href=\"/sub/archive/\""))
        }
    }

    @Test func `an imported article builds`() async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", "--lang", "zh-Hans", in: folder)
            let lines =
                ["河口新桥通车 (图)", "潮信晚报 城市 3 天前"]
                + (1...6).map { "这是第\($0)段，讲新桥怎样通车，桥上有多少辆车，谁在桥头等候。" }
                + ["Advertisements", "相关新闻", "旧桥拆除"]
            let text = lines.joined(separator: "\n")
            try Data(text.utf8).write(to: URL(filePath: folder + "/scrape.txt"))
            let importing = try await Program.run(
                "import", "scrape.txt", "--as-of", "2026-11-23", in: folder)
            #expect(importing.code == 0, "\(importing.errors)")
            #expect(importing.output.hasPrefix("Content/articles/2026/11/20/河口新桥通车.md"))
            let build = try await Program.run("build", in: folder)
            #expect(build.code == 0)
            let page = try String(
                contentsOfFile: "\(folder)/Site/articles/2026/11/20/河口新桥通车/index.html",
                encoding: .utf8)
            #expect(page.contains("这是第6段") && !page.contains("旧桥拆除"))
            #expect(!page.contains("Advertisements") && page.contains("潮信晚报"))
            // The same again is no harm; another text in its place is refused.
            #expect(
                try await Program.run("import", "scrape.txt", "--as-of", "2026-11-23", in: folder)
                    .code
                    == 0)
            try Data((text + "\n更多").utf8).write(to: URL(filePath: folder + "/scrape.txt"))
            try Data("other".utf8).write(
                to: URL(filePath: folder + "/Content/articles/2026/11/20/河口新桥通车.md"))
            let again = try await Program.run(
                "import", "scrape.txt", "--as-of", "2026-11-23", in: folder)
            #expect(again.code == 2 && again.errors.contains("there already"))
        }
    }

    @Test(arguments: ["Pacific/Kiritimati", "Pacific/Pago_Pago"])
    func `today is the day of the digest's zone`(zone: String) async throws {
        try await TemporaryFolder.with { folder in
            _ = try await Program.run("new", ".", in: folder)
            let settings = URL(filePath: folder + "/Content/gazette.yml")
            let text = try String(contentsOf: settings, encoding: .utf8)
                .replacing(/time_zone: .*/, with: "time_zone: \(zone)")
            try Data(text.utf8).write(to: settings)
            try Data("The quay is dry again\nThe carts went over it at eight.\n".utf8)
                .write(to: URL(filePath: folder + "/page.txt"))
            let days = { () -> String in
                let format = DateFormatter()
                format.locale = Locale(identifier: "en_US_POSIX")
                format.timeZone = TimeZone(identifier: zone)
                format.dateFormat = "yyyy/MM/dd"
                return format.string(from: Date())
            }
            // Midnight may pass meanwhile.
            let before = days()
            let told = try await Program.run("import", "page.txt", in: folder)
            let possible = [before, days()].map { "Content/articles/\($0)/" }
            #expect(possible.contains { told.output.hasPrefix($0) }, "\(told.output)")
            #expect(told.output.contains("unsure, so the article is a draft"))
        }
    }

    @Test func `an import can be looked at first`() async throws {
        try await TemporaryFolder.with { folder in
            try Data("标题在此\n来源 主题 昨天\n正文一段，说明发生了什么。\n".utf8)
                .write(to: URL(filePath: folder + "/scrape.txt"))
            let told = try await Program.run(
                "import", "scrape.txt", "--as-of", "2026-11-23", "--topic", "city", "--stdout",
                in: folder)
            #expect(told.code == 0 && told.output.hasPrefix("---\n"))
            #expect(told.output.contains("topic: city"))
            #expect(!FileManager.default.fileExists(atPath: folder + "/Content"))
        }
    }
}
