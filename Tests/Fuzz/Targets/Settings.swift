import Templates

@testable import Gazette

extension FuzzTarget {
    /// `gazette.yml`, and the files that are made of it alone.
    static let settings = FuzzTarget(name: "settings") {
        { input throws(Broken) in
            let file = "Content/gazette.yml"
            let (settings, problems) = Settings.parsed(input, file: file)
            try FileLines(input).check(problems)
            guard let settings else {
                return try demand(
                    problems.contains { $0.severity == .error }, "no settings and no error")
            }
            guard !problems.contains(where: { $0.severity == .error }) else { return }
            try check(settings)
            try checkRules(of: settings)
        }
    }

    private static func check(_ settings: Settings) throws(Broken) {
        let base = settings.base
        try demand(base.path.hasPrefix("/") && base.path.hasSuffix("/"), "base \(base.path)")
        try demand(isAddress(base.link("a/b").text), "base \(base.link("a/b").text)")
        for slug in settings.topics.map(\.slug) + settings.sources.map(\.slug) {
            try demand(isSafe(slug) && !slug.contains("/"), "the slug \(slug)")
        }
        let addresses = settings.navigation.map(\.link) + settings.sources.compactMap(\.link)
        for link in addresses { try demand(isAddress(link.text), "the address \(link.text)") }
    }

    private static func isAddress(_ text: String) -> Bool {
        PageRules.allow(text, for: "href", of: "a")
    }

    /// Style rules hold nothing that ends one of them or brings in another.
    private static func checkRules(of settings: Settings) throws(Broken) {
        let grounds = Theme.standard.grounds
        let rules = AppearanceRules(
            appearance: settings.appearance, topics: settings.topics, grounds: grounds)
        var depth = 0
        for byte in rules.text.utf8 {
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            let isForeign = byte < 0x20 && byte != 0x0A || "<>\"'\\;/".utf8.contains(byte)
            if !(0...2).contains(depth) || isForeign { throw Broken("rules: \(rules.text)") }
        }
        try demand(depth == 0, "rules: \(rules.text)")
    }
}
