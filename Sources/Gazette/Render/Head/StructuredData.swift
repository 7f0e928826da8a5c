import Markup

/// What a page is, in the words of schema.org, as one block of JSON-LD.
enum StructuredData {
    static func html(_ document: PageDocument, _ context: RenderContext) -> HTML? {
        switch document.kind {
        case .article(let index): block { article(context.site.articles[index], context, &$0) }
        case .home: block { home(document, context, &$0) }
        case .edition(let index):
            block { edition(context.site.editions[index], document, context, &$0) }
        case .topic(_, let page): list(page.articles, document, context)
        case .topicMonth(_, _, let articles, _, _): list(articles, document, context)
        case .source(_, let page): list(page.articles, document, context)
        case .topics, .sources, .archive, .year, .month, .standalone, .feeds:
            block { crumbs(Breadcrumbs.of(document, context), context, &$0) }
        case .notFound, .redirect, .feed, .opml, .sitemap, .sitemapIndex, .news, .bytes, .copy:
            nil
        }
    }

    private static func block(_ fill: (inout JSON) -> Void) -> HTML {
        HTML(
            data: JSON.object { json in
                json.text("@context", "https://schema.org")
                json.array("@graph", fill)
            })
    }

    // MARK: - Kinds of pages

    private static func article(_ article: Article, _ context: RenderContext, _ json: inout JSON) {
        json.object { ArticleData.write(article, context, &$0) }
        crumbs(Breadcrumbs.of(article, context), context, &json)
    }

    private static func home(_ document: PageDocument, _ context: RenderContext, _ json: inout JSON)
    {
        json.object { json in
            json.text("@type", "WebSite")
            json.link("url", context.canonical)
            json.text("name", context.title)
            json.text("description", context.tagline)
            json.text("inLanguage", context.language)
            json.object("publisher") { PublisherData.write(context, &$0) }
        }
        guard let edition = context.site.editions.first else { return }
        json.object { collection(edition.articles, context.title, context, &$0) }
    }

    private static func edition(
        _ edition: Edition, _ document: PageDocument, _ context: RenderContext, _ json: inout JSON
    ) {
        json.object { collection(edition.articles, document.title, context, &$0) }
        crumbs(Breadcrumbs.of(edition, document, context), context, &json)
    }

    private static func list(_ articles: [Int], _ document: PageDocument, _ context: RenderContext)
        -> HTML
    {
        block { json in
            json.object { collection(articles, document.title, context, &$0) }
            crumbs(Breadcrumbs.of(list: document, context), context, &json)
        }
    }

    // MARK: - Their parts

    private static func collection(
        _ articles: [Int], _ name: String, _ context: RenderContext, _ json: inout JSON
    ) {
        json.text("@type", "CollectionPage")
        json.link("url", context.canonical)
        json.text("name", name)
        json.text("inLanguage", context.language)
        json.object("mainEntity") { json in
            json.text("@type", "ItemList")
            json.number("numberOfItems", articles.count)
            json.array("itemListElement") { json in
                for (number, index) in articles.enumerated() {
                    json.object { json in
                        json.text("@type", "ListItem")
                        json.number("position", number + 1)
                        json.link("url", context.base.absolute(context.site.articles[index].path))
                    }
                }
            }
        }
    }

    private static func crumbs(
        _ trail: [Breadcrumbs.Step], _ context: RenderContext, _ json: inout JSON
    ) {
        json.object { json in
            json.text("@type", "BreadcrumbList")
            json.array("itemListElement") { json in
                for (number, step) in trail.enumerated() {
                    json.object { json in
                        json.text("@type", "ListItem")
                        json.number("position", number + 1)
                        json.text("name", step.name)
                        // The last one is the page itself.
                        if number < trail.count - 1 {
                            json.link("item", context.base.absolute(step.path))
                        }
                    }
                }
            }
        }
    }
}

/// Who publishes the site.
enum PublisherData {
    static func write(_ context: RenderContext, _ json: inout JSON) {
        json.text("@type", "Organization")
        json.text("name", context.title)
        json.link("url", context.base.absolute(""))
        if let logo = context.site.settings.appearance.logo {
            json.link("logo", context.absolute(logo.link))
        }
    }
}
