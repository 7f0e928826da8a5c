extension StarterWords {
    static let german = StarterWords(
        title: "Meine Auslese", tagline: "Was sich zu wissen lohnt", city: "Stadt",
        science: "Wissenschaft",
        aboutTitle: "Über uns", footer: "Erstellt mit Gazette.",
        about: """
            ---
            title: Über uns
            ---

            Schreiben Sie hier, wer Sie sind und wie Sie auswählen.

            """,
        articles: [
            Article(
                name: "tram-line-reopens", title: "Die Bergtram fährt wieder", topic: "city",
                tag: "Muster",
                body: """
                    Nach neun Wochen befördert die Tram über den Berg wieder Fahrgäste. Die \
                    Schienen in der oberen Kurve sind erneuert, und die Haltestelle an der alten \
                    Mühle hat jetzt eine Rampe.

                    > Der erste Wagen war voll, ehe er die zweite Haltestelle erreichte.

                    Dies ist ein Muster. Ersetzen Sie es durch einen eigenen Artikel.
                    """),
            Article(
                name: "night-sky-survey", title: "Freiwillige zählen die Sterne über der Stadt",
                topic: "science", tag: "Muster",
                body: """
                    In drei klaren Nächten zählten **zweihundert Freiwillige** die Sterne, die von \
                    ihrer Straße aus zu sehen waren. Die Ergebnisse stimmen überein: Wo die \
                    Laternen voriges Jahr abgeschirmt wurden, ist ein Drittel mehr Sterne \
                    sichtbar.

                    Dies ist ein Muster. Ersetzen Sie es durch einen eigenen Artikel.
                    """),
            Article(
                name: "library-hours", title: "Die Bibliothek öffnet auch sonntags", topic: "city",
                tag: "Muster",
                body: """
                    Ab nächstem Monat öffnet die Stadtbibliothek sonntags von zehn bis achtzehn \
                    Uhr. Im Lesesaal bleibt es still; im Erdgeschoss muss es das nicht sein.

                    Dies ist ein Muster. Ersetzen Sie es durch einen eigenen Artikel.
                    """),
        ],
        comments: Comments(
            title: "Der Name der Site und die Zeile darunter.",
            base:
                "Die Adresse der Site, etwa https://example.org/daily/; vor dem Veröffentlichen eintragen.",
            language: "Die Sprache der Site; words: ändert einzelne Wörter.",
            zone:
                "Tage beginnen um Mitternacht in dieser Zeitzone; Daten ohne Zeitzone gelten in ihr.",
            cadence: "Wie lang eine Ausgabe ist: daily, weekly, monthly oder manual.",
            topics: "Die Ressorts in ihrer Reihenfolge.",
            sources: "Woher Artikel kommen. rights: full, excerpt oder link.",
            navigation: "Links neben den Ressorts."))
}
