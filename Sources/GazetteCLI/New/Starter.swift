import Gazette

/// The files that a new digest begins with.
struct Starter {
    /// BCP 47.
    let language: String
    /// A zone's name.
    let zone: String
    let today: Day

    /// Paths in the new folder and what they hold.
    var files: [(path: String, text: String)] {
        let words = StarterWords.of(language)
        let articles = words.articles.enumerated().map { index, article in
            let day = today - (words.articles.count - 1 - index)
            let folder = day.description.replacing("-", with: "/")
            return ("Content/articles/\(folder)/\(article.name).md", text(article, day))
        }
        return [("Content/gazette.yml", settings(words))] + articles
            + [("Content/pages/about.md", words.about)]
    }

    private func text(_ article: StarterWords.Article, _ day: Day) -> String {
        """
        ---
        title: \(article.title)
        date: \(day)
        topic: \(article.topic)
        tags: [\(article.tag)]
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
        sources: []
        #  - id: ledger
        #    name: Harbour Ledger
        #    url: https://ledger.example/
        #    rights: excerpt

        # \(words.comments.navigation)
        navigation:
          - title: \(words.aboutTitle)
            url: /about/

        footer: \(words.footer)

        """
    }
}
