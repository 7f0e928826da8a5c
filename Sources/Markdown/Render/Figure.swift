import CMark

/// Whether the paragraph that is being written is made of images alone.
enum Figure: Equatable {
    case none
    /// Each image becomes a figure.
    case images
}

extension Figure {
    /// Images, or links round an image, and nothing but line ends between them.
    init?(paragraph: Node) {
        guard var node = paragraph.firstChild, Figure.isImage(node) else { return nil }
        while let next = node.next {
            guard next.kind == CMARK_NODE_SOFTBREAK || Figure.isImage(next) else { return nil }
            node = next
        }
        self = .images
    }

    private static func isImage(_ node: Node) -> Bool {
        if node.kind == CMARK_NODE_IMAGE { return true }
        guard node.kind == CMARK_NODE_LINK, let child = node.firstChild else { return false }
        return child.kind == CMARK_NODE_IMAGE && child.next == nil
    }
}

/// What a figure says below its image, from the image's title: `"caption | credit"`.
struct Caption {
    var text: ArraySlice<UInt8>
    var credit: ArraySlice<UInt8>

    init(_ title: [UInt8]) {
        let wideBar: [UInt8] = [0xEF, 0xBD, 0x9C]
        var split = title.count..<title.count
        for index in title.indices.reversed() {
            if title[index] == UInt8(ascii: "|") {
                split = index..<index + 1
                break
            }
            if title[index...].starts(with: wideBar) {
                split = index..<index + 3
                break
            }
        }
        text = Caption.trimmed(title[..<split.lowerBound])
        credit = Caption.trimmed(title[split.upperBound...])
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return bytes
    }
}
