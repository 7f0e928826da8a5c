import Gazette

extension Theme {
    /// The article that stands first in an edition.
    @Sendable static func lead(_ article: Article, _ here: Here) -> HTML {
        """
        <article class="lead h-entry topic-\(here.topic(of: article)?.slug ?? "")" \
        lang="\(article.language)">
        \(article.image.map { figure($0, here) })
        \(here.topic(of: article).map { kicker($0, here) })
        <h3 class="p-name"><a class="u-url" href="\(here.link(article))">\(article.title)</a></h3>
        \(if: !article.summary.isEmpty, "<p class=\"summary p-summary\">\(article.summary)</p>")
        \(here.byline(article))
        </article>
        """
    }

    /// The topic above a headline.
    static func kicker(_ topic: Topic, _ here: Here) -> HTML {
        """
        <p class="kicker" lang="\(here.language)"><a href="\(here.link(topic))">\
        \(here.title(topic))</a></p>
        """
    }

    /// A picture with its credit, wanted at once.
    static func figure(_ picture: Picture, _ here: Here) -> HTML {
        """
        <figure>
        <img class="u-photo" src="\(here.link(picture.link))" alt="\(picture.alt)"\
        \(picture.measure("width", picture.width))\(picture.measure("height", picture.height)) \
        fetchpriority="high">
        \(picture.credit.map { "<figcaption>\($0)</figcaption>" })
        </figure>
        """
    }
}

extension Picture {
    /// A side of the picture, where it is known: it keeps the place free until the picture is there.
    func measure(_ name: StaticString, _ pixels: Int?) -> Attribute? {
        width == nil || height == nil ? nil : pixels.map { Attribute(name, String($0)) }
    }
}
