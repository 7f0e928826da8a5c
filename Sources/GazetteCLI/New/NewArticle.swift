import ArgumentParser
import Files
import Gazette
import Import

/// `gazette new article`.
struct NewArticle: Command {
    static let configuration = CommandConfiguration(
        commandName: "article",
        abstract: "Write the file of a new article, for you to fill in.")

    @Argument(help: "The title.", transform: Given.text)
    var title: String

    @Option(help: "The topic: its id or its title.", transform: Given.text)
    var topic: String?

    @Option(help: "The source: its id or its name.", transform: Given.text)
    var source: String?

    @Option(
        help: "The date, 2026-11-23 or 2026-11-23T08:30. (default: today)", transform: Given.text)
    var date: String?

    @Option(help: "The digest's folder. (default: .)", transform: Given.path)
    var into = "."

    func run(theme: Theme) async -> Terminal.Ending {
        do {
            let settings = try await Folder(at: into).settings()
            let draft = try draft(settings)
            try NewFileInDigest(folder: into).write(draft.path, draft.text) { .articleTaken($0) }
            Terminal.print("\(into.path(draft.path))")
            return .fine
        } catch {
            return .told(error, in: into)
        }
    }

    private func draft(_ settings: Settings) throws(BuildFailure) -> ArticleDraft {
        var stamp = PartialDate(Moment.today(in: settings.zone))
        if let date {
            guard let given = PartialDate(date), given.precision != .year, given.precision != .month
            else {
                throw .badDate(date)
            }
            stamp = given
        }
        let draft = ArticleDraft(
            title: title, date: stamp,
            topic: topic.map { settings.topicID($0) } ?? settings.topics.first?.id,
            source: source.map { settings.sourceID($0) }, settings: settings)
        guard let draft else { throw .noNameInTitle(title) }
        return draft
    }
}

/// A new article's file.
struct ArticleDraft {
    let path: String
    let text: String

    /// Nil where no file can be named for the title.
    init?(
        title: String, date: PartialDate, topic: String?, source: String?, settings: Settings
    ) {
        let name = Slug.make(title, style: settings.slugs == .pinyin ? .pinyin : .han)
        guard !name.isEmpty else { return nil }
        let folder = date.day(in: settings.zone).description.replacing("-", with: "/")
        path = "Content/articles/\(folder)/\(name).md"
        var lines = [
            "---", "title: \(yaml(title))", "date: \(date.machineText(in: settings.zone))",
        ]
        if let topic { lines.append("topic: \(yaml(topic))") }
        if let source { lines.append("source: \(yaml(source))") }
        lines += [
            "# source_url: https://…   where it was first published",
            "# rights: link            the story is read there; excerpt shows its beginning",
            "# summary: What lists say of it, in one or two sentences",
            "# image:",
            "#   src: /images/….jpg",
            "#   alt: What the picture shows",
            "---", "", "",
        ]
        text = lines.joined(separator: "\n")
    }
}

extension Settings {
    /// The id of a declared topic by its id or by its title in any language; else the text itself.
    fileprivate func topicID(_ text: String) -> String {
        topics.first { $0.id == text }?.id
            ?? topics.first { topic in
                ([topic.id] + topic.title.all).contains { Slug.folded($0) == Slug.folded(text) }
            }?.id ?? text
    }

    /// The id of a declared source by its id or its name; else the text itself.
    fileprivate func sourceID(_ text: String) -> String {
        sources.first { $0.id == text }?.id
            ?? sources.first { [$0.id, $0.name].map(Slug.folded).contains(Slug.folded(text)) }?.id
            ?? text
    }
}
