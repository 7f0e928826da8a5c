import Markup

/// The picture that stands for a page where somebody shares its address. Such places take PNG,
/// JPEG and WebP, but no drawings (SVG).
struct SharedImage {
    var link: Link
    var alt: String
    /// In pixels, where they are known.
    var size: (width: Int, height: Int)?

    /// The article's own picture, else its card.
    init?(_ article: Article, _ context: RenderContext) {
        let image =
            SharedImage.picture(article.image, context)
            ?? SharedImage.drawn({ context.site.socialCard(for: article) }, context)
        guard let image else { return nil }
        self = image
    }

    /// The edition's cover, else its lead's picture, else its card.
    init?(_ edition: Edition, _ context: RenderContext) {
        let lead = edition.lead.map { context.site.articles[$0] }
        let image =
            SharedImage.picture(edition.cover, context)
            ?? SharedImage.picture(lead?.image, context)
            ?? SharedImage.drawn({ context.site.socialCard(for: edition) }, context)
        guard let image else { return nil }
        self = image
    }

    private init(link: Link, alt: String, size: (width: Int, height: Int)?) {
        (self.link, self.alt, self.size) = (link, alt, size)
    }

    private static func picture(_ picture: Picture?, _ context: RenderContext) -> SharedImage? {
        guard let picture, !picture.isDrawing else { return nil }
        let size = picture.width.flatMap { width in picture.height.map { (width, $0) } }
        return SharedImage(link: context.absolute(picture.link), alt: picture.alt, size: size)
    }

    /// A card, where somebody has drawn it.
    private static func drawn(_ card: () -> SocialCard?, _ context: RenderContext) -> SharedImage? {
        guard !context.site.cards.isEmpty, let card = card(), context.site.cards.contains(card.path)
        else { return nil }
        return SharedImage(
            link: context.base.absolute(card.path), alt: card.title,
            size: (SocialCard.width, SocialCard.height))
    }

    var html: HTML {
        """
        <meta property="og:image" content="\(link.text)">
        <meta property="og:image:alt" content="\(alt)">
        \(size.map { side("width", $0.width) })
        \(size.map { side("height", $0.height) })
        <meta name="twitter:card" content="summary_large_image">
        """
    }

    private func side(_ name: StaticString, _ pixels: Int) -> HTML {
        "<meta property=\"og:image:\(name.description)\" content=\"\(pixels)\">"
    }
}

extension Picture {
    /// Whether it is an SVG.
    var isDrawing: Bool { link.bytes.suffix(4).elementsEqual(".svg".utf8) }
}
