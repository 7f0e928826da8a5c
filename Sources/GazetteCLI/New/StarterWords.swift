import Gazette

/// What the files of a new digest say, in one language.
struct StarterWords {
    var title, tagline, city, science, aboutTitle, footer, about: String
    var articles: [Article]
    var comments: Comments

    /// A sample article.
    struct Article {
        var name, title, topic, tag, body: String
    }

    /// What the settings explain.
    struct Comments {
        var title, base, language, zone, cadence, topics, sources, navigation: String
    }

    /// In a language, or in English where there are none in it.
    static func of(_ language: String) -> StarterWords {
        byTag[Language(language).wordsTag] ?? english
    }

    private static let byTag = [
        "en": english, "zh-Hans": simplified, "zh-Hant": traditional, "ja": japanese,
        "ko": korean, "de": german, "fr": french, "es": spanish, "pt": portuguese,
        "ru": russian, "ar": arabic, "he": hebrew,
    ]

    static let english = StarterWords(
        title: "My digest", tagline: "A few things worth knowing", city: "City",
        science: "Science", aboutTitle: "About", footer: "Made with Gazette.",
        about: """
            ---
            title: About
            ---

            Say here who you are and how you choose what you print.

            """,
        articles: [
            Article(
                name: "tram-line-reopens", title: "The tram over the hill runs again",
                topic: "city", tag: "sample",
                body: """
                    After nine weeks the tram line over the hill carries passengers again. The \
                    rails in the upper bend were replaced, and the stop at the old mill has a \
                    ramp now.

                    > The first car was full before it reached the second stop.

                    This is a sample. Replace it with your own.
                    """),
            Article(
                name: "night-sky-survey", title: "Volunteers count the stars above the city",
                topic: "science", tag: "sample",
                body: """
                    On three clear nights, **two hundred volunteers** counted the stars that they \
                    could see from their own streets. The counts agree: where lamps were shielded \
                    last year, a third more stars are visible.

                    This is a sample. Replace it with your own.
                    """),
            Article(
                name: "library-hours", title: "The library stays open on Sundays",
                topic: "city", tag: "sample",
                body: """
                    From next month the central library opens on Sundays from ten to six. The \
                    reading room stays quiet; the ground floor does not have to be.

                    This is a sample. Replace it with your own.
                    """),
        ],
        comments: Comments(
            title: "The name of the site, and the line below it.",
            base:
                "The address of the site, such as https://example.org/daily/. Write it before you publish.",
            language: "The language of the site's own words; words: changes some of them.",
            zone: "The time zone in which days begin, and of dates without one.",
            cadence: "How long an edition is: daily, weekly, monthly or manual.",
            topics: "The sections, in their order.",
            sources: "Where articles come from. rights: full, excerpt or link.",
            navigation: "Links beside the sections."))
}
