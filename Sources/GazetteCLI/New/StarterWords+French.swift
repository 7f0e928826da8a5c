extension StarterWords {
    static let french = StarterWords(
        title: "Mon journal", tagline: "Quelques nouvelles qui comptent", city: "Ville",
        science: "Sciences",
        aboutTitle: "À propos", footer: "Réalisé avec Gazette.",
        about: """
            ---
            title: À propos
            ---

            Dites ici qui vous êtes et comment vous choisissez vos articles.

            """,
        articles: [
            Article(
                name: "tram-line-reopens", title: "Le tramway de la colline circule de nouveau",
                topic: "city", tag: "exemple",
                body: """
                    Après neuf semaines, le tramway de la colline transporte de nouveau des \
                    voyageurs. Les rails du virage supérieur ont été remplacés, et l’arrêt du \
                    vieux moulin a maintenant une rampe.

                    > La première rame était pleine avant le deuxième arrêt.

                    Ceci est un exemple. Remplacez-le par un article à vous.
                    """),
            Article(
                name: "night-sky-survey",
                title: "Des bénévoles comptent les étoiles au-dessus de la ville", topic: "science",
                tag: "exemple",
                body: """
                    Pendant trois nuits claires, **deux cents bénévoles** ont compté les étoiles \
                    visibles depuis leur rue. Les résultats concordent : là où les lampadaires ont \
                    été masqués l’an dernier, on voit un tiers d’étoiles en plus.

                    Ceci est un exemple. Remplacez-le par un article à vous.
                    """),
            Article(
                name: "library-hours", title: "La bibliothèque ouvre aussi le dimanche",
                topic: "city", tag: "exemple",
                body: """
                    À partir du mois prochain, la bibliothèque centrale ouvre le dimanche de dix \
                    heures à dix-huit heures. La salle de lecture reste silencieuse ; le \
                    rez-de-chaussée n’y est pas obligé.

                    Ceci est un exemple. Remplacez-le par un article à vous.
                    """),
        ],
        comments: Comments(
            title: "Le nom du site et la ligne qui le suit.",
            base:
                "L’adresse du site, comme https://example.org/daily/ ; à écrire avant de publier.",
            language: "La langue du site ; words: change certains mots.",
            zone:
                "Les jours commencent à minuit dans ce fuseau ; les dates sans fuseau y sont lues.",
            cadence: "La durée d’une édition : daily, weekly, monthly ou manual.",
            topics: "Les rubriques, dans leur ordre.",
            sources: "D’où viennent les articles. rights : full, excerpt ou link.",
            navigation: "Liens à côté des rubriques."))
}
