/// What a tab is told: all that it shows, and of its page the fingerprint.
///
/// A tab that holds the newest of these knows everything, so one that comes late or never does no
/// harm. It goes to the browser as JSON with these names.
struct TabState: Encodable, Sendable, Equatable {
    /// Of the script that runs in the tabs; a tab that runs another one loads its page anew.
    var client: String
    /// Fingerprint of the page at the tab's address; a tab whose page bears another fetches it.
    var tag: String
    /// Whether the site has no page there: 404.html stands in for it.
    var isMissing = false
    /// Where the page of the same file is now, when it left this address: `/daily/articles/…/`.
    var movedTo: String?
    /// What is wrong with the content: errors first, then the warnings about what the page shows.
    /// With an error among them, the tab shows the site as it was before it came up.
    var problems: [Diagnostic] = []
    /// How many more there are than `problems` holds.
    var more = 0
    /// What the page is made of; nil where there is none.
    var page: PageState?
    /// Articles that no reader sees yet, by the path of their address: `draft`, `future` or `waiting`.
    var marks: [String: String] = [:]
    /// Files that were replaced since the preview began, by the path of their address, and what
    /// tells each from what it was before.
    var files: [String: String] = [:]
    /// Set while the program is being compiled anew, and when it does not compile.
    var program: ProgramState?

    /// A problem, as an overlay shows it.
    struct Diagnostic: Encodable, Sendable, Equatable {
        /// `error` or `warning`.
        var severity: String
        /// `Content/articles/2026/11/23.md`; nil for what is in no file.
        var file: String?
        /// From 1.
        var line: Int?
        /// From 1, in characters.
        var column: Int?
        /// The line itself, or the part of it that matters.
        var text: String?
        /// How many characters of `text` are before the place, where `text` is but a part.
        var before: Int?
        var message: String
        /// What to write instead.
        var advice: String?
    }

    struct PageState: Encodable, Sendable, Equatable {
        /// Files of the content that the page shows most of, `Content/articles/….md`.
        var sources: [String]
        /// The same from the root of the machine, for the clipboard.
        var paths: [String]
        /// How many articles the page shows.
        var articles: Int
        /// Bytes of the page without what previewing adds to it.
        var bytes: Int
    }

    struct ProgramState: Encodable, Sendable, Equatable {
        /// Whether it is being compiled now; else it did not compile.
        var isCompiling: Bool
        /// What the compiler said.
        var output = ""
    }
}
