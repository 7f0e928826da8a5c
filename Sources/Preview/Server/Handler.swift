import Files

/// Answers requests with the issue of the moment.
struct Handler: Sendable {
    let builder: PreviewBuilder
    let tabs: Tabs
    let hosts: Hosts

    /// - Parameter makeRoom: closes something where the system has no descriptor left; says whether
    ///   it could.
    /// - Returns: the response and, where it begins a socket, what the tab will be told.
    func respond(
        to head: RequestHead, makeRoom: @Sendable () async -> Bool
    ) async -> (response: Response, messages: AsyncStream<String>?) {
        let response = PreviewResponse(
            to: PreviewRequest(head), from: await builder.state, hosts: hosts)
        switch response.body {
        case .bytes: return (Response(response, isKept: head.isKept), nil)
        case .file(let place, let range):
            // The question may be about something of which nothing is to be sent.
            guard !range.isEmpty else { return (Response(response, isKept: head.isKept), nil) }
            do {
                let file = try await open(place, makeRoom: makeRoom)
                return (Response(response, file: file, isKept: head.isKept), nil)
            } catch {
                let message = Wording.notOpened(error.reason)
                return (Response(Refusal(status: 503, message: message)), nil)
            }
        case .socket:
            do {
                let handshake = try Handshake(head)
                let (tab, messages) = await tabs.open()
                return (Response(handshake, tab: tab), messages)
            } catch {
                return (Response(error), nil)
            }
        }
    }

    private func open(
        _ place: FilePlace, makeRoom: @Sendable () async -> Bool
    ) async throws(SystemError) -> ServedFile {
        do {
            return try ServedFile(place)
        } catch {
            guard error.isForWantOfDescriptors, await makeRoom() else { throw error }
            return try ServedFile(place)
        }
    }
}
