import Markup

/// The picture that stands for a page where somebody shares its address. Such places take PNG,
/// JPEG and WebP, but no drawings (SVG).
struct SharedImage {
    var link: Link
    var alt: String

    /// The article's own picture, else its card.
    init?(_ article: Article, _ here: Here) {
        guard let image = SharedImage.picture(article.image, here) else { return nil }
        self = image
    }

    /// The edition's cover, else its lead's picture, else its card.
    init?(_ edition: Edition, _ here: Here) {
        let lead = here.site.articles[edition.lead]
        let image =
            SharedImage.picture(edition.cover, here)
            ?? SharedImage.picture(lead.image, here)
        guard let image else { return nil }
        self = image
    }

    private init(link: Link, alt: String) { (self.link, self.alt) = (link, alt) }

    private static func picture(_ picture: Picture?, _ here: Here) -> SharedImage? {
        guard let picture, !picture.isDrawing else { return nil }
        return SharedImage(link: here.absolute(picture.link), alt: picture.alt)
    }

    var html: HTML {
        """
        <meta property="og:image" content="\(link.text)">
        <meta property="og:image:alt" content="\(alt)">
        <meta name="twitter:card" content="summary_large_image">
        """
    }
}

extension Picture {
    /// Whether it is an SVG.
    var isDrawing: Bool { link.bytes.suffix(4).elementsEqual(".svg".utf8) }
}
