import Gazette
import Testing

/// Text that wants to be markup, in every place where an editor or an import puts text.
struct HostileTests {
    private let poison = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'&"

    @Test func `no text becomes markup, wherever it stands`() async throws {
        let quoted = "'" + poison.replacing("'", with: "''") + "'"
        let site = try await Sample(
            [
                "articles/a.md": """
                ---
                title: \(quoted)
                date: 2026-11-20
                topic: \(quoted)
                tags: [\(quoted)]
                source: \(quoted)
                source_url: https://ledger.example/
                author: \(quoted)
                summary: \(quoted)
                license: \(quoted)
                image: { src: /x.png, alt: \(quoted), credit: \(quoted) }
                corrections:
                  - { date: 2026-11-21, text: \(quoted) }
                ---
                \(poison)

                # \(poison)

                ```\(poison)
                \(poison)
                ```

                [\(poison)](/about/ "\(poison.replacing("\"", with: "\\\""))")
                """,
                "editions/2026-11-20.md":
                    "---\ntitle: \(quoted)\ntldr: [\(quoted)]\n---\n\(poison)\n",
                "pages/about.md": "---\ntitle: \(quoted)\ndescription: \(quoted)\n---\n\(poison)\n",
            ], settings: Sample.settings + "\ntagline: \(quoted)\nfooter: \(quoted)\n"
        ).rendered()
        for (path, page) in site {
            #expect(!page.contains("<script>alert"), "\(path)")
            #expect(!page.contains("<img src=x"), "\(path)")
        }
        #expect(site.count > 10)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "java&#10;script:alert(1)",
        "&#106;avascript:alert(1)", "vbscript:x", "data:text/html,x", "file:///etc/passwd",
        "blob:x", "feed:javascript:alert(1)", "view-source:javascript:alert(1)",
        "https://user:pass@host/",
    ])
    func `a link in a body leads only where it may`(address: String) async throws {
        let body = "[a](\(address)) <\(address)> ![i](\(address))\n\n[r]\n\n[r]: \(address)"
        let site = try await Sample([
            "articles/a.md": article("A").replacing("Text.", with: body)
        ]).rendered()
        let page = try #require(site["articles/2026/11/20/a/index.html"])
        let schemes = page.matches(of: /(?:href|src)="([a-zA-Z\-]+):/).map { $0.1.lowercased() }
        #expect(Set(schemes).isSubset(of: ["https", "http", "mailto"]))
        #expect(!page.contains("user:pass@host/\""))
    }

    @Test func `no address leaves the site's folder`() async throws {
        let site = try await Sample([
            "articles/a.md": article("A", "2026-11-20", "slug: ../../../etc/x"),
            "articles/b.md": article("B").replacing("city", with: "../../up"),
            "pages/..%2f..%2fx.md": "---\ntitle: X\n---\n",
        ]).rendered()
        for path in site.keys {
            #expect(!path.contains("..") && !path.hasPrefix("/"), "\(path)")
        }
    }
}
