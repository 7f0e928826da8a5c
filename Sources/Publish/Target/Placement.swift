import Files
import Foundation
import Gazette

/// Where a folder target lies as seen from the digest, the built site and the user's home.
struct Placement {
    /// Canonical, as all of them.
    let target: String
    let digest: String

    /// Refuses a place that no site belongs to.
    ///
    /// - Parameters:
    ///   - site: the folder that was built.
    ///   - own: folders that must not go into a target: the user's home, and what publishing keeps.
    func refuse(site: String, own: [String]) throws(PublishObstacle) {
        let content = try Placement.canonical(digest + "/Content")
        let site = try Placement.canonical(site)
        for folder in try ["/"] + own.map(Placement.canonical) where target == folder {
            throw .wrongPlace(target, "belongs to more than a site")
        }
        if isWithin(target, content) { throw .wrongPlace(target, "lies in Content") }
        if isWithin(target, site) { throw .wrongPlace(target, "lies in the built site") }
        if isWithin(digest, target) { throw .wrongPlace(target, "holds the digest itself") }
        if isWithin(site, target) { throw .wrongPlace(target, "holds the built site") }
        for folder in try own.map(Placement.canonical) where isWithin(folder, target) {
            throw .wrongPlace(target, "holds \(folder)")
        }
    }

    /// The path from the root as it is written, without `.` and `..`.
    static func written(_ path: String) throws(PublishObstacle) -> String {
        var parts: [Substring] = []
        do throws(SystemError) {
            for part in try CanonicalPath.absolute(path).split(separator: "/") where part != "." {
                if part == ".." { parts = parts.dropLast() } else { parts.append(part) }
            }
        } catch {
            throw .systemError(path, error.reason)
        }
        return "/" + parts.joined(separator: "/")
    }

    static func canonical(_ path: String) throws(PublishObstacle) -> String {
        do throws(SystemError) {
            return try CanonicalPath.of(path)
        } catch {
            throw .systemError(path, error.reason)
        }
    }

    /// Whether a folder is another one or is in it, by name or by another name of the same.
    private func isWithin(_ path: String, _ other: String) -> Bool {
        if path == other || other == "/" || path.hasPrefix(other + "/") { return true }
        guard let identity = CanonicalPath.identity(other) else { return false }
        let folders = [path] + RelativePath.folders(of: path).map(String.init)
        return folders.contains { CanonicalPath.identity($0) == identity }
    }
}

extension Publishing {
    /// Refuses a folder where no site belongs: within the content or the built site, round the
    /// digest, a home folder; and what a digest's settings must not name. Touches nothing.
    ///
    /// - Parameters:
    ///   - site: the folder that was built.
    ///   - base: where the site will stand.
    public func refuseWrongPlace(site: String, base: BaseURL) throws(PublishObstacle) {
        guard case .folder(let path) = target.destination else { return }
        let placement = Placement(target: try Placement.canonical(path), digest: digest)
        let written = try Placement.written(path)
        // A link of the digest itself is not the user's word.
        if target.isFromSettings, written.hasPrefix(digest + "/"), written != placement.target {
            throw .onlyByHand(path, "which leads through a link of the digest")
        }
        let environment = ProcessInfo.processInfo.environment["HOME"] ?? ""
        let homes = [environment, NSHomeDirectory()].filter { $0.hasPrefix("/") && $0 != "/" }
        try placement.refuse(site: site, own: homes + [state.path])
        guard target.isFromSettings else { return }
        let folder = TargetFolder(path: placement.target)
        if try folder.site() == SiteAddress(base).text { return }
        try placement.refuseFromSettings(
            path, homes: homes, isEmpty: try folder.isEmptyFolder())
    }
}
