import Gazette

extension Theme {
    /// The article that stands first in an edition.
    @Sendable static func lead(_ article: Article, _ context: RenderContext) -> HTML {
        """
        <article class="lead h-entry topic-\(context.topic(of: article)?.slug ?? "")" \
        lang="\(article.language)"\(context.direction(of: article))>
        \(article.image.map { figure($0, context) })
        \(context.topic(of: article).map { kicker($0, of: article, context) })
        <h3 class="p-name"><a class="u-url" href="\(context.link(article))">\(article.title)</a></h3>
        \(if: !article.summary.isEmpty, "<p class=\"summary p-summary\">\(article.summary)</p>")
        \(context.byline(article))
        </article>
        """
    }

    /// The topic above a headline.
    static func kicker(_ topic: Topic, of article: Article, _ context: RenderContext) -> HTML {
        """
        <p class="kicker" lang="\(context.language)"\(context.direction(within: article))>\
        <a href="\(context.link(topic))">\(context.title(topic))</a></p>
        """
    }

    /// A picture with its credit, wanted at once.
    static func figure(_ picture: Picture, _ context: RenderContext) -> HTML {
        """
        <figure>
        <img class="u-photo" src="\(context.link(picture.link))" alt="\(picture.alt)"\
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
