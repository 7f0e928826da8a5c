@testable import Gazette

extension FuzzTarget {
    /// A whole article file: front matter and body, as a build reads it.
    static let article = FuzzTarget(name: "article") {
        let site = await SurroundingSite()
        return { input throws(Broken) in
            let parsed = Article.parsed(
                input, file: SurroundingSite.file, parseContext: site.parseContext)
            let lines = FileLines(input)
            try lines.check(parsed.problems)
            for dead in parsed.addresses.dead { try lines.check(dead.place, dead.written) }
            for (host, place) in parsed.addresses.hosts { try lines.check(place, host.name) }
            guard let article = parsed.article else {
                return try demand(
                    parsed.problems.contains { $0.severity == .error },
                    "no article and no error")
            }
            try check(article, lines)
        }
    }

    private static func check(_ article: Article, _ lines: FileLines) throws(Broken) {
        try PageReader.check(article.body.html)
        try demand(!article.title.isEmpty, "an article without a title")
        try demand(!article.slug.isEmpty, "an article without a slug")
        try demand(!article.slug.contains("/"), "the slug \(article.slug)")
        try demand(isSafe(article.slug), "the slug \(article.slug)")
        for alias in article.aliases {
            let path = alias.hasSuffix("/") ? String(alias.dropLast()) : alias
            try demand(isSafe(path), "the alias \(alias)")
        }
        for reference in article.body.references {
            try lines.check(reference.place, reference.url)
            // It is only looked up; but no part of it may lead upwards.
            guard case .page(let file) = reference.target else { continue }
            let parts = file.split(separator: "/", omittingEmptySubsequences: false)
            try demand(!parts.contains("..") && parts.first != "", file)
        }
    }

    /// Whether a path stays in the folder that it is put into: no part of it is empty or says
    /// "here" or "above", and none holds what file systems or lists read otherwise.
    static func isSafe(_ path: String) -> Bool {
        path.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy { part in
            !part.isEmpty && !part.elementsEqual(".".utf8) && !part.elementsEqual("..".utf8)
                && part.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x5C }
        }
    }
}

/// The site that an article is read in.
struct SurroundingSite: Sendable {
    static let file = "Content/articles/2026/11/23/a.md"

    let parseContext: ParseContext

    init() async {
        let text = """
            title: Sample
            base_url: https://example.org/daily/
            lang: en
            time_zone: Asia/Shanghai
            topics:
              - { id: city, title: { zh-Hans: 城市, en: City } }
            sources:
              - { id: ledger, name: Ledger, url: https://ledger.example/, rights: excerpt }
              - { id: wire, name: Wire, rights: link }
            """
        guard let settings = Settings.parsed(Array(text.utf8), file: "gazette.yml").0 else {
            fatalError("the settings of the sample are no settings")
        }
        var pictures = FileCache<PictureReading>()
        let picture = "GIF89a(\u{0}\u{1E}\u{0}"
        let folder = Folder([
            "Content/articles/2026/11/23/a.gif": picture, "Content/static/images/a.gif": picture,
            "Content/articles/2026/11/22/b.md": "",
        ])
        let files = await ContentFiles(folder, earlier: nil, reusing: &pictures)
        parseContext = ParseContext(settings, files)
    }
}
