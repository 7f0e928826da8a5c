import Markup

/// What a page is, in the words of schema.org, as one block of JSON-LD.
enum StructuredData {
    static func block(_ fill: (inout JSON) -> Void) -> HTML {
        HTML(
            data: JSON.object { json in
                json.text("@context", "https://schema.org")
                json.array("@graph", fill)
            })
    }

    /// A page that lists articles and items.
    static func list(
        _ entries: [Entry], _ document: PageDocument, _ context: RenderContext
    ) -> HTML {
        block { json in
            json.object { $0.fillCollection(entries, named: document.title, context) }
            json.add(document.page.breadcrumbs(document, context), context)
        }
    }
}

extension JSON {
    mutating func fillCollection(
        _ entries: [Entry], named name: String, _ context: RenderContext
    ) {
        text("@type", "CollectionPage")
        link("url", context.canonical)
        text("name", name)
        text("inLanguage", context.language)
        object("mainEntity") { json in
            json.text("@type", "ItemList")
            json.number("numberOfItems", entries.count)
            json.array("itemListElement") { json in
                for (number, entry) in entries.enumerated() {
                    json.object { json in
                        json.text("@type", "ListItem")
                        json.number("position", number + 1)
                        json.link("url", context.absolute(entry))
                    }
                }
            }
        }
    }

    mutating func add(_ breadcrumbs: [Breadcrumb], _ context: RenderContext) {
        object { json in
            json.text("@type", "BreadcrumbList")
            json.array("itemListElement") { json in
                for (number, step) in breadcrumbs.enumerated() {
                    json.object { json in
                        json.text("@type", "ListItem")
                        json.number("position", number + 1)
                        json.text("name", step.name)
                        // The last one is the page itself.
                        if number < breadcrumbs.count - 1 {
                            json.link("item", context.base.absolute(step.path))
                        }
                    }
                }
            }
        }
    }

    /// Who publishes the site.
    mutating func fillPublisher(_ context: RenderContext) {
        text("@type", "Organization")
        text("name", context.title)
        link("url", context.base.absolute(""))
        if let logo = context.site.settings.appearance.logo {
            link("logo", context.absolute(logo.link))
        }
    }
}
