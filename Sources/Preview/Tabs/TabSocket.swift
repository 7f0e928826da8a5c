import FlyingFox

/// The socket of one tab.
struct TabSocket: WSMessageHandler {
    let tabs: Tabs

    func makeMessages(for client: AsyncStream<WSMessage>) async throws -> AsyncStream<WSMessage> {
        let (number, messages) = await tabs.open()
        Task { [tabs] in
            for await message in client {
                if case .text(let text) = message { await tabs.hear(text, from: number) }
            }
            await tabs.close(number)
        }
        return messages
    }
}
