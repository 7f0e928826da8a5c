import ArgumentParser

/// What a host needs beside the content, ready to be committed with it.
enum StarterHostFiles: String, CaseIterable, ExpressibleByArgument {
    case github, netlify, cloudflare

    /// Paths in the digest's folder and what they hold.
    ///
    /// - Parameter name: of the digest, for hosts that want one.
    func files(name: String) -> [(path: String, text: String)] {
        switch self {
        case .github: [(".github/workflows/publish.yml", StarterHostFiles.workflow)]
        case .netlify: [("netlify.toml", StarterHostFiles.netlifySettings)]
        case .cloudflare:
            [("wrangler.toml", StarterHostFiles.cloudflareSettings(name))]
        }
    }

    /// What to do next, as a line on the terminal.
    var advice: String {
        switch self {
        case .github:
            "On GitHub, set Settings → Pages → Source to \"GitHub Actions\", and the variable "
                + "GAZETTE_SOURCE to the address of Gazette's own repository."
        case .netlify: "Commit Site along with Content; Netlify serves it as it is."
        case .cloudflare: "Commit Site along with Content; Cloudflare Pages serves it as it is."
        }
    }

    /// Builds and publishes on every push. Nothing is cloned with rights to write, and two runs
    /// never overtake one another.
    private static let workflow = """
        name: Publish
        on:
          push:
            branches: [main]
          # Articles with a date in the future come out on their day.
          schedule:
            - cron: "17 * * * *"
          workflow_dispatch:
        permissions:
          contents: read
          pages: write
          id-token: write
        concurrency:
          group: pages
          cancel-in-progress: false
        jobs:
          publish:
            runs-on: ubuntu-latest
            container: swift:6.3
            environment:
              name: github-pages
              url: ${{ steps.deployment.outputs.page_url }}
            steps:
              - uses: actions/checkout@v4
              - run: apt-get update && apt-get install -y libcmark-dev libgumbo-dev pkg-config
              - uses: actions/cache@v4
                with:
                  path: /tmp/gazette
                  key: gazette-${{ vars.GAZETTE_SOURCE }}
              - name: Build Gazette
                env:
                  GAZETTE_SOURCE: ${{ vars.GAZETTE_SOURCE }}
                run: |
                  [ -d /tmp/gazette/.git ] || git clone --depth 1 "$GAZETTE_SOURCE" /tmp/gazette
                  swift build -c release --package-path /tmp/gazette --product gazette
              - run: /tmp/gazette/.build/release/gazette build .
              # Checks the site by all guards before anything leaves.
              - run: /tmp/gazette/.build/release/gazette publish . --to /tmp/pages --allow stale
              - uses: actions/configure-pages@v5
              - uses: actions/upload-pages-artifact@v3
                with:
                  path: /tmp/pages
              - id: deployment
                uses: actions/deploy-pages@v4

        """

    private static let netlifySettings = """
        # Gazette builds the site where you write; Netlify serves what is committed.
        [build]
          publish = "Site"
          command = ""

        """

    private static func cloudflareSettings(_ name: String) -> String {
        let letters = name.lowercased().map {
            $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-"
        }
        return """
            # Gazette builds the site where you write; Cloudflare Pages serves what is committed.
            name = "\(String(letters))"
            pages_build_output_dir = "Site"
            compatibility_date = "2026-01-01"

            """
    }
}
