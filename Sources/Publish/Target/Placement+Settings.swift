import Files

extension Placement {
    /// Refuses what a digest, which may come from somebody else, must not name on its own: folders
    /// of the system, and those away from the digest that hold nothing of the site yet.
    ///
    /// - Parameters:
    ///   - address: of the target, as it was written.
    ///   - homes: the user's.
    ///   - isEmpty: whether the target is a folder that is there and holds nothing.
    func refuseFromSettings(
        _ address: String, homes: [String], isEmpty: Bool
    ) throws(PublishObstacle) {
        let around = String(RelativePath.split(digest).folder)
        let isBeside = !around.isEmpty && target.hasPrefix(around + "/")
        let homes = try homes.map(Placement.canonical)
        let root = Placement.systemFolders.first { target == $0 || target.hasPrefix($0 + "/") }
        if let root {
            let isOwn = homes.contains { home in
                home.hasPrefix(root) && target.hasPrefix(home + "/")
            }
            // Somebody keeps digests there: then what is beside the digest is theirs.
            let isDeeper = isBeside && around.hasPrefix(root + "/")
            if !isOwn, !isDeeper { throw .onlyByHand(address, "a folder of the system") }
        }
        if !isBeside, !isEmpty { throw .onlyByHandOnce(address) }
    }

    /// Where programs look for what they run and read, and what is not a disk at all.
    private static let systemFolders = [
        "/etc", "/dev", "/proc", "/sys", "/usr", "/bin", "/sbin", "/lib", "/lib32", "/lib64",
        "/libx32", "/boot", "/run", "/root", "/var/spool", "/var/lib", "/var/run", "/var/log",
        "/var/cache", "/var/mail", "/var/backups", "/System", "/Library", "/private/etc",
    ]
}

extension TargetFolder {
    /// The address of the site that publishes have brought here; nil where there is none.
    func site() throws(PublishObstacle) -> String? {
        guard let directory = try ifThere() else { return nil }
        let link = try obstacles(directory, "current") { () throws(SystemError) in
            try directory.link("current")
        }
        let inRelease = link.map { "\($0)/\(Names.manifest)" }
        for path in [Names.manifest, inRelease].compactMap({ $0 }) where RelativePath.isSafe(path) {
            let status = try obstacles(directory, path) { () throws(SystemError) in
                try directory.status(path)
            }
            guard let status, status.size <= Manifest.largest,
                let bytes = try Digests.bytes(path, in: directory, size: status.size)
            else { continue }
            if let manifest = Manifest(bytes) { return manifest.site }
        }
        return nil
    }

    func isEmptyFolder() throws(PublishObstacle) -> Bool {
        guard let directory = try ifThere() else { return false }
        return try obstacles(directory, "") { () throws(SystemError) in
            try directory.entries().isEmpty
        }
    }
}
