import Gazette
import Templates
import Testing

struct ColourTests {
    private static let grounds = Theme.standard.grounds
    private let light = [grounds.light, grounds.lightWash]
    private let dark = [grounds.dark, grounds.darkWash]

    @Test func `every colour becomes one that can be read by day and by night`() {
        for red in stride(from: 0, through: 255, by: 51) {
            for green in stride(from: 0, through: 255, by: 51) {
                for blue in stride(from: 0, through: 255, by: 51) {
                    let colour = Colour(red: red, green: green, blue: blue)
                    for grounds in [light, dark] {
                        let readable = colour.readable(on: grounds)
                        for ground in grounds { #expect(readable.contrast(with: ground) >= 4.5) }
                    }
                }
            }
        }
    }

    @Test func `a colour that can be read stays as it is`() {
        let colour = Colour(red: 29, green: 91, blue: 143)
        #expect(colour.readable(on: light) == colour)
    }

    @Test func `contrast is what WCAG says`() throws {
        let black = Colour(red: 0, green: 0, blue: 0)
        let white = try #require(Colour("#fff"))
        let grey = try #require(Colour("#767676"))
        #expect(abs(black.contrast(with: white) - 21) < 0.001)
        #expect(abs(grey.contrast(with: white) - 4.54) < 0.01)
    }

    @Test(arguments: ["", "#", "#12", "#12345g", "1d5b8f", "#1d5b8f0", "#+12", "red"])
    func `what is no colour is not taken for one`(_ text: String) {
        #expect(Colour(text) == nil)
    }

    @Test func `settings give topics and links their colours for both times of day`() async throws {
        var digest = Digest().article("A")
        digest.settings = "appearance: { accent: \"#ffee00\", text: sans, density: compact }"
        let site = try await digest.site()
        let style = try #require(site.first { $0.key.hasPrefix("style.") }).value
        let accents = parts(of: style, from: ":root{--accent:", to: "}").compactMap { Colour($0) }
        try #require(accents.count == 2)
        for ground in light { #expect(accents[0].contrast(with: ground) >= 4.5) }
        for ground in dark { #expect(accents[1].contrast(with: ground) >= 4.5) }
        #expect(parts(of: style, from: ".topic-city{--topic:", to: "}").count == 2)
        #expect(style.contains("--text:var(--sans)") && style.contains("--space:.72"))
    }

    @Test func `the grounds are those of the style sheet`() {
        let grounds = ColourTests.grounds
        for colour in [grounds.light, grounds.lightWash, grounds.dark, grounds.darkWash] {
            #expect(Theme.standard.style.contains(colour.text))
        }
    }

    @Test func `a colour of a wrong kind is refused`() async {
        var digest = Digest().article("A")
        digest.settings = "appearance: { accent: blue }"
        #expect(await digest.errors() == ["\"blue\" is not a colour"])
    }
}
