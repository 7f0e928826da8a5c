// What is said of the state that a target is in.

import Files

extension PublishObstacle {
    static func unknownManifest(_ count: Int) -> PublishObstacle {
        PublishObstacle(
            "the target's \(Names.manifest) (\(count) bytes) cannot be understood",
            "publish with the version that wrote it, or remove it from the target")
    }
    static func releaseNotWhole(_ name: String) -> PublishObstacle {
        var obstacle = PublishObstacle(
            "the release \"\(name)\" is not what gazette published: somebody changed its files")
        obstacle.isDamage = true
        return obstacle
    }
    static func notAPublish(_ id: String) -> PublishObstacle {
        PublishObstacle("\"\(id)\" is somebody else's commit, and no publish")
    }
    static let noWholePublication = PublishObstacle(
        "of the earlier publishes none is what gazette published: somebody changed their files")
    /// Said before a publish of the release that readers see.
    static func releaseGone(_ name: String) -> String {
        "the release \"\(name)\" that readers should see is gone, and a new one takes its place"
    }
    static func releaseUnreadable(_ name: String) -> String {
        "the release \"\(name)\" that readers see has no \(Names.manifest) that can be read, and a "
            + "new one takes its place"
    }
    static func releaseChanged(
        _ name: String, changed: [String], missing: [String], added: [String]
    ) -> String {
        func list(_ paths: [String], _ one: String, _ many: String) -> String? {
            guard let first = paths.first else { return nil }
            return paths.count == 1
                ? "\"\(first)\" \(one)" : "\"\(first)\" and \(paths.count - 1) more \(many)"
        }
        let found = [
            list(changed, "was changed", "were changed"),
            list(missing, "is missing", "are missing"), list(added, "was added", "were added"),
        ].compactMap { $0 }.joined(separator: ", ")
        return
            "the release \"\(name)\" that readers see is not what gazette published: \(found); a "
            + "new one takes its place"
    }
    /// Said of an earlier publish that would have been next.
    public static func passedOver(_ id: String) -> String {
        "\"\(id)\" was passed over: it is not any more what gazette published"
    }
    static func tooManyReleases(_ path: String) -> PublishObstacle {
        PublishObstacle(
            "the numbers of the releases in \(path) are used up", "choose another folder")
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
            isLock: true, "the target is being published by \(holder.name)",
            "wait until it is done; if that publish is dead, add --break-lock")
    }
    init(_ refusal: FileLock.Refusal) {
        switch refusal {
        case .cannotWrite(let path, let reason): self = .systemError(path, reason)
        case .held(let holder): self = .locked(holder)
        case .heldByOrphan: self = .lockedByOrphan
        }
    }
    static let lockedByOrphan = PublishObstacle(
        isLock: true, "a program of a publish that was stopped still works on the target",
        "wait until it is done; if it hangs, end it, or add --break-lock")
    static func noSuchPublication(_ id: String) -> PublishObstacle {
        PublishObstacle(
            id.isEmpty
                ? "there is no earlier publish to go back to"
                : "\"\(id)\" is none of the publishes that are kept")
    }
}
