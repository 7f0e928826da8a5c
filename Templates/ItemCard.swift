import Gazette

extension Theme {
    /// An item of an edition as it stands in a list: its title leads out, its edition's name to its
    /// place there.
    @Sendable static func item(_ item: Item, _ context: RenderContext) -> HTML {
        let edition = context.site.editions[item.edition]
        return """
            <article class="card item h-entry" lang="\(item.language)"\(context.direction(of: item))>
            \(context.headline(item))
            \(if: !item.summary.isEmpty, "<p class=\"p-summary\">\(item.summary)</p>")
            <p class="byline" lang="\(context.language)"\(context.direction(within: item))>\
            <span class="host">\(item.host)</span> · \
            <a class="u-url" href="\(context.link(item))">\(context.name(of: edition))</a></p>
            </article>
            """
    }
}
