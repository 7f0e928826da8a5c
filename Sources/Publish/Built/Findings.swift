/// What a look at a built site found that may keep it from being published.
public struct Findings: Sendable {
    /// A thing and the file that it was found in.
    struct Found: Sendable, Equatable {
        var what: String
        var file: String
    }

    var brokenLinks: [Found] = []
    var localAddresses: [Found] = []
    var secrets: [String] = []
    var feeds: [String: FeedIDs] = [:]
    /// The address that the home page gives as its own.
    var home: String?
    var showsDrafts = false
    /// Files of the build that stay at home because they are hidden.
    var hidden: [String] = []
    /// A file of the content that changed after the build.
    var newerContent: String?

    mutating func take(_ reading: Reading) {
        let path = reading.file.path
        if let page = reading.page {
            brokenLinks += page.brokenLinks.map { Found(what: $0, file: path) }
            localAddresses += page.localAddresses.map { Found(what: $0, file: path) }
        }
        if reading.isSecret { secrets.append(path) }
        if let feed = reading.feed { feeds[path] = feed }
        home = home ?? reading.home
    }
}
