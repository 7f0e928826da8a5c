import Markup

extension Settings {
    /// Reads `appearance:`.
    mutating func readAppearance(from reader: inout FieldReader) {
        guard let fields = reader.map("appearance") else { return }
        var part = reader.part(fields)
        appearance.accent = part.colour("accent")
        appearance.headings = part.choice("headings", Appearance.Face.self) ?? .serif
        appearance.text = part.choice("text", Appearance.Face.self) ?? .serif
        appearance.density = part.choice("density", Appearance.Density.self) ?? .comfortable
        appearance.writtenLogo = part.writtenPicture("logo")
        part.refuseTheRest(known: ["accent", "headings", "text", "density", "logo"])
        reader.take(problemsOf: part)
    }

    /// Reads what concerns search engines and hosts.
    mutating func readPublication(from reader: inout FieldReader) {
        newsName = reader.text("news_sitemap")
        let hosts = reader.placedTexts("image_hosts")
        if hosts.count > Limits.navigation {
            reader.note(
                .error, hosts[Limits.navigation].mark, .tooMany("image_hosts", Limits.navigation))
        }
        imageHosts = hosts.prefix(Limits.navigation).compactMap { host, mark in
            let name = MediaHost.ascii(host)
            if name == nil { reader.note(.error, mark, .badHost(host)) }
            return name
        }
        guard let fields = reader.map("security") else { return }
        var part = reader.part(fields)
        security = part.securityContact()
        part.refuseTheRest(known: ["contact", "expires", "languages", "policy"])
        reader.take(problemsOf: part)
    }
}

extension FieldReader {
    /// `#1d5b8f`.
    mutating func colour(_ key: String) -> Colour? {
        guard let (text, mark) = placedText(key) else { return nil }
        if let colour = Colour(text) { return colour }
        note(.error, mark, .badColour(text))
        return nil
    }

    fileprivate mutating func securityContact() -> SecurityContact? {
        let top = Field.Mark(line: 1, byte: 1)
        let contacts = placedTexts("contact").compactMap { text, mark -> Link? in
            if let link = Link(text), link.isAbsolute { return link }
            note(.error, mark, .badContact(text))
            return nil
        }
        let expires = placedText("expires")
        let day = expires.flatMap { Day($0.text) }
        if let expires, day == nil { note(.error, expires.mark, .notADate(expires.text)) }
        let languages = placedTexts("languages").compactMap { text, mark -> String? in
            language(text, mark)
        }
        let policy = writtenLink("policy")
        guard let day, !contacts.isEmpty else {
            if problems.isEmpty { note(.error, top, .securityIncomplete) }
            return nil
        }
        return SecurityContact(
            contacts: contacts, expires: day, languages: languages, policyAddress: policy)
    }
}
