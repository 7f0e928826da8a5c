extension WordTable {
    static let german = WordTable(
        "de",
        [
            .skipToContent: "Zum Inhalt springen", .sections: "Ressorts",
            .latestEdition: "Aktuelle Ausgabe", .earlierEditions: "Frühere Ausgaben",
            .allEditions: "Alle Ausgaben", .allTopics: "Alle Themen", .inBrief: "Kurz gefasst",
            .editorsNote: "Aus der Redaktion", .topics: "Themen", .sources: "Quellen",
            .archive: "Archiv", .related: "Mehr zum Thema", .corrections: "Korrekturen",
            .tags: "Schlagwörter", .origin: "Original", .readAtOrigin: "Bei der Quelle lesen",
            .excerptOnly: "Dies ist ein Auszug.", .updated: "Aktualisiert am",
            .license: "Lizenz", .previousEdition: "Vorherige Ausgabe",
            .nextEdition: "Nächste Ausgabe", .previousArticle: "Vorheriger Artikel",
            .nextArticle: "Nächster Artikel", .inThisEdition: "In dieser Ausgabe",
            .older: "Ältere Artikel", .newer: "Neuere Artikel", .latest: "Neueste",
            .byMonth: "Nach Monaten", .feed: "Feed", .feeds: "Feeds",
            .feedsAdvice:
                "Kopieren Sie eine Adresse in einen Feedreader, dann erhalten Sie neue Artikel.",
            .allFeeds: "Alle Feeds in einer Datei (OPML)", .allArticles: "Alle Artikel",
            .editionsFeed: "Ausgaben, je ein Eintrag",
            .itemsFeed: "Meldungen, je ein Eintrag",
            .itemLink: "Link zu dieser Meldung",
            .readOn: "Weiterlesen",
            .otherLanguages: "Auch auf", .onThisPage: "Inhalt",
            .notFound: "Seite nicht gefunden",
            .notFoundAdvice:
                "Die Seite ist vielleicht umgezogen. Suchen Sie im Archiv oder beginnen Sie mit der"
                + " aktuellen Ausgabe.",
            .moved: "Diese Seite ist umgezogen",
            .noEditions: "Noch ist nichts erschienen.", .note: "Hinweis", .tip: "Tipp",
            .important: "Wichtig", .warning: "Warnung", .caution: "Vorsicht",
            .footnotes: "Fußnoten", .backToText: "Zurück zum Text", .done: "Erledigt",
            .toDo: "Offen", .thousands: ".",
        ],
        phrases: [
            .date: "{day}. {month} {year}", .dateAndTime: "{date}, {time} Uhr",
            .aboutDate: "um den {date}", .month: "{month} {year}", .year: "{year}",
            .dayEdition: "{weekday}, {date}", .weekEdition: "Woche {n}, {from} bis {to}",
            .editionNumber: "Nr. {n}", .page: "Seite {n}",
        ],
        counted: [
            .articles: [.other: "{n} Artikel"],
            .editions: [.one: "{n} Ausgabe", .other: "{n} Ausgaben"],
            .items: [.one: "{n} Meldung", .other: "{n} Meldungen"],
            .minutes: [.one: "{n} Minute", .other: "{n} Minuten"],
            .length: [.one: "{n} Wort", .other: "{n} Wörter"],
        ],
        names: [
            .weekdays: ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"],
            .weekdayNames: [
                "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
            ],
            .months: [
                "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
                "September", "Oktober", "November", "Dezember",
            ],
        ])
}
