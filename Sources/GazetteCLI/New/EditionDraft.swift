import Gazette
import Import

/// The file of a new edition: what is known of it, and all else that it can say, to be uncommented.
struct EditionDraft {
    let text: String

    /// - Parameters:
    ///   - model: an edition whose sections are to be filled anew.
    init(_ next: NextEdition, title: String?, like model: Edition?, site: Site) {
        var lines = ["---", "number: \(next.number)"]
        lines.append(title.map { "title: \(yaml($0))" } ?? "# title: What this edition is called")
        if next.isDeclared {
            lines += ["date: \(next.day)", "# closes: \(next.day)   the last day that it takes in"]
        }
        lines += [
            "# tldr:", "#   - What to know, in one line", "#   - And in another one",
            "# cover:", "#   src: /images/….jpg", "#   alt: What the picture shows",
        ]
        lines += EditionDraft.stories(next.stories, model?.sections ?? [], site)
        lines += ["---", "", ""]
        for section in model?.written?.sections ?? [] {
            let marks = String(repeating: "#", count: section.heading.level)
            lines += ["\(marks) \(section.heading.title)", "", ""]
        }
        text = lines.joined(separator: "\n")
    }

    private static func stories(
        _ stories: [Article], _ sections: [Edition.Section], _ site: Site
    ) -> [String] {
        guard !stories.isEmpty || !sections.isEmpty else {
            return [
                "# stories:", "#   - an-article", "#   - section: A section of your own",
                "#     stories: [another-article]",
            ]
        }
        let lines = [
            "# Take away the # before the stories that go first. The others follow by themselves.",
            "stories:",
        ]
        let language = site.settings.language
        var rest = stories
        var below: [String] = []
        for section in sections {
            let topic = section.topic.map { site.topics[$0] }
            let title = section.title?.text(in: language) ?? topic?.title.text(in: language) ?? ""
            let own = rest.filter { $0.topic == topic?.id }
            rest.removeAll { $0.topic == topic?.id }
            below += ["  - section: \(yaml(title))", "    stories:"]
            below += own.map { "#      - \(name($0))" }
        }
        return lines + rest.map { "#  - \(name($0))" } + below
    }

    /// What a list calls an article, with its title for whoever reads it.
    private static func name(_ article: Article) -> String {
        let title = String(
            String.UnicodeScalarView(
                article.title.unicodeScalars.map {
                    $0.properties.generalCategory == .control || $0.properties.isWhitespace
                        ? " " : $0
                }))
        return "\(yaml(article.id))   # \(title)"
    }
}
