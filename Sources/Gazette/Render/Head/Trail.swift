/// The way from the home page to a page, for `BreadcrumbList`.
enum Trail {
    struct Step {
        var name: String
        /// Within the site.
        var path: String
    }

    static func of(_ article: Article, _ here: Here) -> [Step] {
        let topic = here.topic(of: article).map { Step(name: here.title($0), path: $0.path) }
        return [home(here)] + (topic.map { [$0] } ?? [])
            + [Step(name: article.title, path: article.path)]
    }

    static func of(_ edition: Edition, _ frame: Frame, _ here: Here) -> [Step] {
        let (year, month, _) = edition.period.first.parts
        let archive = Step(
            name: here.words.month(month, of: year),
            path: "archive/\(padded(year, 4))/\(padded(month, 2))/")
        return [home(here), archive, Step(name: frame.title, path: here.path)]
    }

    /// A page of a topic or of a source.
    static func of(list frame: Frame, _ here: Here) -> [Step] {
        let above =
            frame.position.topic == nil
            ? Step(name: here.words.sources, path: "sources/")
            : Step(name: here.words.topics, path: "topics/")
        return [home(here), above, Step(name: frame.title, path: here.path)]
    }

    static func of(_ frame: Frame, _ here: Here) -> [Step] {
        let archive = Step(name: here.words.archive, path: "archive/")
        let own = Step(name: frame.title, path: here.path)
        switch frame.content {
        case .year: return [home(here), archive, own]
        case .month(let month):
            let year = Step(
                name: here.words.year(month.year), path: "archive/\(padded(month.year, 4))/")
            return [home(here), archive, year, own]
        default: return [home(here), own]
        }
    }

    private static func home(_ here: Here) -> Step { Step(name: here.title, path: "") }
}
