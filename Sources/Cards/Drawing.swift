import Gazette

/// Draws cards with Pango and Cairo, which know how Chinese breaks into lines and which face a
/// character needs.
public struct Drawing {
    private let library: Library

    /// What a drawing needs and the machine lacks.
    public struct Missing: Error {
        /// The name of the library or of its function.
        public let name: String
    }

    /// Loads the libraries that it draws with.
    public init() throws(Missing) {
        do throws(Library.Missing) {
            library = try Library()
        } catch {
            throw Missing(name: error.name)
        }
    }

    /// A card as PNG. The same card on the same machine gives the same bytes.
    public func png(_ card: SocialCard) -> [UInt8] {
        guard let surface = library.surface(1, Int32(SocialCard.width), Int32(SocialCard.height))
        else {
            return []
        }
        defer { library.freeSurface(surface) }
        guard let page = library.context(surface) else { return [] }
        draw(card, on: page)
        library.freeContext(page)
        return bytes(of: surface)
    }

    private func draw(_ card: SocialCard, on page: Library.Pointer) {
        let (paper, ink) = (
            Colour(red: 253, green: 252, blue: 249), Colour(red: 28, green: 27, blue: 25)
        )
        let (width, height) = (Double(SocialCard.width), Double(SocialCard.height))
        let colour = card.colour.readable(on: [paper])
        fill(page, paper, 0, 0, width, height)
        fill(page, colour, 0, 0, width, 18)
        fill(page, ink, 80, 516, width - 160, 2)
        let text = Text(page: page, language: card.language)
        write(card.kicker, text, colour, "sans Bold 30px", at: 68, lines: 1)
        write(card.title, text, ink, "\(serif(card.language)) Bold 64px", at: 128, lines: 4)
        write(card.name, text, ink, "\(serif(card.language)) Bold 34px", at: 536, lines: 1)
    }

    /// Families in the order of their liking; the system's own serif has Latin alone in many places.
    private func serif(_ language: String) -> String {
        let faces = Language(language).typefaces?.serif ?? []
        return (faces + ["serif"]).joined(separator: ",")
    }

    private struct Text {
        var page: Library.Pointer
        var language: String
    }

    private func fill(
        _ page: Library.Pointer, _ colour: Colour, _ x: Double, _ y: Double, _ width: Double,
        _ height: Double
    ) {
        set(page, colour)
        library.rectangle(page, x, y, width, height)
        library.fill(page)
    }

    private func set(_ page: Library.Pointer, _ colour: Colour) {
        library.setColour(
            page, Double(colour.red) / 255, Double(colour.green) / 255, Double(colour.blue) / 255)
    }

    private func write(
        _ words: String, _ text: Text, _ colour: Colour, _ face: String, at y: Double, lines: Int32
    ) {
        guard let layout = library.layout(text.page) else { return }
        defer { library.free(layout) }
        if let context = library.layoutContext(layout) {
            library.setLanguage(context, library.language(text.language))
        }
        if let font = library.font(face) {
            library.setFont(layout, font)
            library.freeFont(font)
        }
        // Pango counts in 1,024ths of a pixel; a negative height is a number of lines.
        library.setWidth(layout, Int32(SocialCard.width - 160) * 1024)
        library.setHeight(layout, -lines)
        library.setWrap(layout, 2)
        library.setEllipsis(layout, 3)
        library.setLineSpacing(layout, 1.1)
        library.setText(layout, words, -1)
        set(text.page, colour)
        library.moveTo(text.page, 80, y)
        library.show(text.page, layout)
    }

    private func bytes(of surface: Library.Pointer) -> [UInt8] {
        var bytes: [UInt8] = []
        _ = withUnsafeMutablePointer(to: &bytes) { target in
            library.write(
                surface,
                { target, part, count in
                    guard let target, let part else { return 0 }
                    target.assumingMemoryBound(to: [UInt8].self).pointee.append(
                        contentsOf: UnsafeBufferPointer(start: part, count: Int(count)))
                    return 0
                }, target)
        }
        return bytes
    }
}
