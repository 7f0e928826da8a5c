// What concerns translations, hosts and search engines.

extension Wording {
    static func translationOfNothing(_ id: String, nearest: String?) -> Wording {
        Wording(
            "no article that shows has the id \"\(id)\", so this translates nothing",
            nearest.map { "did you mean \($0)?" } ?? "write the id of the original")
    }
    static func tooManyTranslations(_ limit: Int) -> Wording {
        Wording(
            "the original is in \(limit) languages already, so this is not named beside them",
            "take translation_of: out")
    }
    static func sameLanguageTwice(_ language: String, first: String) -> Wording {
        Wording(
            "\(first) is in \(language) too, so this cannot be its translation",
            "write the language of each under lang:")
    }
}

extension Wording {
    static func badFeedAuthority(_ text: String) -> Wording {
        Wording(
            "\"\(text)\" is not a host with a year", "write it as example.org or example.org,2026")
    }
    static func badHost(_ text: String) -> Wording {
        Wording("\"\(text)\" is not a host", "write it as images.example.org")
    }
    static func badContact(_ text: String) -> Wording {
        Wording(
            "\"\(text)\" is not an address that takes a report",
            "write mailto:security@example.org or an https: address")
    }
    static let securityIncomplete = Wording(
        "\"security\" needs a contact and a day on which it expires",
        "write contact: mailto:security@example.org and expires: 2027-11-23")
    static func securityExpires(_ day: Day, soon: Bool) -> Wording {
        Wording(
            soon ? "security.txt expires soon, on \(day)" : "security.txt has expired, on \(day)",
            "write a later day, less than a year away")
    }
    static func underSubPath(_ path: String) -> Wording {
        Wording(
            """
            the site stands under \(path), so it gets no robots.txt: only the one at the root of \
            the host is read
            """,
            "name the site's sitemap.xml in that one")
    }
}
