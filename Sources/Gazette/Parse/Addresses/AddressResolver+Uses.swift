import Markdown
import Markup

/// What is written for an address.
extension AddressResolver {
    /// What becomes of an address in a body.
    func local(_ written: String, in file: String, for use: Link.Use) -> LocalAddress {
        switch meaning(of: written, in: file, for: use) {
        case .whole(let link): return .link(link)
        case .page: return .later()
        case .attached(let file): return .later(size: files.picture(file)?.size)
        case .fixed(let file):
            let size = use == .image ? files.picture(file)?.size : nil
            return .link(AddressResolver.fixed(file, written), size: size)
        // A host may have pictures of its own there; of pages the site knows.
        case .path(let link): return use == .anchor ? .later() : .link(link)
        case .barred, .nothing, .refused: return .nowhere
        }
    }

    /// What an address of a body waits for.
    ///
    /// - Parameter page: the folder of the body's page within the site.
    func target(of written: String, in file: String, page: String, for use: Link.Use)
        -> Body.Target
    {
        switch meaning(of: written, in: file, for: use) {
        case .page(let file): .page(file)
        case .attached(let other): .file(Attachment(other, of: file, page: page))
        case .path(let link): .path(link)
        case .whole, .fixed, .barred, .nothing, .refused: .nothing
        }
    }

    /// A picture of the front matter or the settings; nil where there is none.
    ///
    /// - Parameters:
    ///   - page: the folder of the page that shows it, within the site.
    ///   - addresses: take note of its address.
    func picture(
        _ written: WrittenPicture, page: String, noting addresses: inout FileAddresses
    ) -> (Picture?, Wording?) {
        let (address, file) = (written.address.text, written.address.place.file)
        let reading = reading(of: address, in: file, for: .image)
        addresses.note(address, .image, reading, at: written.address.place)
        switch reading.meaning {
        case .refused: return (nil, .badURL(address))
        case .whole(let link), .path(let link): return (Picture(written, link, nil), nil)
        case .fixed(let file):
            let size = files.picture(file)?.size
            return (Picture(written, AddressResolver.fixed(file, address), size), nil)
        case .attached(let other):
            let attachment = Attachment(other, of: file, page: page)
            let size = files.picture(other)?.size
            let link = Link(path: "/" + attachment.path)
            let suffix = AddressResolver.suffix(of: address, after: other)
            var picture = Picture(written, suffix.map(link.appending) ?? link, size)
            picture.attachment = attachment
            return (picture, nil)
        case .page, .barred, .nothing: return (nil, nil)
        }
    }

    /// The address of a file in `Content/static`, with what was written after its path.
    static func fixed(_ file: String, _ written: String) -> Link {
        let link = Link(path: String(file.dropFirst(ContentPaths.statics.utf8.count - 1)))
        return suffix(of: written, after: file).map(link.appending) ?? link
    }

    /// What follows the path of the address of a file. A name may hold what else begins that.
    static func suffix(of written: String, after file: String) -> Link? {
        suffix(of: written).flatMap { file.hasSuffix($0.text) ? nil : $0 }
    }
}

extension Picture {
    fileprivate init(_ written: WrittenPicture, _ link: Link, _ size: ImageSize?) {
        self.init(
            link: link, alt: written.alt, credit: written.credit, width: size?.width,
            height: size?.height)
    }
}
