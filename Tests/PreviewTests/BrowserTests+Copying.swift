import Foundation
import Testing

/// What the preview's own buttons copy.
extension BrowserTests {
    private static let panel = "\(Tab.root).querySelector('.panel')"
    private static let overlay = "\(Tab.root).querySelector('.overlay')"

    /// Clicks a button as a person does, and waits until it has said that it has copied `text`.
    private func copy(_ button: String, saying text: String, _ tab: Tab) async throws {
        let voice = "\(Tab.root).querySelector('.voice').textContent"
        // It is said for a moment only: the page itself has to look.
        let said = try await tab.text(
            """
            (async () => {
              \(button).click();
              while (\(button).dataset.said !== 'copied') {
                await new Promise((resolve) => setTimeout(resolve, 5));
              }
              return \(voice);
            })()
            """)
        #expect(said == "copied \(text)")
        #expect(try await tab.text("window.gazetteClipboard.readText()") == text)
        try await tab.wait("!\(button).dataset.said && \(voice) === ''")
    }

    @Test(arguments: [true, false])
    func `a place is copied with and without the browser's newer way`(isNew: Bool) async throws {
        try await previewing(Self.bridgePath) { site, tab in
            _ = try await tab.browser.call(
                "Browser.grantPermissions",
                ["permissions": .list(["clipboardReadWrite", "clipboardSanitizedWrite"])])
            try await tab.run("window.gazetteClipboard = navigator.clipboard")
            if !isNew {
                // As at an address of the network, which is not https:.
                try await tab.run(
                    "Object.defineProperty(navigator, 'clipboard', { value: undefined })")
            }
            try await tab.run("\(Tab.root).querySelector('.toggle').click()")
            let source = "\(Self.panel).querySelector('.copy')"
            try await tab.wait("\(source)?.innerText.includes('bridge.md')")
            try await copy(source, saying: "\(site.folder)/Content/\(Self.bridge)", tab)

            try site.write(
                PreviewedSite.article("The bridge opens", date: "soon"), to: Self.bridge)
            try await tab.wait("!\(Self.overlay).hidden")
            try await copy(
                "\(Self.overlay).querySelector('.copy')", saying: "Content/\(Self.bridge):3:7", tab)
        }
    }
}
