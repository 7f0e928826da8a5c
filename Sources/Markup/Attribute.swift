/// One attribute of a tag, for those that are not always there.
public struct Attribute: Sendable, Hashable {
    private let name: String
    private let value: [UInt8]

    /// An attribute with a text for its value: `Attribute("lang", "en")`.
    public init(_ name: StaticString, _ value: String) {
        self.init(name, Array(value.utf8))
    }

    /// An attribute with an address for its value: `Attribute("poster", link)`.
    public init(_ name: StaticString, _ link: Link) {
        self.init(name, link.bytes)
    }

    private init(_ name: StaticString, _ value: [UInt8]) {
        self.name = name.description
        self.value = value
    }

    func append(to bytes: inout [UInt8]) {
        bytes.append(0x20)
        bytes.append(contentsOf: name.utf8)
        bytes.append(contentsOf: [0x3D, 0x22])
        Escape.append(value, to: &bytes)
        bytes.append(0x22)
    }
}
