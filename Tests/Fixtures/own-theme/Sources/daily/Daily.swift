import GazetteCLI

@main struct Daily {
    static func main() async {
        await gazette(
            theme: .standard.card { article, context in
                "<p class=\"mine\"><a href=\"\(context.link(article))\">\(article.title)</a></p>"
            })
    }
}
