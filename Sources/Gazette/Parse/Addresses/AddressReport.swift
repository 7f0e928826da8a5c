import Markdown
import Markup

/// Gathers what an editor should know of the addresses in all files.
struct AddressReport {
    private(set) var problems: [Problem] = []
    private let files: ContentFiles
    private let resolver: AddressResolver
    private let hosts: [String]
    /// Whether an editor's own file tells hosts what may load.
    private let hasOwnHeaders: Bool
    private var suggestions: AddressSuggestions
    private var toldHosts: Set<MediaHost> = []
    private var toldPictures: Set<String> = []

    init(_ resolver: AddressResolver, _ settings: Settings) {
        (self.resolver, files, hosts) = (resolver, resolver.files, settings.imageHosts)
        suggestions = AddressSuggestions(resolver.files)
        hasOwnHeaders = files.file(ContentPaths.statics + "_headers") != nil
        let own = [Link.Use.image, .media].compactMap {
            MediaHost(of: settings.base.origin, for: $0)
        }
        toldHosts = Set(own)
    }

    mutating func take(_ problem: Problem) { problems.append(problem) }

    /// Takes in what came of the addresses of a file.
    mutating func take(_ addresses: FileAddresses) {
        for dead in addresses.dead {
            problems.append(Problem(.warning, dead.place, wording(for: dead)))
        }
        for file in addresses.pictures {
            guard let picture = files.picture(file), picture.weight > Limits.picture,
                toldPictures.insert(file).inserted
            else { continue }
            let wording = Wording.heavyPicture(picture.weight, picture.size)
            problems.append(Problem(.warning, Place(file: file), wording))
        }
        guard !hasOwnHeaders else { return }
        for (host, place) in addresses.hosts
        where !host.isAllowed(by: hosts) && toldHosts.insert(host).inserted {
            let isPicture = host.use == .image
            problems.append(
                Problem(
                    .warning, place,
                    isPicture ? .foreignPictures(host.name) : .foreignMedia(host.name)))
        }
    }

    private mutating func wording(for dead: FileAddresses.Dead) -> Wording {
        let (written, file) = (dead.written, dead.place.file)
        let meaning = resolver.meaning(of: written, in: file, for: dead.use)
        if case .barred(let other) = meaning {
            if dead.use == .image, !PictureReading.isPicture(other) { return .notAPicture(written) }
            return FilePath.ending(of: other) == "svg"
                ? .drawingWithScript(written) : .notCopied(written)
        }
        if dead.use == .anchor, let whole = NearestAddress.host(in: written) {
            return .noSuchFile(written, nearest: whole)
        }
        let other = suggestions.nearest(to: written, in: file, for: dead.use)
        if dead.use == .media {
            return .noSuchMedia(written, nearest: other, folder: FilePath.folder(of: file))
        }
        if dead.use == .image {
            guard case .path = meaning else {
                return .noSuchPicture(written, nearest: other, folder: FilePath.folder(of: file))
            }
            return .missingImage(AddressResolver.path(of: written), nearest: other)
        }
        if written.isEmpty { return .emptyAddress }
        return .noSuchFile(written, nearest: other)
    }
}
