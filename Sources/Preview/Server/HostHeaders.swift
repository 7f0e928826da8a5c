import Gazette

/// What hosts send with the site's pages, as its `_headers` says: a picture that readers will not
/// see does not show in the preview either.
struct HostHeaders: Sendable {
    private var rules: [(pattern: String, fields: [(name: String, value: String)])] = []

    /// None.
    init() {}

    /// - Parameter text: a file `_headers`: paths, and under each, indented, its fields.
    init(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline) {
            guard let first = line.first, first != "#" else { continue }
            if first != " ", first != "\t" {
                rules.append((String(line), []))
                continue
            }
            let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
            guard parts.count == 2, !rules.isEmpty, !parts[1].isEmpty,
                parts[1].utf8.allSatisfy({ (0x20..<0x7F).contains($0) })
            else { continue }
            rules[rules.count - 1].fields.append((parts[0], parts[1]))
        }
    }

    /// Those that browsers obey in what they show. Others are the preview's own business, or would
    /// outlive it in the browser.
    private static let obeyed = [
        "content-security-policy", "referrer-policy", "permissions-policy",
        "cross-origin-opener-policy", "cross-origin-embedder-policy",
    ]

    /// The fields of the answer at a path.
    ///
    /// - Parameter host: under which the preview was asked.
    func fields(at path: String, host: String) -> [(name: String, value: String)] {
        var fields: [(name: String, value: String)] = []
        for rule in rules where HostHeaders.matches(rule.pattern, path) {
            for (name, value) in rule.fields {
                guard HostHeaders.obeyed.contains(name.lowercased()),
                    !fields.contains(where: { $0.name == name })
                else { continue }
                let isPolicy = name.lowercased() == "content-security-policy"
                fields.append((name, isPolicy ? HostHeaders.policy(value, host) : value))
            }
        }
        return fields
    }

    private static func matches(_ pattern: String, _ path: String) -> Bool {
        guard pattern.hasSuffix("*") else { return pattern == path }
        return path.hasPrefix(pattern.dropLast())
    }

    /// A policy that lets the preview's own script run and talk to it as well, and nothing else. An
    /// editor may show the preview in a frame, and it has no `https:`.
    private static func policy(_ policy: String, _ host: String) -> String {
        let dropped = ["upgrade-insecure-requests", "block-all-mixed-content", "frame-ancestors"]
        var directives: [(name: String, sources: [String])] = policy.split(separator: ";")
            .compactMap { directive in
                let words = directive.split(separator: " ").map(String.init)
                guard let name = words.first?.lowercased(), !dropped.contains(name),
                    !name.hasPrefix("report")
                else { return nil }
                return (name, Array(words.dropFirst()))
            }
        let own = host + Address.ownFolder
        let additions = [
            ("script-src", [own]), ("connect-src", ["'self'", "ws://\(host)"]),
        ]
        for (name, sources) in additions {
            let index =
                directives.firstIndex { $0.name == name }
                ?? directives.firstIndex { $0.name == "default-src" }
            guard let index else { continue }
            let known = directives[index].sources.filter { $0 != "'none'" }
            let more = (name, known + sources.filter { !known.contains($0) })
            if directives[index].name == name {
                directives[index] = more
            } else {
                directives.append(more)
            }
        }
        return directives.map { ([$0.name] + $0.sources).joined(separator: " ") }
            .joined(separator: "; ")
    }
}

extension Substring {
    /// Without spaces and tabs at its ends.
    fileprivate var trimmed: String {
        let start = drop { $0 == " " || $0 == "\t" }
        guard let last = start.lastIndex(where: { $0 != " " && $0 != "\t" }) else { return "" }
        return String(start[...last])
    }
}
