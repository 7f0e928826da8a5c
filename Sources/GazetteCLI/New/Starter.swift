import Gazette
import Import

/// The files that a new digest begins with.
struct Starter {
    /// BCP 47.
    let language: String
    /// A zone's name.
    let zone: String
    let today: Day

    /// Paths in the new folder and what they hold.
    var files: [(path: String, text: String)] {
        let (words, edition) = (StarterWords.of(language), StarterEdition.of(language))
        let articles = words.articles.enumerated().map { index, article in
            let day = today - (words.articles.count - 1 - index)
            let folder = day.description.replacing("-", with: "/")
            let picture = day == today ? "\n\(picture("image", edition))" : ""
            return ("Content/articles/\(folder)/\(article.name).md", text(article, day, picture))
        }
        return [("Content/gazette.yml", settings(words))] + articles
            + [
                link(edition), ("Content/editions/\(today).md", note(words, edition)),
                (GivenNumber.file, numbers(words)),
                ("Content/pages/about.md", words.about),
                ("Content/static/images/lamp.svg", StarterEdition.picture),
            ]
    }

    private func picture(_ key: String, _ edition: StarterEdition) -> String {
        "\(key):\n  src: /images/lamp.svg\n  alt: \(edition.alt)"
    }

    /// A story that is read where it was first published.
    private func link(_ edition: StarterEdition) -> (path: String, text: String) {
        let folder = today.description.replacing("-", with: "/")
        return (
            "Content/articles/\(folder)/counting-trees.md",
            """
            ---
            title: \(edition.link)
            date: \(today)
            topic: science
            source: ledger
            source_url: https://ledger.example/trees
            rights: link
            ---

            """
        )
    }

    /// What the editor says of the newest edition.
    private func note(_ words: StarterWords, _ edition: StarterEdition) -> String {
        """
        ---
        tldr:
        \(words.articles.map { "  - \(yaml($0.title))" }.joined(separator: "\n"))
        lead: library-hours
        ---

        \(edition.note)

        """
    }

    private func numbers(_ words: StarterWords) -> String {
        let days = words.articles.indices.map { today - (words.articles.count - 1 - $0) }
        return GivenNumber.text(zip(days, 1...).map { GivenNumber(edition: "\($0)", number: $1) })
    }

    private func text(_ article: StarterWords.Article, _ day: Day, _ picture: String) -> String {
        """
        ---
        title: \(article.title)
        date: \(day)
        topic: \(article.topic)
        tags: [\(article.tag)]\(picture)
        ---

        \(article.body)

        """
    }

    private func settings(_ words: StarterWords) -> String {
        """
        # \(words.comments.title)
        title: \(words.title)
        tagline: \(words.tagline)

        # \(words.comments.base)
        base_url: \(BaseURL.placeholder)

        # \(words.comments.language)
        lang: \(language)

        # \(words.comments.zone)
        time_zone: \(zone)

        # \(words.comments.cadence)
        cadence: daily

        # \(words.comments.topics)
        topics:
          - id: city
            title: \(words.city)
            colour: "#8a3d1c"
          - id: science
            title: \(words.science)
            colour: "#1d5b8f"
        default_topic: city

        # \(words.comments.sources)
        sources:
          - id: ledger
            name: Harbour Ledger
            url: https://ledger.example/

        # \(words.comments.navigation)
        navigation:
          - title: \(words.aboutTitle)
            url: /about/

        footer: \(words.footer)

        """
    }
}
