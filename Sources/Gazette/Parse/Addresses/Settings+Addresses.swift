import Markup

extension Settings {
    /// The settings with what their addresses mean, but for those of pages, which only the whole
    /// site knows. What leads nowhere is left out and reported.
    func resolved(by resolver: AddressResolver, noting report: inout AddressReport) -> Settings {
        var (settings, addresses) = (self, FileAddresses())
        settings.appearance.logo = appearance.writtenLogo.flatMap {
            let (picture, refusal) = resolver.picture($0, page: "", noting: &addresses)
            if let refusal { report.take(Problem(.error, $0.address.place, refusal)) }
            return picture
        }
        settings.mapLinks { resolver.resolved($0, noting: &addresses) }
        report.take(addresses)
        return settings
    }

    /// Gives each of its links another address; one that has none is left out.
    mutating func mapLinks(_ resolved: (WrittenLink) -> WrittenLink?) {
        navigation = navigation.compactMap { item in
            resolved(item.address).map { NavigationItem(title: item.title, address: $0) }
        }
        let policy = security?.policyAddress
        security?.policyAddress = policy.flatMap(resolved)
        for index in sources.indices {
            sources[index].address = sources[index].address.flatMap(resolved)
        }
    }

    /// Its links, wherever they lead.
    var writtenLinks: [WrittenLink] {
        navigation.map(\.address) + [security?.policyAddress].compactMap(\.self)
            + sources.compactMap(\.address)
    }
}

extension AddressResolver {
    /// A link of the settings; nil where it leads nowhere. That of a page is not known yet.
    fileprivate func resolved(
        _ address: WrittenLink, noting addresses: inout FileAddresses
    ) -> WrittenLink? {
        let (written, file) = (address.written.text, address.written.place.file)
        var reading = reading(of: written, in: file, for: .anchor)
        // A body's link to a file that is not there is told later, and may be an error.
        if case .page(let page) = reading.meaning, files.file(page) == nil {
            reading.meaning = .nothing
        }
        addresses.note(written, .anchor, reading, at: address.written.place)
        var address = address
        switch reading.meaning {
        case .whole(let link): address.link = link
        case .path(let link): (address.link, address.target) = (link, .path(link))
        case .fixed(let file): address.link = AddressResolver.fixed(file, written)
        case .page(let page): address.target = .page(page)
        case .attached(let other):
            let attachment = Attachment(other, of: file, page: "")
            let link = Link(path: "/" + attachment.path)
            let suffix = AddressResolver.suffix(of: written, after: other)
            address.link = suffix.map(link.appending) ?? link
            address.target = .file(attachment)
        case .barred, .nothing, .refused: return nil
        }
        return address
    }
}
