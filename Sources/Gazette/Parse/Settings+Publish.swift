extension Settings {
    /// Reads `publish:`, where the site goes, as plain values.
    static func readTargets(from reader: inout FieldReader) -> [PublishTarget] {
        var targets: [PublishTarget] = []
        for (fields, mark) in reader.maps("publish") {
            var part = reader.part(fields)
            let name = part.placedText("name")
            let to = part.text("to")
            var options: [String: String] = [:]
            for key in PublishTarget.optionKeys {
                guard let value = part.placedText(key) else { continue }
                options[key] = value.text
                if let wanted = PublishTarget.wanted(value.text, for: key) {
                    part.note(.warning, value.mark, .badPublishOption(value.text, key, wanted))
                }
            }
            if let file = part.placedText("ssh_config") { part.note(.error, file.mark, .sshConfig) }
            if name == nil { part.note(.error, mark, .required("name", example: "live")) }
            if to == nil { part.note(.error, mark, .required("to", example: "/srv/www/daily")) }
            if let name, targets.contains(where: { $0.name == name.text }) {
                part.note(.error, name.mark, .declaredTwice("target", name.text))
            } else if let name, let to {
                targets.append(PublishTarget(name: name.text, to: to, options: options))
            }
            part.refuseTheRest(known: ["name", "to"] + PublishTarget.optionKeys)
            reader.take(problemsOf: part)
        }
        return targets
    }
}

extension Settings.PublishTarget {
    /// The values that some keys of a target may have.
    public static let choices = [
        "layout": ["releases", "in-place"],
        "limits": ["github", "cloudflare", "cloudflare-paid"],
    ]

    /// What to write for a key instead of a value that publishing will refuse; nil where it takes
    /// the value.
    fileprivate static func wanted(_ value: String, for key: String) -> String? {
        if let all = choices[key] {
            return all.contains(value) ? nil : all.joined(separator: ", ")
        }
        switch key {
        case "keep": return Int(value).map((1...1000).contains) == true ? nil : "5"
        case "url", "hub":
            let isWeb = ["https://", "http://"].contains(where: value.hasPrefix)
            return isWeb ? nil : "https://host.example/path"
        default: return nil
        }
    }
}

extension Folder {
    /// What `Content/gazette.yml` says.
    ///
    /// - Throws: `Problems` where it is missing or has errors.
    public func settings() throws(Problems) -> Settings {
        let path = ContentPaths.settings
        guard let file = file(path) else {
            throw withoutSettings
        }
        let (settings, mistakes) = Settings.parsed(
            try file.read(within: Limits.settings), file: path)
        let all = Problems(mistakes)
        guard let settings, !all.hasErrors else { throw all }
        return settings
    }

    /// What is said where there are no settings. Where there is no content at all, the folder is
    /// the wrong one, and nothing is wrong with any content.
    var withoutSettings: Problems {
        var problem = Problem(.error, Place(file: "Content/gazette.yml"), .noSettings)
        problem.isOfSystem = files.isEmpty
        return Problems(problems + [problem])
    }
}

extension Settings.PublishTarget {
    /// The target whose name somebody may have meant; nil where none is near.
    public static func nearest(to written: String, among known: [Self]) -> Self? {
        let name = Suggestion.nearest(to: written, among: known.map(\.name))
        return known.first { $0.name == name }
    }
}
