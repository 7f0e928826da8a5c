import Import

@testable import Gazette

extension FuzzTarget {
    /// A plain text becomes an article that a build reads, and nothing of it becomes markup.
    static let importing = FuzzTarget(name: "import") {
        let site = await SurroundingSite()
        let day = Day(number: 20_780)
        return { input throws(Broken) in
            let imported: Imported
            do throws(ImportRefusal) {
                imported = try Import.imported(input, named: "a.txt", asOf: day)
            } catch {
                return try demand(!error.description.contains("\n"), "a refusal of two lines")
            }
            try demand(isSafe(imported.path), "the path \(imported.path)")
            try check(imported, in: site)
            let lines = imported.report.done + imported.report.unsure
            for line in lines {
                try demand(line.utf8.allSatisfy { $0 >= 0x20 }, "a line of the report: \(line)")
            }
        }
    }

    private static func check(_ imported: Imported, in site: SurroundingSite) throws(Broken) {
        let file = "Content/" + imported.path
        let parsed = Article.parsed(
            imported.file, file: file, parseContext: site.parseContext)
        try FileLines(imported.file).check(parsed.problems)
        guard let article = parsed.article else {
            let errors = parsed.problems.map(\.description).joined(separator: "\n")
            throw Broken("the article cannot be read: \(errors)")
        }
        try PageReader.check(article.body.html, .imported)
    }
}
