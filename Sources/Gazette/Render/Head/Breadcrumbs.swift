/// The way from the home page to a page, for `BreadcrumbList`.
enum Breadcrumbs {
    struct Step {
        var name: String
        /// Within the site.
        var path: String
    }

    static func of(_ article: Article, _ context: RenderContext) -> [Step] {
        let topic = context.topic(of: article).map { Step(name: context.title($0), path: $0.path) }
        return [home(context)] + (topic.map { [$0] } ?? [])
            + [Step(name: article.title, path: article.path)]
    }

    static func of(_ edition: Edition, _ document: PageDocument, _ context: RenderContext) -> [Step]
    {
        let (year, month, _) = edition.period.first.parts
        let archive = Step(
            name: context.words.month(month, of: year),
            path: "archive/\(padded(year, 4))/\(padded(month, 2))/")
        return [home(context), archive, Step(name: document.title, path: context.path)]
    }

    /// A page of a topic or of a source.
    static func of(list document: PageDocument, _ context: RenderContext) -> [Step] {
        let above =
            document.navigation.topic == nil
            ? Step(name: context.words.sources, path: "sources/")
            : Step(name: context.words.topics, path: "topics/")
        return [home(context), above, Step(name: document.title, path: context.path)]
    }

    static func of(_ document: PageDocument, _ context: RenderContext) -> [Step] {
        let archive = Step(name: context.words.archive, path: "archive/")
        let own = Step(name: document.title, path: context.path)
        switch document.kind {
        case .year: return [home(context), archive, own]
        case .month(let month):
            let year = Step(
                name: context.words.year(month.year), path: "archive/\(padded(month.year, 4))/")
            return [home(context), archive, year, own]
        default: return [home(context), own]
        }
    }

    private static func home(_ context: RenderContext) -> Step {
        Step(name: context.title, path: "")
    }
}
