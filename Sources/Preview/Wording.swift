/// Every sentence that a preview says, but for those about compiling.
enum Wording {
    // To a browser.
    static func wrongHost(_ host: String?) -> String {
        let name = host.map { "not to \"\($0)\"" } ?? "and the request names no host"
        return "this preview answers to localhost and 127.0.0.1, \(name); gazette preview --host "
            + "lets more in"
    }
    static let wrongMethod = "a preview can only be looked at: ask with GET or HEAD"
    static let wrongOrigin = "only pages of this preview may follow its changes"
    static let nothingHere = "there is nothing of this name in the preview"
    static func notOpened(_ reason: String) -> String { "this file cannot be opened: \(reason)" }
    static let noRequest = "this is not an HTTP request: write GET /path HTTP/1.1"
    static let wrongVersion = "a preview speaks HTTP/1.1 and HTTP/1.0"
    static let noLineEnd = "a line of the request does not end with CR LF"
    static let noField = "a field of the request is none: write Name: value"
    static let severalHosts = "the request names several hosts: name one"
    static let twoLengths =
        "the request has Content-Length and Transfer-Encoding: leave out one of them"
    static let noLength = "the request's Content-Length is not a number: write it once, in digits"
    static func longLine(_ most: Int) -> String {
        "a line of the request has more than \(most) bytes: ask with less"
    }
    static func manyFields(_ most: Int) -> String {
        "the request has more than \(most) fields: ask with fewer"
    }
    static func longHead(_ most: Int) -> String {
        "the request's head has more than \(most) bytes: ask with less"
    }
    static let noSocket =
        "here is a web socket: ask with Upgrade: websocket and Connection: Upgrade"
    static let wrongSocketVersion = "the web socket here is of version 13"
    static let noSocketKey = "Sec-WebSocket-Key is not 16 bytes in base64"
    static func outside(_ base: String) -> String { "the site is at \(base)" }

    // On the terminal.
    static func noFolder(_ path: String) -> String { "there is no folder \"\(path)\"" }
    static let nameTheFolder =
        "name the folder that holds Content, or make one with gazette new FOLDER"
    static func portTaken(_ port: UInt16) -> String { "port \(port) is taken" }
    static let chooseAPort = "choose another with --port, or --port 0 for any that is free"
    static func badHost(_ host: String) -> String {
        "\"\(host)\" is not an address of this machine"
    }
    static let chooseAHost = "write --host 127.0.0.1, or --host 0.0.0.0 to let others in"
    static func cannotListen(_ address: String, _ reason: String) -> String {
        "nothing can be served at \(address)" + (reason.isEmpty ? "" : ": \(reason)")
    }
    static func held(by holder: String) -> String {
        "this folder is being previewed by \(holder)"
    }
    static let onePreview = "use that preview, or end it first"
    static let byNobodyKnown = "a program that does not say its name"
    static func cannotWrite(_ path: String, _ reason: String) -> String {
        "\(path) cannot be written: \(reason)"
    }
}
