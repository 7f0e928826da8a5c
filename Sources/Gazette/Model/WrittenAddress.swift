import Markup

/// An address as an editor writes it in the settings, until it is known what it means.
struct WrittenAddress: Sendable, Hashable {
    var text: String
    var place: Place
}

/// A link of the settings.
struct WrittenLink: Sendable, Hashable {
    let written: WrittenAddress
    /// Where it leads, as far as that is known.
    var link: Link
    var target = Body.Target.nothing
}

/// A picture as an editor writes it.
struct WrittenPicture: Sendable, Hashable {
    var address: WrittenAddress
    var alt: String
    var credit: String?
}
