import Foundation
import Testing

/// A tab of a browser.
struct Tab: Sendable {
    let browser: Browser
    private let session: String

    /// Opens an address in a new tab, and waits until the page is there and connected.
    init(_ browser: Browser, _ address: String) async throws {
        try await self.init(browser)
        try await open(address)
    }

    /// Opens an empty tab.
    init(_ browser: Browser) async throws {
        self.browser = browser
        let target = try await browser.call("Target.createTarget", ["url": "about:blank"])
        let attached = try await browser.call(
            "Target.attachToTarget",
            ["targetId": target["targetId"], "flatten": true])
        session = try #require(attached["sessionId"].text)
    }

    func open(_ address: String) async throws {
        _ = try await call("Page.navigate", ["url": .text(address)])
        try await wait("document.readyState === 'complete' && location.href !== 'about:blank'")
        try await wait("\(Self.host)?.dataset.state === 'connected'")
    }

    /// The element that holds what the preview shows, and what is in it.
    static let host = "document.querySelector('gazette-preview')"
    static let root = host + ".shadowRoot"

    func call(
        _ method: String, _ parameters: JSONValue = [:]
    ) async throws -> JSONValue {
        try await browser.call(method, parameters, in: session)
    }

    /// What an expression comes to, once it has.
    func value(_ expression: String) async throws -> JSONValue {
        let response = try await call(
            "Runtime.evaluate",
            [
                "expression": .text(expression), "awaitPromise": true, "returnByValue": true,
                "userGesture": true,
            ])
        guard response["exceptionDetails"] == .null else {
            throw Browser.Refusal(description: "\(expression): \(response["exceptionDetails"])")
        }
        return response["result"]["value"]
    }

    func text(_ expression: String) async throws -> String {
        let value = try await value(expression)
        return try #require(value.text, "\(expression)")
    }

    func number(_ expression: String) async throws -> Double {
        let value = try await value("Number(\(expression))")
        return try #require(value.number, "\(expression)")
    }

    func isTrue(_ expression: String) async throws -> Bool {
        try await value("Promise.resolve(\(expression)).then(Boolean)") == true
    }

    func run(_ statements: String) async throws {
        _ = try await value("void (() => {\(statements)})()")
    }

    /// Waits until an expression is true. Five minutes are far beyond what it may take, even
    /// on a busy machine; that it is long decides nothing.
    func wait(_ expression: String, _ location: SourceLocation = #_sourceLocation) async throws {
        let until = ContinuousClock.now + .seconds(300)
        while ContinuousClock.now < until {
            // While a page gives way to another one, there is nothing to ask.
            if (try? await isTrue(expression)) == true { return }
            try await Task.sleep(for: .milliseconds(20))
        }
        let page = try? await text("document.body.innerText.slice(0, 500)")
        let shown = try? await text("\(Self.root).textContent.slice(0, 500)")
        Issue.record(
            "never: \(expression)\n\(page ?? "")\n\(shown ?? "")", sourceLocation: location)
        throw Browser.Refusal(description: "never: \(expression)")
    }

    /// Waits until the page shows a text.
    func waits(for text: String, _ location: SourceLocation = #_sourceLocation) async throws {
        try await wait("document.body.innerText.includes(\(Self.quoted(text)))", location)
    }

    /// A text as JavaScript writes it.
    static func quoted(_ text: String) -> String {
        let data = try? JSONEncoder().encode(text)
        return String(decoding: data ?? Data(), as: UTF8.self)
    }

    func screenshot() async throws -> Data {
        let response = try await call("Page.captureScreenshot", ["format": "png"])
        return try #require(response["data"].text.flatMap { Data(base64Encoded: $0) })
    }
}
