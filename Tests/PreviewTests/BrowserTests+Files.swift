import Foundation
import Testing

/// Pictures that are replaced under their own address.
extension BrowserTests {
    private static func picture(_ width: Int) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"40\"/>"
    }

    @Test func `a picture that was replaced shows, and no other is loaded again`() async throws {
        let text = "![A plan](/images/plan.svg)\n\n![A map](/images/map.svg)"
        let files = [
            Self.bridge: PreviewedSite.article("The bridge opens", text),
            "static/images/plan.svg": Self.picture(100),
            "static/images/map.svg": Self.picture(50),
        ]
        try await previewing(Self.bridgePath, files) { site, tab in
            func width(_ name: String) -> String {
                "document.querySelector('main img[src*=\(name)]').naturalWidth"
            }
            try await tab.wait("\(width("plan")) === 100 && \(width("map")) === 50")
            try await tab.run(
                """
                window.gazetteLoads = 0;
                document.querySelector("main img[src*=map]").onload = () => {
                    window.gazetteLoads += 1;
                };
                window.gazettePlan = document.querySelector("main img[src*=plan]");
                """)
            for size in [200, 300] {
                try site.write(Self.picture(size), to: "static/images/plan.svg")
                try await tab.wait("\(width("plan")) === \(size)")
            }
            // A change of the text does not bring the old one back.
            try site.write(
                PreviewedSite.article("The bridge opens", text + "\n\nNew words."),
                to: Self.bridge)
            try await tab.waits(for: "New words.")
            try await tab.wait("\(width("plan")) === 300")
            #expect(try await tab.isTrue("window.gazettePlan.isConnected"))
            #expect(try await tab.number("window.gazetteLoads") == 0)
            #expect(
                try await tab.isTrue("!document.querySelector('img[src*=map]').src.includes('?')"))
            #expect(try await isSamePage(tab))
        }
    }
}
