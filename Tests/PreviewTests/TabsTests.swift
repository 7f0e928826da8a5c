import Testing

@testable import Preview

struct TabsTests {
    @Test func `only a tab that saw a page is led to where it went`() async throws {
        func state(_ slug: String) async -> Preview.PreviewState {
            await PrintedSite([
                "articles/bridge.md": PreviewedSite.article("Bridge", more: "slug: " + slug)
            ]).state
        }
        let saying = #"{"path":"/daily/articles/2026/11/23/first/"}"#
        // The order in which tabs are told is another one every time.
        for _ in 0..<8 {
            let tabs = Tabs(root: "/digest")
            await tabs.tell(await state("first"))
            let (old, toOld) = await tabs.open()
            await tabs.hear(saying, from: old)
            await tabs.tell(await state("second"))
            let (new, toNew) = await tabs.open()
            await tabs.hear(saying, from: new)
            await tabs.tell(await state("third"))
            await tabs.close(old)
            await tabs.close(new)
            var (led, stays) = ("", "")
            for await text in toOld { led = text }
            for await text in toNew { stays = text }
            #expect(led.contains("movedTo"))
            #expect(led.contains("third"))
            #expect(stays.contains("\"isMissing\":true"))
            #expect(!stays.contains("movedTo"))
        }
    }
}
