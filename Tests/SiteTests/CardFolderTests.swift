import Cards
import Files
import Foundation
import Gazette
import Testing

struct CardFolderTests {
    private func card(_ title: String) -> SocialCard {
        SocialCard(
            title: title, kicker: "City", name: "Digest", language: "en",
            colour: Colour(red: 1, green: 2, blue: 3))
    }

    private func png(_ card: SocialCard) -> [UInt8] { Array("drawn \(card.title)".utf8) }

    private func withFolder(_ work: (String, Directory) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "gazette-cards-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try work(folder + "/Content/static/cards", try Directory.making(folder))
    }

    @Test func `a card that no page shows goes if it is as it was drawn`() throws {
        try withFolder { cards, digest in
            let (a, b, c) = (card("A"), card("B"), card("C"))
            var outcome = try CardFolder(of: digest).update(to: [a, b], png: png)
            #expect(outcome.drawn == 2)
            try Data("mended by hand".utf8).write(
                to: URL(filePath: cards + "/" + b.path.dropFirst(SocialCard.folder.count)))
            outcome = try CardFolder(of: digest).update(to: [c], png: png)
            #expect(outcome.drawn == 1 && outcome.removed == 1)
            #expect(outcome.left == [String(b.path.dropFirst(SocialCard.folder.count))])
        }
    }

    @Test func `a picture that was not drawn stays, whatever a list says of it`() throws {
        try withFolder { cards, digest in
            try digest.create("Content/static/cards/portrait.png", Array("a portrait".utf8))
            try digest.create("Content/static/cards/0123abcd.png", Array("a picture".utf8))
            let forged = FileList(entries: [
                .init(path: "portrait.png", hash: ContentHash.of(Array("a portrait".utf8))),
                .init(path: "0123abcd.png", hash: 7),
            ])
            try digest.create("Content/static/cards/" + FileList.name, forged.bytes)
            let outcome = try CardFolder(of: digest).update(to: [card("A")], png: png)
            #expect(outcome.removed == 0 && outcome.left == ["0123abcd.png"])
            #expect(FileManager.default.fileExists(atPath: cards + "/portrait.png"))
        }
    }

    @Test func `cards are not drawn through a link`() throws {
        try withFolder { cards, digest in
            try digest.makeFolder("Content/static")
            try digest.makeFolder("elsewhere")
            try digest.makeLink("Content/static/cards", "../../elsewhere")
            #expect(throws: SystemError.self) {
                try CardFolder(of: digest).update(to: [card("A")], png: png)
            }
            #expect(try digest.names("elsewhere").isEmpty)
        }
    }
}
