extension WordTable {
    /// Narrow no-break spaces set off thousands, and no-break spaces stand before numbers.
    static let french = WordTable(
        "fr",
        [
            .skipToContent: "Aller au contenu", .sections: "Rubriques",
            .latestEdition: "Dernière édition", .earlierEditions: "Éditions précédentes",
            .allEditions: "Toutes les éditions", .allTopics: "Toutes les rubriques",
            .inBrief: "L’essentiel", .editorsNote: "Le mot de la rédaction",
            .topics: "Rubriques", .sources: "Sources", .archive: "Archives",
            .related: "À lire aussi", .corrections: "Corrections", .tags: "Mots-clés",
            .origin: "Article d’origine", .readAtOrigin: "Lire l’article à la source",
            .excerptOnly: "Ceci est un extrait.", .updated: "Mis à jour le",
            .license: "Licence", .previousEdition: "Édition précédente",
            .nextEdition: "Édition suivante", .previousArticle: "Article précédent",
            .nextArticle: "Article suivant", .inThisEdition: "Dans cette édition",
            .older: "Plus anciens", .newer: "Plus récents", .latest: "Les plus récents",
            .byMonth: "Par mois", .feed: "Flux", .feeds: "Flux",
            .feedsAdvice:
                "Copiez une adresse dans un lecteur de flux pour recevoir les nouveaux articles.",
            .allFeeds: "Tous les flux dans un fichier (OPML)",
            .allArticles: "Tous les articles", .editionsFeed: "Éditions, une entrée par édition",
            .itemsFeed: "Brèves, une entrée par brève", .itemLink: "Lien vers cette brève",
            .readOn: "Lire la suite", .otherLanguages: "Aussi en", .onThisPage: "Sommaire",
            .notFound: "Page introuvable",
            .notFoundAdvice:
                "La page a peut-être été déplacée. Cherchez dans les archives ou commencez par la"
                + " dernière édition.",
            .moved: "Cette page a été déplacée", .noEditions: "Rien n’a encore été publié.",
            .note: "Remarque", .tip: "Conseil", .important: "Important",
            .warning: "Avertissement", .caution: "Attention", .footnotes: "Notes",
            .backToText: "Retour au texte", .done: "Fait", .toDo: "À faire",
            .thousands: "\u{202F}",
        ],
        phrases: [
            .date: "{day} {month} {year}", .firstOfMonth: "1er {month} {year}",
            .dateAndTime: "{date} à {time}", .aboutDate: "vers le {date}",
            .month: "{month} {year}", .year: "{year}", .dayEdition: "{weekday} {date}",
            .weekEdition: "Semaine {n}, du {from} au {to}", .editionNumber: "N°\u{A0}{n}",
            .page: "Page {n}",
        ],
        counted: [
            .articles: [.one: "{n} article", .many: "{n} d’articles", .other: "{n} articles"],
            .editions: [.one: "{n} édition", .many: "{n} d’éditions", .other: "{n} éditions"],
            .items: [.one: "{n} brève", .many: "{n} de brèves", .other: "{n} brèves"],
            .minutes: [.one: "{n} minute", .many: "{n} de minutes", .other: "{n} minutes"],
            .length: [.one: "{n} mot", .many: "{n} de mots", .other: "{n} mots"],
        ],
        names: [
            .weekdays: ["Lu", "Ma", "Me", "Je", "Ve", "Sa", "Di"],
            .weekdayNames: [
                "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche",
            ],
            .months: [
                "Janvier", "Février", "Mars", "Avril", "Mai", "Juin", "Juillet", "Août",
                "Septembre", "Octobre", "Novembre", "Décembre",
            ],
            .monthsInDates: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
                "septembre", "octobre", "novembre", "décembre",
            ],
        ])
}
