import Markup

/// Files that speak to hosts and crawlers, not to readers. A file of the same name in
/// `Content/static` takes their place.
enum HostConfigFiles {
    /// - Parameters:
    ///   - styles: paths of the style sheets, which never change under their names.
    ///   - showsDrafts: whether the site is not for the public yet.
    static func pages(_ site: Site, styles: [String], showsDrafts: Bool) -> [Page] {
        let settings = site.settings
        var pages = [
            page("_headers", headers(settings, styles)),
            page(".nojekyll", "\n"),
        ]
        let redirects = redirects(site)
        if !redirects.isEmpty { pages.append(page("_redirects", redirects)) }
        // Both are read at the root of a host only.
        guard settings.base.path == "/" else { return pages }
        pages.append(page("robots.txt", robots(settings, showsDrafts: showsDrafts)))
        if let security = settings.security {
            pages.append(page(".well-known/security.txt", self.security(security, settings)))
        }
        return pages
    }

    private static func page(_ path: String, _ text: String) -> Page {
        Page(path, from: "the files for hosts", .bytes(Array(text.utf8)))
    }

    // MARK: - Hosts

    /// Nothing but the site's own pictures and style sheets may load, and nothing may run.
    static func policy(_ settings: Settings) -> String {
        let images = ["'self'"] + settings.imageHosts.map { "https://\($0)" }
        return [
            "default-src 'none'", "img-src \(images.joined(separator: " "))",
            "style-src 'self'", "font-src 'self'", "media-src 'self'", "manifest-src 'self'",
            "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
            "upgrade-insecure-requests",
        ].joined(separator: "; ")
    }

    private static func headers(_ settings: Settings, _ styles: [String]) -> String {
        let whole = """
            /*
              Content-Security-Policy: \(policy(settings))
              X-Content-Type-Options: nosniff
              Referrer-Policy: strict-origin-when-cross-origin
              Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()
              Cross-Origin-Opener-Policy: same-origin

            """
        let kept = styles.map { path in
            "\(rule(settings.base.link(path)))\n  Cache-Control: public, max-age=31536000, immutable\n"
        }
        return whole + kept.joined()
    }

    /// Old addresses that articles still answer to. Paths are percent-encoded, so that none can
    /// add a line of its own.
    private static func redirects(_ site: Site) -> String {
        let base = site.settings.base
        return site.articles.flatMap { article in
            article.aliases.map { alias in
                "\(rule(base.link(alias))) \(rule(base.link(article.path))) 301\n"
            }
        }.joined()
    }

    /// An address as it stands in a rule, where `*` and `:name` would stand for anything. In a path
    /// of the site only the first is left as it is.
    private static func rule(_ link: Link) -> String { link.text.replacing("*", with: "%2A") }

    // MARK: - Crawlers

    private static func robots(_ settings: Settings, showsDrafts: Bool) -> String {
        if showsDrafts { return "User-agent: *\nDisallow: /\n" }
        var text =
            "User-agent: *\nAllow: /\n\nSitemap: \(settings.base.absolute("sitemap.xml").text)\n"
        if settings.newsName != nil {
            text += "Sitemap: \(settings.base.absolute("sitemap-news.xml").text)\n"
        }
        return text
    }

    private static func security(_ security: SecurityContact, _ settings: Settings) -> String {
        var lines = security.contacts.map { "Contact: \($0.text)" }
        lines.append("Expires: \(security.expires)T00:00:00Z")
        let languages = security.languages.isEmpty ? [settings.language] : security.languages
        lines.append("Preferred-Languages: \(languages.joined(separator: ", "))")
        lines.append("Canonical: \(settings.base.absolute(".well-known/security.txt").text)")
        if let policy = security.policy {
            lines.append("Policy: \(settings.base.absolute(policy).text)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: - What the editor should know

    static func problems(_ settings: Settings, now: Int, _ locate: (String) -> Place) -> [Problem] {
        var problems: [Problem] = []
        if settings.base.path != "/" {
            problems.append(
                Problem(.warning, locate("base_url"), .underSubPath(settings.base.path)))
        }
        if let security = settings.security {
            let left = security.expires.number - settings.zone.day(at: now).number
            if left < 30 {
                let wording = Wording.securityExpires(security.expires, soon: left >= 0)
                problems.append(Problem(.warning, locate("security"), wording))
            }
        }
        return problems
    }
}
