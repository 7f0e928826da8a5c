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

    private func withFolder(_ work: (String, Directory) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "gazette-cards-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await work(folder + "/Content/static/cards", try Directory.making(folder))
    }

    @Test func `a card that no page shows goes if it is as it was drawn`() async throws {
        try await withFolder { cards, digest in
            let (a, b, c) = (card("A"), card("B"), card("C"))
            var outcome = try await CardFolder(of: digest).update(to: [a, b], png: png)
            #expect(outcome.drawn == 2)
            try Data("mended by hand".utf8).write(
                to: URL(filePath: cards + "/" + b.path.dropFirst(SocialCard.folder.count)))
            outcome = try await CardFolder(of: digest).update(to: [c], png: png)
            #expect(outcome.drawn == 1 && outcome.removed == 1)
            #expect(outcome.left == [String(b.path.dropFirst(SocialCard.folder.count))])
        }
    }

    @Test func `a picture that was not drawn stays, whatever a list says of it`() async throws {
        try await withFolder { cards, digest in
            try digest.create("Content/static/cards/portrait.png", Array("a portrait".utf8))
            try digest.create("Content/static/cards/0123abcd.png", Array("a picture".utf8))
            let forged = FileList(entries: [
                .init(path: "portrait.png", hash: ContentHash.of(Array("a portrait".utf8))),
                .init(path: "0123abcd.png", hash: 7),
            ])
            try digest.create("Content/static/cards/" + FileList.name, forged.bytes)
            let outcome = try await CardFolder(of: digest).update(to: [card("A")], png: png)
            #expect(outcome.removed == 0 && outcome.left == ["0123abcd.png"])
            #expect(FileManager.default.fileExists(atPath: cards + "/portrait.png"))
        }
    }

    @Test func `cards are not drawn through a link`() async throws {
        try await withFolder { cards, digest in
            try digest.makeFolder("Content/static")
            try digest.makeFolder("elsewhere")
            try digest.makeLink("Content/static/cards", "../../elsewhere")
            await #expect(throws: SystemError.self) {
                try await CardFolder(of: digest).update(to: [card("A")], png: png)
            }
            #expect(try digest.names("elsewhere").isEmpty)
        }
    }

    @Test func `a picture that appears while cards are drawn stays`() async throws {
        try await withFolder { cards, digest in
            let (a, b) = (card("A"), card("B"))
            let names = [a, b].map { String($0.path.dropFirst(SocialCard.folder.count)) }
            let outcome = try await CardFolder(of: digest).update(to: [a, b]) { card in
                for name in names where !FileManager.default.fileExists(atPath: cards + "/" + name)
                {
                    try? Data("mine".utf8).write(to: URL(filePath: cards + "/" + name))
                }
                return png(card)
            }
            #expect(outcome.drawn == 0)
            for name in names {
                #expect(
                    FileManager.default.contents(atPath: cards + "/" + name) == Data("mine".utf8))
            }
            let next = try await CardFolder(of: digest).update(to: [], png: png)
            #expect(next.removed == 0 && next.left == names.sorted())
        }
    }

    @Test func `one draws at a time`() async throws {
        try await withFolder { cards, digest in
            let folder = try CardFolder(of: digest)
            let lock = try await FileLock.take(
                FileList.lock, in: digest.directory("Content/static/cards"),
                by: .current(now: 0), waits: .zero)
            await #expect(throws: FileLock.Refusal.self) {
                try await folder.update(to: [card("A")], png: png)
            }
            lock.release(removing: true)
            #expect(try await folder.update(to: [card("A")], png: png).drawn == 1)
            #expect(!FileManager.default.fileExists(atPath: cards + "/.gazette-lock"))
        }
    }

    @Test func `a leftover that is too large for a card is not read`() async throws {
        try await withFolder { cards, digest in
            try digest.makeFolder("Content/static/cards")
            for name in [".gazette-new-0", ".gazette-new-0123456789abcdef", ".gazette-files"] {
                try digest.create("Content/static/cards/" + name, [])
                #expect(truncate(cards + "/" + name, 200 << 30) == 0)
            }
            let folder = try CardFolder(of: digest)
            await #expect(throws: CardFolder.ForeignList.self) {
                try await folder.update(to: [card("A")], png: png)
            }
            try digest.remove("Content/static/cards/.gazette-files")
            #expect(try await folder.update(to: [card("A")], png: png).drawn == 1)
            #expect(FileManager.default.fileExists(atPath: cards + "/.gazette-new-0"))
        }
    }
}
