/// What has come and what waits to go over the web socket of one tab.
///
/// Of each kind only the newest waits to go, so a tab that reads nothing costs no more than that.
struct TabSocket {
    let tab: Int
    private var frames = FrameReader()
    /// Whether somebody still works on what the tab said last.
    private var isHearing = false
    private var text: String?
    private var pong: [UInt8]?
    private var closing: [UInt8]?
    /// Whether the last word is on its way: nothing more is heard or said.
    private(set) var isClosed = false

    init(tab: Int) { self.tab = tab }

    /// Whether it takes in more.
    var listens: Bool { !isHearing && closing == nil && !isClosed }

    mutating func append(_ bytes: [UInt8]) { frames.append(bytes) }

    /// What the tab says next.
    mutating func nextText() -> String? {
        do {
            while listens, let message = try frames.next() {
                switch message {
                case .text(let text):
                    isHearing = true
                    return text
                case .ping(let payload): pong = Frame.bytes(.pong, payload)
                case .close: closing = Frame.close(1000)
                }
            }
        } catch {
            closing = Frame.close(error.rawValue)
        }
        return nil
    }

    mutating func isHeard() { isHearing = false }

    /// Each text says everything, so that the newest is enough.
    mutating func tell(_ text: String) { self.text = text }

    mutating func takeOutgoing() -> [UInt8]? {
        guard !isClosed else { return nil }
        if let closing {
            isClosed = true
            return closing
        }
        if let pong {
            self.pong = nil
            return pong
        }
        defer { text = nil }
        return text.map { Frame.bytes(.text, $0.utf8) }
    }
}
