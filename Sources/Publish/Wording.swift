// Every sentence of this room: lower case, the thing itself in quotes, what to write instead.

import Files
import Gazette
import Programs

/// Why nothing can be published, whatever the site is like.
public struct PublishObstacle: Error, Sendable, Equatable {
    public let message: String
    public let advice: String?

    init(_ message: String, _ advice: String? = nil) {
        (self.message, self.advice) = (message, advice)
    }
}

// MARK: - Targets

extension PublishObstacle {
    static func badDestination(_ text: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(Redaction.address(text))\" is not a place to publish to",
            "write a name from publish: in gazette.yml, a folder, git+https://host/repo.git#branch, "
                + "rsync://user@host/path or rclone:remote:path")
    }
    static func passwordInAddress(_ text: String) -> PublishObstacle {
        // Not the address itself: this goes into logs.
        PublishObstacle(
            "the target's address holds a password or a token",
            "leave it out: git, ssh and rclone take it from where they keep such things")
    }
    static func badBranch(_ name: String) -> PublishObstacle {
        PublishObstacle("\"\(name)\" cannot be a branch", "write a name such as gh-pages")
    }
    static func badLayout(_ text: String) -> PublishObstacle {
        PublishObstacle("\"\(text)\" is not a layout", "write layout: releases or in-place")
    }
    static func badKeep(_ text: String) -> PublishObstacle {
        PublishObstacle("\"\(text)\" is not a number of releases", "write keep: 5")
    }
    static func badLimits(_ text: String) -> PublishObstacle {
        PublishObstacle(
            "no limits are known for \"\(text)\"",
            "write limits: \(HostLimits.all.map(\.name).joined(separator: ", "))")
    }
    static func badHostName(_ text: String) -> PublishObstacle {
        PublishObstacle("\"\(text)\" is not a host's name", "write cname: news.example.org")
    }
    static func layoutOnlyForFolders(_ name: String) -> PublishObstacle {
        PublishObstacle(
            "the target \"\(name)\" cannot hold releases in that way", "leave out layout:")
    }
    public static func noTarget(_ names: [String]) -> PublishObstacle {
        PublishObstacle(
            names.isEmpty
                ? "nothing says where to publish to"
                : "there are \(names.count) targets: \(names.map { "\"\($0)\"" }.joined(separator: ", "))",
            names.isEmpty
                ? "write --to /srv/www/daily, or publish: in gazette.yml"
                : "choose one with --to \(names[0])")
    }
    public static func noBuild(_ path: String) -> PublishObstacle {
        PublishObstacle("\(path) holds no built site", "build it first: gazette build")
    }
    public static func oneFolder(_ word: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(word)\" is one folder too many", "write gazette publish FOLDER --to TARGET")
    }
    public static func unknownGuard(_ text: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(text)\" is nothing that can be allowed",
            "write one of \(Guard.allCases.map(\.rawValue).joined(separator: ", "))")
    }
}

// MARK: - Afterwards

extension PublishObstacle {
    public static let noHub = PublishObstacle(
        "the target names no hub to tell", "write hub: https://hub.example.org/ in gazette.yml")
    public static let noKey = PublishObstacle(
        "there is no key for IndexNow", "put it into the variable INDEXNOW_KEY")
}

// MARK: - This machine

extension PublishObstacle {
    static func cannotRead(_ path: String) -> PublishObstacle {
        PublishObstacle("\(path) cannot be read")
    }
    static func cannotWrite(_ path: String, _ reason: String) -> PublishObstacle {
        PublishObstacle(
            "\(path) cannot be written: \(reason)",
            "mend that and publish again: it goes on from where it stopped")
    }
    static func incompleteBuild(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(path)\" belongs to the build and is not there", "build again: gazette build")
    }
    static func buildMoved(_ path: String) -> PublishObstacle {
        PublishObstacle(
            path.isEmpty
                ? "the built site changed while it was published"
                : "\"\(path)\" changed while it was published",
            "wait for the build to end and publish again")
    }
    static func linkInTheWay(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "\(path) is a symbolic link, and files would go through it", "remove the link")
    }
    static func noProgram(_ name: String) -> PublishObstacle {
        PublishObstacle(
            "the program \"\(name)\" is not on this machine", "install it, or choose another target"
        )
    }
    static func program(_ name: String, _ outcome: Program.Outcome) -> PublishObstacle {
        PublishObstacle(
            "\(name) says: \(outcome.lastWord)",
            "publish again when it is mended: it goes on from where it stopped")
    }
}

// MARK: - The target's state

