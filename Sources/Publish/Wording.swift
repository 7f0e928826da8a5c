// Every sentence of this room: lower case, the thing itself in quotes, what to write instead.

import Files
import Gazette
import Programs

/// Why nothing can be published, whatever the site is like.
public struct PublishObstacle: Error, Sendable, Equatable {
    /// What is wrong, without a full stop.
    public let message: String
    /// What to do about it; nil where there is nothing to do.
    public var advice: String?
    /// Whether somebody else is at work.
    let isLock: Bool
    /// Whether an earlier publish does not hold any more what it should.
    var isDamage = false

    init(isLock: Bool = false, _ message: String, _ advice: String? = nil) {
        (self.isLock, self.message, self.advice) = (isLock, message, advice)
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
            "leave it out: git, ssh and rclone have their own stores for passwords")
    }
    static let describedRemote = PublishObstacle(
        "a remote of rclone is described in the target's address, and could run any program",
        "describe it with: rclone config, and write rclone:NAME:path")
    static func unresolvedHome(_ text: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(text)\" is a folder with a ~ in its name", "write the whole path, /home/me/www")
    }
    static func onlyByHand(_ address: String, _ what: String) -> PublishObstacle {
        PublishObstacle(
            "gazette.yml names \"\(address)\" as a target, \(what)",
            "give it to the command itself: --to \(StartedProgram.quoted(address))")
    }
    static func onlyByHandOnce(_ address: String) -> PublishObstacle {
        PublishObstacle(
            "gazette.yml names \"\(address)\" as a target, which is away from the digest and holds "
                + "nothing of this site yet",
            "give it to the command itself the first time: --to \(StartedProgram.quoted(address))")
    }
    static func localRepository(_ text: String, _ path: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(text)\" is not a place to publish to", "write git+file://\(path)\(branchOf(text))")
    }
    private static func branchOf(_ text: String) -> Substring {
        text.firstIndex(of: "#").map { text[$0...] } ?? ""
    }
    static func wrongPlace(_ path: String, _ why: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(path)\" cannot be published to: it \(why)",
            "choose a folder for the site alone, such as /srv/www/daily")
    }
    static func badWebAddress(_ text: String, _ key: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(Redaction.address(text))\" is not a valid address for \(key)",
            "write \(key): https://host.example/path, without a password")
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
    /// No target was named, and the settings have none, or several.
    public static func noTarget(_ names: [String]) -> PublishObstacle {
        PublishObstacle(
            names.isEmpty
                ? "nothing says where to publish to"
                : "there are \(names.count) targets: \(names.map { "\"\($0)\"" }.joined(separator: ", "))",
            names.isEmpty
                ? "write --to /srv/www/daily, or publish: in gazette.yml"
                : "choose one with --to \(names[0])")
    }
    /// The name of a target, probably, and no new folder.
    public static func nearTarget(_ written: String, _ name: String) -> PublishObstacle {
        PublishObstacle(
            "there is no target \"\(written)\" in gazette.yml, and no such folder",
            "did you mean \(name)? For a new folder write ./\(written)")
    }
    /// There is no built site at `path`.
    public static func noBuild(_ path: String) -> PublishObstacle {
        PublishObstacle("\(path) does not hold a built site", "build it first: gazette build")
    }
    /// The folder of the built site is a symbolic link.
    public static func siteIsLink(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "\(path) is a symbolic link, which is only followed where you name it",
            "remove the link, or name the real folder with --site")
    }
    /// More than one digest was named on the command line.
    public static func oneFolder(_ word: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(word)\" is a second folder, and one digest is published at a time",
            "write gazette publish FOLDER --to TARGET")
    }
    /// `--allow` names no guard.
    public static func unknownGuard(_ text: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(text)\" is not a check that can be allowed to fail",
            "write one of \(Guard.allCases.map(\.rawValue).joined(separator: ", "))")
    }
}

// MARK: - Asked for

extension PublishObstacle {
    /// The folder for what publishing keeps cannot be used.
    public init(_ refusal: StateFolder.Refusal) {
        self.init("\(refusal.path) cannot be used: \(refusal.reason)", refusal.advice)
    }
    /// A call of the system failed at `path`.
    public init(_ error: SystemError, at path: String) { self = .systemError(path, error.reason) }
    /// There is no file at `path`.
    public static func noFile(_ path: String) -> PublishObstacle {
        PublishObstacle("\"\(path)\" cannot be read", "write the path of a file that is there")
    }
}

// MARK: - Afterwards

extension PublishObstacle {
    /// The setting for a WebSub hub is missing.
    public static let noHub = PublishObstacle(
        "the target names no hub to tell", "write hub: https://hub.example.org/ in gazette.yml")
    /// The setting for an IndexNow key is missing.
    public static let noKey = PublishObstacle(
        "there is no key for IndexNow", "set the environment variable INDEXNOW_KEY")
}

// MARK: - This machine

extension PublishObstacle {
    /// Something that the system would not do.
    static func systemError(_ path: String, _ reason: String) -> PublishObstacle {
        PublishObstacle(
            "\(path): \(reason)", "mend that and publish again: it goes on from where it stopped")
    }
    static func unfinishedBuild(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "a build of \(path) is still running, or was stopped before it finished",
            "wait for it, or build again: gazette build")
    }
    static func incompleteBuild(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(path)\" belongs to the build and is not there", "build again: gazette build")
    }
    static func tooLarge(_ path: String, _ size: Int) -> PublishObstacle {
        PublishObstacle(
            "\"\(path)\" has \(size) bytes, and a file that is published has 1 GB at the most",
            "put it somewhere else and link to it")
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
    static func foreignInTheWay(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "\"\(path)\" on the target is in the way, and it is not what gazette published",
            "move it away and publish again")
    }
    static func changedMeanwhile(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "somebody changed \"\(path)\" on the target since this was planned",
            "look at the plan again")
    }
    static func folderReplaced(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "another folder took the place of \(path) while gazette published",
            "put the folder back and publish again")
    }
    static func foreignLock(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "\(path) is in the way: it is not a lock that gazette publish made",
            "move it away and publish again")
    }
    static func notStarted(_ path: String, _ reason: String) -> PublishObstacle {
        PublishObstacle("\(path) cannot be started: \(reason)", "mend that and publish again")
    }
    static func saysTooMuch(_ name: String) -> PublishObstacle {
        PublishObstacle(
            "\(name) printed more than gazette can read", "check what is on the target")
    }
    static func takesTooLong(_ name: String) -> PublishObstacle {
        PublishObstacle("\(name) did not finish in time", "check what is on the target")
    }
    static func strangeAnswer(_ name: String) -> PublishObstacle {
        PublishObstacle(
            "\(name) printed something unexpected", "check what is on the target")
    }
    static func noProgram(_ name: String) -> PublishObstacle {
        PublishObstacle(
            "the program \"\(name)\" is not on this machine", "install it, or choose another target"
        )
    }
    static func program(_ name: String, _ outcome: Program.Outcome) -> PublishObstacle {
        PublishObstacle(
            "\(name) says: \(outcome.complaint(of: name))",
            "publish again when it is mended: it goes on from where it stopped")
    }
}

// MARK: - What stays

extension PublishObstacle {
    /// Said of a file on a target that would have been removed.
    public static func stays(_ path: String) -> String {
        "\"\(path)\" stays: it is not what gazette published"
    }
    /// Said where a digest has what earlier versions kept in it.
    public static func oldState(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "\(path) is not used any more, nor is anything in it",
            "remove it with: rm -r \(StartedProgram.quoted(path))")
    }
}
