import Cards
import Gazette
import Templates
import Testing

struct CardTests {
    private static let isHere = (try? Drawing()) != nil
    private let card = SocialCard(
        title: "一本错题本：图书馆怎样对待会犯错的机器", kicker: "科技 · 2026年11月22日", name: "北港文摘",
        language: "zh-Hans", colour: Colour(red: 29, green: 91, blue: 143))

    @Test(.enabled(if: isHere, "Pango is not on this machine"))
    func `a card is a PNG of the size that is asked for, the same each time`() throws {
        let png = try Drawing().png(card)
        #expect(png.starts(with: [0x89, 0x50, 0x4E, 0x47]))
        #expect(Array(png[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
        #expect(try Drawing().png(card) == png)
    }

    @Test(.enabled(if: isHere, "Pango is not on this machine"))
    func `two headlines make two pictures`() throws {
        let other = SocialCard(
            title: "青埭新米进城", kicker: card.kicker, name: card.name, language: card.language,
            colour: card.colour)
        #expect(try Drawing().png(other) != Drawing().png(card))
        #expect(other.path != card.path)
    }

    @Test func `a page shows a card that is there, and an outdated one no more`() async throws {
        var digest = Digest().article("A")
        let cards = try await wantedCards(
            digest.folder, theme: .standard, options: BuildOptions(now: { _ in 2_000_000_000 }))
        let card = try #require(cards.last)
        let path = "articles/2026/11/20/a/index.html"
        #expect(try await digest.file(path).contains("og:image") == false)
        digest.files["static/\(card.path)"] = "PNG"
        let page = try await digest.file(path)
        #expect(page.contains("property=\"og:image\" content=\"https://example.org/\(card.path)\""))
        #expect(page.contains("og:image:width\" content=\"1200\""))
        digest = digest.article("A", "2026-11-20", "author: Ann")
        #expect(try await digest.file(path).contains("og:image\""))
        digest.articles["A.md"] = digest.articles["A.md"]?.replacing("title: A", with: "title: B")
        #expect(try await digest.file(path).contains("og:image\"") == false)
    }

    @Test func `an article with a picture of its own needs no card`() async throws {
        let image = "image: { src: https://example.org/a.jpg, alt: A }"
        let cards = try await wantedCards(
            Digest().article("A", "2026-11-20", image).folder, theme: .standard,
            options: BuildOptions(now: { _ in 2_000_000_000 }))
        #expect(cards.isEmpty)
    }
}