extension PublishObstacle {
    static func unknownManifest(_ count: Int) -> PublishObstacle {
        PublishObstacle(
            "the target's \(Names.manifest) (\(count) bytes) cannot be understood",
            "publish with the version that wrote it, or remove it from the target")
    }
    static func currentIsNoLink(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "\(path) is not a link to one of the releases beside it",
            "move it away, or choose another folder")
    }
    static let targetMoved = PublishObstacle(
        "somebody else has published since this was planned", "look at the plan again")
    static func branchMoved(_ branch: String, _ commit: String) -> PublishObstacle {
        PublishObstacle(
            "the branch \"\(branch)\" has moved on since this was planned"
                + (commit.isEmpty ? "" : ": it is at \(commit)"),
            "publish again, or overwrite it with --force")
    }
    static func locked(_ holder: Holder) -> PublishObstacle {
        PublishObstacle(
            "the target is being published by \(holder.name)",
            "wait until it is done; if that publish is dead, add --break-lock")
    }
    init(_ refusal: FileLock.Refusal) {
        switch refusal {
        case .cannotWrite(let path, let reason): self = .cannotWrite(path, reason)
        case .held(let holder): self = .locked(holder)
        case .heldByOrphan: self = .lockedByOrphan
        }
    }
    static let lockedByOrphan = PublishObstacle(
        "a program of a publish that was stopped still works on the target",
        "wait until it is done; if it hangs, end it, or add --break-lock")
    static func noSuchPublication(_ id: String) -> PublishObstacle {
        PublishObstacle(
            id.isEmpty
                ? "there is no earlier publish to go back to"
                : "\"\(id)\" is none of the publishes that are kept",
            "list them with: gazette publish history")
    }
}

// MARK: - Guards

extension Refusal {
    private init(_ reason: Guard, _ message: String, _ advice: String) {
        self.init(
            reason: reason, message: message,
            advice: "\(advice), or add --allow \(reason.rawValue)")
    }

    private static func more(_ count: Int) -> String { count > 1 ? " (and \(count - 1) more)" : "" }

    static let empty = Refusal(.empty, "the site has no \"index.html\"", "build it again")
    static func smaller(_ new: Int, _ old: Int) -> Refusal {
        Refusal(
            .smaller, "the site has \(new) pages, and the target has \(old)",
            "look whether articles are missing")
    }
    static func deletes(_ count: Int, of all: Int, _ first: String) -> Refusal {
        Refusal(
            .deletes, "\(count) of \(all) files would be deleted, the first is \"\(first)\"",
            "look at them with --dry-run --json")
    }
    static let drafts = Refusal(
        .drafts, "the site was built with its drafts", "build it again without --drafts")
    static func localhost(_ found: Findings.Found, _ count: Int) -> Refusal {
        Refusal(
            .localhost,
            "\"\(found.file)\" refers to \"\(found.what)\", which readers do not have\(more(count))",
            "build again without --base-url, or mend the link")
    }
    static func address(_ home: String, _ base: String) -> Refusal {
        Refusal(
            .address, "the site was built for \"\(home)\", and base_url is \"\(base)\"",
            "build it again")
    }
    static func links(_ found: Findings.Found, _ count: Int) -> Refusal {
        Refusal(
            .links,
            "\"\(found.file)\" links to \"\(found.what)\", which is not there\(more(count))",
            "mend the link and build again")
    }
    static func lostFeed(_ path: String) -> Refusal {
        Refusal(
            .feeds, "the feed \"\(path)\" is gone, and its readers would hear nothing more",
            "bring it back")
    }
    static func feedID(_ path: String, _ id: String) -> Refusal {
        Refusal(
            .feeds, "the feed \"\(path)\" no longer has the id \"\(id)\"", "give it its old address"
        )
    }
    static func entryID(_ path: String, _ address: String) -> Refusal {
        Refusal(
            .feeds,
            "in \"\(path)\" the entry for \"\(address)\" has another id, and readers would see it twice",
            "give the article its old id")
    }
    static func missing(_ thing: String) -> Refusal {
        Refusal(.missing, "the site has no \(thing)", "build it again")
    }
    static func secrets(_ path: String, _ count: Int) -> Refusal {
        Refusal(
            .secrets, "\"\(path)\" does not look like a file for readers\(more(count))",
            "move it out of Content/static and build again")
    }
    static func tooManyFiles(_ count: Int, _ limit: Int, _ host: String) -> Refusal {
        Refusal(
            .limits, "\(host) takes \(limit) files, and the site has \(count)",
            "choose another host")
    }
    static func fileTooLarge(_ path: String, _ size: Int, _ limit: Int, _ host: String) -> Refusal {
        Refusal(
            .limits, "\(host) takes files of \(limit) bytes, and \"\(path)\" has \(size)",
            "make it smaller")
    }
    static func siteTooLarge(_ size: Int, _ limit: Int, _ host: String) -> Refusal {
        Refusal(
            .limits, "\(host) takes \(limit) bytes, and the site has \(size)", "choose another host"
        )
    }
    static func longPath(_ path: String) -> Refusal {
        Refusal(.limits, "\"\(path)\" is longer than disks and hosts take", "shorten its slug")
    }
    static func sameLetters(_ path: String, _ other: String) -> Refusal {
        Refusal(
            .letters, "\"\(path)\" and \"\(other)\" differ by case alone", "rename one of them")
    }
    static func otherSite(_ other: String, _ base: String) -> Refusal {
        Refusal(
            .site, "the target holds the site \"\(other)\", and this one is \"\(base)\"",
            "choose another target")
    }
    static func stale(_ file: String) -> Refusal {
        Refusal(.stale, "\"\(file)\" changed after the site was built", "run gazette build")
    }
    static func strangers(_ count: Int, _ first: String) -> Refusal {
        Refusal(
            .strangers,
            "the target holds files that no publish brought: \"\(first)\"\(more(count))",
            "choose an empty one")
    }
    static func strangerInTheWay(_ path: String, _ count: Int) -> Refusal {
        Refusal(
            .strangers,
            "\"\(path)\" is on the target already, and no publish brought it\(more(count))",
            "move it away")
    }
}
