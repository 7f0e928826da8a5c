import Foundation
import Gazette
import Testing

/// What has gone out stays: however articles come, go and move, no other edition gets another
/// number, id or address.
struct NumberPropertyTests {
    /// An edition as readers know it.
    private struct Published: Equatable {
        var id: String
        var number: Int
        var path: String
        /// The ids of its articles.
        var articles: Set<String>
    }

    /// A digest with the moment at which it is built.
    private struct Digest {
        var files: [String: String] = [:]
        var today = 10
        let cadence: String

        var sample: Sample {
            var sample = Sample(files, settings: Sample.settings + "\ncadence: \(cadence)")
            sample.now = "2026-11-\(today)T12:00"
            return sample
        }

        /// Builds it, and writes the numbers down as `gazette build` does.
        mutating func publish() async throws -> [Published] {
            var cache = BuildCache()
            let site = try await PreparedSite(
                of: sample.folder, theme: .standard, options: sample.options, reusing: &cache
            ).site
            let text = files["editions/numbers.txt"]
            files["editions/numbers.txt"] = try TemporaryFolder.with { folder in
                let path = folder + "/Content/editions"
                try FileManager.default.createDirectory(
                    atPath: path, withIntermediateDirectories: true)
                if let text {
                    try Data(text.utf8).write(to: URL(filePath: path + "/numbers.txt"))
                }
                try keepNumbers(site.newNumbers, in: folder)
                return try? String(contentsOfFile: path + "/numbers.txt", encoding: .utf8)
            }
            return site.editions.map { edition in
                Published(
                    id: edition.id, number: edition.number, path: edition.path,
                    articles: Set(edition.articles.map { site.articles[$0].id }))
            }
        }

        /// Something that an editor does to one article.
        ///
        /// - Returns: its id.
        mutating func edit(_ random: inout SeededGenerator) -> String {
            let name = "a\(Int.random(in: 0..<14, using: &random))"
            let day = Int.random(in: 1...today, using: &random)
            let more = [
                "", "", "", "expires: 2026-11-\(max(day, today - 1))T13:00", "draft: true",
                "importance: 5",
                cadence == "manual" ? "edition: issue-\(day)" : "edition: \(id(day))",
            ].randomElement(using: &random)
            let isRemoved = Int.random(in: 0..<5, using: &random) == 0
            files["articles/\(name).md"] =
                isRemoved ? nil : article("Title \(name)", "2026-11-\(pad(day))", more ?? "")
            return name
        }

        /// A new day; with declared editions sometimes an edition of it.
        mutating func passDay(_ random: inout SeededGenerator) {
            today = min(today + 1, 28)
            if cadence == "manual", Bool.random(using: &random) {
                files["editions/issue-\(today).md"] = "---\ndate: 2026-11-\(today)\n---\n"
            }
            if cadence != "manual", Int.random(in: 0..<6, using: &random) == 0 {
                files["editions/\(id(today)).md"] = "---\nnumber: \(today * 10)\n---\n"
            }
        }

        private func pad(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }

        private func id(_ day: Int) -> String {
            switch cadence {
            case "weekly":
                Day(2026, 11, day).map { "2026-w\($0.week.number)" } ?? ""
            case "monthly": "2026-11"
            default: "2026-11-\(pad(day))"
            }
        }
    }

    @Test(arguments: ["daily", "weekly", "monthly", "manual"])
    func `editing an article changes no other edition`(cadence: String) async throws {
        var random = SeededGenerator()
        var digest = Digest(cadence: cadence)
        if cadence == "manual" {
            for day in [3, 6, 10] {
                digest.files["editions/issue-\(day).md"] =
                    "---\ndate: 2026-11-\(day < 10 ? "0" : "")\(day)\n---\n"
            }
        }
        for _ in 0..<10 { _ = digest.edit(&random) }
        var before = try await digest.publish()
        var numbers: [String: Int] = [:]
        for _ in 0..<60 {
            if Int.random(in: 0..<3, using: &random) == 0 { digest.passDay(&random) }
            let edited = digest.edit(&random)
            let after = try await digest.publish()
            let now = Dictionary(after.map { ($0.id, $0) }) { $1 }
            for edition in before {
                // One that has lost its only article may be gone; what is there is as it was.
                let stays = cadence == "manual" || !edition.articles.subtracting([edited]).isEmpty
                let same = now[edition.id]
                // Other articles may have expired with the day.
                if stays, cadence == "manual" { #expect(same != nil, "seed \(random.seed)") }
                guard let same else { continue }
                let isNumbered = digest.files["editions/\(edition.id).md"]?.contains("number:")
                if isNumbered ?? false { continue }
                #expect(same.number == edition.number, "\(edition.id), seed \(random.seed)")
                #expect(same.path == edition.path, "seed \(random.seed)")
            }
            // It gets its number back when it comes back.
            for edition in after {
                let isNumbered = digest.files["editions/\(edition.id).md"]?.contains("number:")
                if !(isNumbered ?? false), let number = numbers[edition.id] {
                    #expect(edition.number == number, "\(edition.id), seed \(random.seed)")
                }
                numbers[edition.id] = edition.number
            }
            // Nobody else's number is given away.
            let given = after.map(\.number)
            if cadence == "manual" || cadence == "monthly" {
                #expect(Set(given).count == given.count, "seed \(random.seed)")
            }
            before = after
        }
    }

    @Test func `a cached preparation tells the numbers that a fresh one tells`() async throws {
        var random = SeededGenerator()
        var digest = Digest(cadence: "manual")
        for _ in 0..<12 { _ = digest.edit(&random) }
        var cache = BuildCache()
        for _ in 0..<20 {
            digest.passDay(&random)
            _ = digest.edit(&random)
            let sample = digest.sample
            var nothing = BuildCache()
            let reusing = try await PreparedSite(
                of: sample.folder, theme: .standard, options: sample.options, reusing: &cache)
            let clean = try await PreparedSite(
                of: sample.folder, theme: .standard, options: sample.options, reusing: &nothing)
            #expect(reusing.site.newNumbers == clean.site.newNumbers, "seed \(random.seed)")
            #expect(reusing.site.leftOut == clean.site.leftOut, "seed \(random.seed)")
        }
    }
}
