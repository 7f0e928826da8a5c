/// What a publish will do: exactly this, or nothing.
public struct Plan: Sendable {
    /// A file that comes, changes or goes.
    public struct Change: Sendable, Equatable {
        /// From the root of the site.
        public var path: String
        /// Of the new file, or of the old one where it goes.
        public var bytes: Int
    }

    /// The fingerprint of the built site.
    public var build: String
    /// Files that the target does not have.
    public var added: [Change] = []
    /// Files that the target has with another content.
    public var changed: [Change] = []
    /// Files that were published before and are in the site no more.
    public var deleted: [Change] = []
    /// Fingerprinted files that the site no longer has, and that stay for caches.
    public var kept: [Change] = []
    /// Files that the site no longer has, and that somebody changed on the target: they stay.
    public var stays: [String] = []
    /// How many files the target has as they are.
    public var unchanged = 0
    /// Bytes of those files.
    public var unchangedBytes = 0

    /// What the target held when this was planned.
    var before: TargetState
    /// What it will hold.
    var after: Manifest
    /// The files that travel, in the order in which they do.
    var batches: [Batch] = []

    /// Whether a publish that was stopped left something that this one clears away.
    public var hasLeftovers: Bool { before.survey.hasLeftovers }

    /// Whether there is nothing to do for readers.
    public var isEmpty: Bool {
        guard var manifest = before.manifest, damage.isEmpty else { return false }
        // Another version of the tool is no reason to touch a target.
        manifest.tool = after.tool
        return batches.isEmpty && deleted.isEmpty && manifest == after
    }

    /// What is wrong with what readers see now; this plan mends it.
    public var damage: [String] { before.survey.damage }

    /// Files that somebody changed on the target and that this plan writes over.
    var altered: [String] {
        batches.flatMap(\.files).map(\.path).filter { before.survey.altered[$0] != nil }.sorted()
    }

    /// How many files travel.
    public var count: Int { added.count + changed.count }
    /// How many bytes travel, before any compression.
    public var bytes: Int { (added + changed).reduce(0) { $0 + $1.bytes } }
}

/// Files that may travel together, in any order.
struct Batch: Sendable {
    var stage: Stage
    var files: [SiteFile]
    /// Whether some of them may be there already, from a publish that was stopped.
    var isUncertain: Bool
    /// Files to delete first because they are where one of these needs a folder.
    var inTheWay: [String] = []

    /// From first to last: nothing is referred to before it is there.
    enum Stage: Int, Sendable, CaseIterable, Comparable {
        case assets, newPages, changedPages, indexes

        static func < (left: Stage, right: Stage) -> Bool { left.rawValue < right.rawValue }

        /// As a progress line says it.
        var name: String {
            switch self {
            case .assets: "assets"
            case .newPages: "new pages"
            case .changedPages: "changed pages"
            case .indexes: "indexes and feeds"
            }
        }
    }
}
