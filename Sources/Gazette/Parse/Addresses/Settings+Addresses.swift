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
        settings.navigation = navigation.compactMap { item in
            var item = item
            guard let (link, target) = resolver.link(item.written, noting: &addresses) else {
                return nil
            }
            (item.link, item.target) = (link, target)
            return item
        }
        for index in sources.indices {
            guard let written = sources[index].written else { continue }
            let found = resolver.link(written, noting: &addresses)
            if case .nothing? = found?.target { continue }
            if case .path? = found?.target { continue }
            settings.sources[index].link = nil
            if found != nil {
                report.take(Problem(.error, written.place, .notWholeAddress(written.text)))
            }
        }
        report.take(addresses)
        return settings
    }
}

extension AddressResolver {
    /// An address of the settings; nil where it leads nowhere. That of a page is not known yet.
    fileprivate func link(
        _ written: WrittenAddress, noting addresses: inout FileAddresses
    ) -> (link: Link, target: Body.Target)? {
        let file = written.place.file
        let meaning = meaning(of: written.text, in: file, for: .anchor)
        addresses.note(written.text, .anchor, meaning, at: written.place)
        switch meaning {
        case .whole(let link): return (link, .nothing)
        case .path(let link): return (link, .path(link))
        case .fixed(let file): return (AddressResolver.fixed(file, written.text), .nothing)
        case .page(let page): return Link(written.text).map { ($0, .page(page)) }
        case .attached(let other):
            let attachment = Attachment(other, of: file, page: "")
            return (Link(path: "/" + attachment.path), .file(attachment))
        case .barred, .nothing, .refused: return nil
        }
    }
}
