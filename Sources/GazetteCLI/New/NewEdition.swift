import ArgumentParser
import Files
import Gazette

/// `gazette new edition`.
struct NewEdition: Command {
    static let configuration = CommandConfiguration(
        commandName: "edition",
        abstract: "Write the file of the next edition, with the stories that wait for it.")

    @Option(
        help: "The day of the edition. (default: the next one that has no file)",
        transform: Given.text)
    var date: String?

    @Option(help: "The title of the edition.", transform: Given.text)
    var title: String?

    @Option(help: "Take along the sections of the edition with this id.", transform: Given.text)
    var like: String?

    @Option(help: "The digest's folder. (default: .)", transform: Given.path)
    var into = "."

    func run(theme: Theme) async -> Terminal.Ending {
        do {
            let site = try await site(theme)
            let day = try day()
            let next = NextEdition(
                after: site, on: day, today: Moment.today(in: site.settings.zone))
            let draft = EditionDraft(
                next, title: title, like: try model(site), site: site)
            try NewFileInDigest(folder: into).write(next.path, draft.text) { .editionTaken($0) }
            let stories = next.stories.count
            Terminal.print("\(into.path(next.path)): No. \(next.number), \(next.day.description)")
            if stories > 0 {
                Terminal.print(
                    "  \(count(stories, "story", "stories")) listed: take away the # before those that go first"
                )
            }
            return .fine
        } catch {
            return .told(error, in: into)
        }
    }

    /// The digest with all that readers do not see yet.
    private func site(_ theme: Theme) async throws -> Site {
        var cache = BuildCache()
        let options = BuildOptions(
            now: { _ in Moment.now }, showsDrafts: true, showsFuture: true)
        return try await PreparedSite(
            of: Folder(at: into), theme: theme, options: options, reusing: &cache
        ).site
    }

    private func day() throws(BuildFailure) -> Day? {
        guard let date else { return nil }
        guard let day = Day(date) else { throw .badDate(date) }
        return day
    }

    /// The edition whose sections are taken along.
    private func model(_ site: Site) throws(BuildFailure) -> Edition? {
        guard let like else { return nil }
        guard let edition = site.editions.first(where: { $0.id == like.lowercased() }) else {
            throw .noEditionLike(like, among: site.editions.prefix(7).map(\.id))
        }
        return edition
    }
}
