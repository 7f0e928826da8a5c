import Gazette
import Publish

/// What a publish does or did, for programs.
struct PublishReport: Encodable {
    var ok = true
    var target: String?
    var build: String?
    /// Whether nothing was done.
    var dryRun: Bool?
    var added: [Change]?
    var changed: [Change]?
    var deleted: [Change]?
    /// Fingerprinted files that the site has no more, and that stay for caches.
    var kept: [Change]?
    /// Files on the target that are not what was published, and that were not removed for that.
    var stays: [String]?
    /// What was wrong with the release that readers saw.
    var damage: [String]?
    /// Publishes that a way back passed over because they are damaged.
    var passedOver: [String]?
    var unchanged: Count?
    /// Files that travel, and their bytes before any compression.
    var sent: Count?
    var seconds: Double?
    var checked: [Check]?
    var feedsAnnounced: [String]?
    var pagesAnnounced: Int?
    var publishes: [Entry]?
    var problems: [JSONReport.Entry] = []

    struct Change: Encodable {
        var path: String
        var bytes: Int
    }

    struct Count: Encodable {
        var files: Int
        var bytes: Int
    }

    struct Check: Encodable {
        var address: String
        var status: Int
        var asBuilt: Bool

        init(_ checked: Checked) {
            (status, asBuilt) = (checked.status, checked.isAsBuilt)
            address = Redaction.address(checked.address)
        }
    }

    struct Entry: Encodable {
        var id: String
        var build: String
        var current: Bool
        var files: Int?
        /// Whether it is somebody else's commit.
        var foreign: Bool
        /// Whether somebody changed its files.
        var damaged: Bool
    }

    init() {}

    init(_ plan: Plan, _ target: Target, dryRun: Bool) {
        self.target = Redaction.address(target.name)
        (build, self.dryRun) = (plan.build, dryRun)
        func list(_ changes: [Plan.Change]) -> [Change] {
            changes.map { Change(path: $0.path, bytes: $0.bytes) }
        }
        (added, changed) = (list(plan.added), list(plan.changed))
        (deleted, kept) = (list(plan.deleted), list(plan.kept))
        damage = plan.damage
        unchanged = Count(files: plan.unchanged, bytes: plan.unchangedBytes)
        sent = Count(files: plan.count, bytes: plan.bytes)
    }

    mutating func took(_ time: Double) { seconds = (time * 1000).rounded() / 1000 }

    /// - Parameter folder: the digest's, as it was given.
    mutating func refuse(_ refusals: [Refusal], of folder: String) {
        problems += refusals.map {
            JSONReport.Entry(
                severity: "error", message: $0.message,
                advice: $0.advice.withCommand(in: folder))
        }
        if !refusals.isEmpty { ok = false }
    }
}
