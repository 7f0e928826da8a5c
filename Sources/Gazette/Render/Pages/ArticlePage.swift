import Markup

/// One article.
struct ArticlePage: HTMLPage {
    /// Index into the site's articles.
    let index: Int

    static func pages(of site: Site) -> [Page] {
        site.articles.indices.map { index in
            let article = site.articles[index]
            return Page(
                article.path + "index.html", from: article.file, ArticlePage(index: index))
        }
    }

    /// The old addresses of articles.
    static func aliases(of site: Site) -> [Page] {
        site.articles.flatMap { article in
            article.aliases.map { alias in
                let path = alias.hasSuffix("/") ? alias + "index.html" : alias
                return Page(path, from: article.file, .redirect(to: article.path))
            }
        }
    }

    func document(_ context: RenderContext) -> PageDocument {
        let article = context.site.articles[index]
        return PageDocument(
            title: article.title, description: article.summary, language: article.language,
            main: context.theme.parts.article(article, context),
            navigation: NavigationContext(.article, topic: context.topic(of: article)),
            page: self, isIndexed: context.site.indexing(of: article) != .noindex)
    }

    func head(_ document: PageDocument, _ context: RenderContext) -> HTML {
        HeadTags.article(index, document, context)
    }

    func structuredData(_ document: PageDocument, _ context: RenderContext) -> HTML? {
        StructuredData.block { json in
            json.object { ArticleData.write(context.site.articles[index], context, &$0) }
            json.add(breadcrumbs(document, context), context)
        }
    }

    func breadcrumbs(_ document: PageDocument, _ context: RenderContext) -> [Breadcrumb] {
        let article = context.site.articles[index]
        let topic = context.topic(of: article).map {
            Breadcrumb(name: context.title($0), path: $0.path)
        }
        return [.home(context)] + (topic.map { [$0] } ?? [])
            + [Breadcrumb(name: article.title, path: article.path)]
    }

    func sharedImage(_ context: RenderContext) -> SharedImage? {
        SharedImage(context.site.articles[index], context)
    }

    func contentFiles(in site: Site) -> [String] { [site.articles[index].file] }
}
