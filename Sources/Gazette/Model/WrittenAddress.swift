/// An address as an editor writes it in the settings, until it is known what it means.
struct WrittenAddress: Sendable, Hashable {
    var text: String
    var place: Place
}

/// A picture as an editor writes it.
struct WrittenPicture: Sendable, Hashable {
    var address: WrittenAddress
    var alt: String
    var credit: String?
}
