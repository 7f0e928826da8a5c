import Markup

/// What a page is, in the words of schema.org, as one block of JSON-LD.
enum StructuredData {
    static func html(_ frame: Frame, _ here: Here) -> HTML? {
        switch frame.content {
        case .article(let index): block { article(here.site.articles[index], here, &$0) }
        case .home: block { home(frame, here, &$0) }
        case .edition(let index):
            block { edition(here.site.editions[index], frame, here, &$0) }
        case .topic(_, let page): list(page.articles, frame, here)
        case .topicMonth(_, _, let articles, _, _): list(articles, frame, here)
        case .source(_, let page): list(page.articles, frame, here)
        case .topics, .sources, .archive, .year, .month, .standalone, .feeds:
            block { crumbs(Trail.of(frame, here), here, &$0) }
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

    private static func article(_ article: Article, _ here: Here, _ json: inout JSON) {
        json.object { ArticleData.write(article, here, &$0) }
        crumbs(Trail.of(article, here), here, &json)
    }

    private static func home(_ frame: Frame, _ here: Here, _ json: inout JSON) {
        json.object { json in
            json.text("@type", "WebSite")
            json.link("url", here.canonical)
            json.text("name", here.title)
            json.text("description", here.tagline)
            json.text("inLanguage", here.language)
            json.object("publisher") { Publisher.write(here, &$0) }
        }
        guard let edition = here.site.editions.first else { return }
        json.object { collection(edition.articles, here.title, here, &$0) }
    }

    private static func edition(
        _ edition: Edition, _ frame: Frame, _ here: Here, _ json: inout JSON
    ) {
        json.object { collection(edition.articles, frame.title, here, &$0) }
        crumbs(Trail.of(edition, frame, here), here, &json)
    }

    private static func list(_ articles: [Int], _ frame: Frame, _ here: Here) -> HTML {
        block { json in
            json.object { collection(articles, frame.title, here, &$0) }
            crumbs(Trail.of(list: frame, here), here, &json)
        }
    }

    // MARK: - Their parts

    private static func collection(
        _ articles: [Int], _ name: String, _ here: Here, _ json: inout JSON
    ) {
        json.text("@type", "CollectionPage")
        json.link("url", here.canonical)
        json.text("name", name)
        json.text("inLanguage", here.language)
        json.object("mainEntity") { json in
            json.text("@type", "ItemList")
            json.number("numberOfItems", articles.count)
            json.array("itemListElement") { json in
                for (number, index) in articles.enumerated() {
                    json.object { json in
                        json.text("@type", "ListItem")
                        json.number("position", number + 1)
                        json.link("url", here.base.absolute(here.site.articles[index].path))
                    }
                }
            }
        }
    }

    private static func crumbs(_ trail: [Trail.Step], _ here: Here, _ json: inout JSON) {
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
                            json.link("item", here.base.absolute(step.path))
                        }
                    }
                }
            }
        }
    }
}

/// Who publishes the site.
enum Publisher {
    static func write(_ here: Here, _ json: inout JSON) {
        json.text("@type", "Organization")
        json.text("name", here.title)
        json.link("url", here.base.absolute(""))
        if let logo = here.site.settings.appearance.logo {
            json.link("logo", here.absolute(logo.link))
        }
    }
}
