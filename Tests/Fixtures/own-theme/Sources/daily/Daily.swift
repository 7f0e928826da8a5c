import GazetteCLI

@main struct Daily {
    static func main() async {
        await gazette(
            theme: .standard.card { article, here in
                "<p class=\"mine\"><a href=\"\(here.link(article))\">\(article.title)</a></p>"
            })
    }
}
