import Foundation
import Testing

/// Tabs that outlive the program, or run the script of another one.
extension BrowserTests {
    @Test func `a tab in the background follows again before anybody turns to it`() async throws {
        try await previewing(Self.bridgePath) { site, tab in
            let other = try await Tab(tab.browser)
            _ = try await other.call("Page.bringToFront")
            try await tab.wait("document.hidden")
            let port = site.port
            await site.kill()
            try await tab.wait("\(Tab.host).dataset.state === 'lost'")
            try site.write(
                PreviewedSite.article("The bridge opens", "Meanwhile."), to: Self.bridge)
            try await site.start(port: port)
            try await tab.waits(for: "Meanwhile.")
            #expect(try await tab.isTrue("document.hidden"))
            #expect(try await isSamePage(tab))
        }
    }

    @Test func `a tab with the script of another program loads its page anew`() async throws {
        try await previewing(Self.bridgePath) { site, tab in
            // The page that it fetches names another script.
            try await tab.run(
                """
                const real = window.fetch;
                window.fetch = async (...all) => {
                    const text = await (await real(...all)).text();
                    return new Response(
                        text.replace(/data-gazette-client="/, "data-gazette-client=\\"other-"));
                };
                """)
            try site.write(PreviewedSite.article("The bridge opens", "Anew."), to: Self.bridge)
            try await tab.waits(for: "Anew.")
            #expect(try await !isSamePage(tab))

            // What it is told does.
            _ = try await tab.call("Page.enable")
            _ = try await tab.call(
                "Page.addScriptToEvaluateOnNewDocument",
                [
                    "source": """
                    window.WebSocket = class extends WebSocket {
                        constructor(...all) { super(...all); window.gazetteSocket = this; }
                    };
                    """
                ])
            try await tab.open(site.address + Self.bridgePath)
            try await tab.run(
                """
                window.gazetteTest = "the same page";
                window.gazetteSocket.onmessage({ data: JSON.stringify({ client: "other" }) });
                """)
            try await tab.wait(
                "!window.gazetteTest && \(Tab.host)?.dataset.state === 'connected'")
        }
    }
}
