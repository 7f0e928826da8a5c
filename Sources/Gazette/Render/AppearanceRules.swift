/// Rules that follow from settings: colours that can be read on any ground, faces, density.
struct AppearanceRules {
    let appearance: Appearance
    let topics: [Topic]
    let grounds: Theme.Backgrounds

    var text: String {
        let light = colours(on: [grounds.light, grounds.lightWash])
        let dark = colours(on: [grounds.dark, grounds.darkWash])
        return light + "@media (prefers-color-scheme:dark){\n\(dark)}\n"
            + faces + (appearance.density == .compact ? ":root{--space:.72}\n" : "")
    }

    /// Each topic's colour and the accent, dark or light enough for text.
    private func colours(on grounds: [Colour]) -> String {
        let accent = appearance.accent.map { ":root{--accent:\($0.readable(on: grounds).text)}\n" }
        let rules = topics.map { topic in
            ".topic-\(topic.slug){--topic:\(colour(of: topic).readable(on: grounds).text)}\n"
        }
        return (accent ?? "") + rules.joined()
    }

    /// A topic's own colour, else one of the theme's by its name: adding another topic must not
    /// change it.
    private func colour(of topic: Topic) -> Colour {
        if let colour = topic.colour { return colour }
        let number = Fingerprint.of(topic.slug.utf8) % UInt64(AppearanceRules.palette.count)
        return AppearanceRules.palette[Int(number)]
    }

    private static let palette = [
        Colour(red: 138, green: 61, blue: 28), Colour(red: 29, green: 91, blue: 143),
        Colour(red: 107, green: 58, blue: 125), Colour(red: 42, green: 106, blue: 68),
        Colour(red: 122, green: 85, blue: 16), Colour(red: 156, green: 43, blue: 78),
        Colour(red: 15, green: 102, blue: 112), Colour(red: 84, green: 84, blue: 160),
    ]

    private var faces: String {
        var rules = ""
        if appearance.headings == .sans { rules += "[lang]{--head:var(--sans)}\n" }
        if appearance.text == .sans { rules += "[lang]{--text:var(--sans)}\n" }
        return rules
    }
}
