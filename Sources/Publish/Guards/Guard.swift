/// A reason not to publish, and the word with which an editor overrides it: `--allow deletes`.
public enum Guard: String, Sendable, CaseIterable {
    /// The site has no pages or no home page.
    case empty
    /// It has less than half of the pages that the target has.
    case smaller
    /// More files would be deleted than a day's work explains.
    case deletes
    /// It was built with its drafts.
    case drafts
    /// Pages refer to the machine that built them.
    case localhost
    /// Its address is still the one that `gazette new` wrote.
    case placeholder
    /// It was built for another address than it is published for.
    case address
    /// Pages refer to files that are not there.
    case links
    /// A feed, or an entry of one, has another permanent id than before, or is gone.
    case feeds
    /// There is no 404.html or no feed.
    case missing
    /// Keys, backups and other files that are not for readers.
    case secrets
    /// The host takes no such files, or not so many.
    case limits
    /// Two paths differ by case alone.
    case letters = "case"
    /// The target holds another site.
    case site = "other-site"
    /// The content changed after the build.
    case stale
    /// The target holds files that no publish brought, and they would stay.
    case foreignFiles = "strangers"
    /// Files on the target would be written over that somebody changed, or that no publish brought.
    case changed
}

/// Why a site was not published, and what to do about it.
public struct Refusal: Error, Sendable, Equatable {
    /// Nil where nothing can be allowed, and something has to be mended.
    public var reason: Guard?
    /// What the guard found.
    public var message: String
    /// How to mend it, and how to publish all the same.
    public var advice: String
}

/// All reasons together: an editor mends them in one go.
public struct Refusals: Error, Sendable {
    /// One for each guard that refuses, in the order of the guards.
    public var all: [Refusal]
}
