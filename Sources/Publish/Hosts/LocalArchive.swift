import Files

/// What was published to a target that keeps no releases: the last manifests, and every file that
/// they name, by its digest. It is on the machine that published, and rolls back from there.
struct LocalArchive: Sendable {
    /// The folder that `archive` is in.
    let directory: Directory
    /// How many publishes it keeps.
    let keep: Int

    private static let history = "archive/history"
    private static let blobs = "archive/blobs"

    /// The manifests by their ids, the newest first.
    func manifests() throws(PublishObstacle) -> [(id: String, manifest: Manifest)] {
        var manifests: [(id: String, manifest: Manifest)] = []
        for name in try names(LocalArchive.history).reversed() where name.hasSuffix(".json") {
            let path = "\(LocalArchive.history)/\(name)"
            let bytes = try obstacles(directory, path) { () throws(SystemError) in
                try directory.read(path, upTo: Manifest.largest + 1)
            }
            guard let manifest = Manifest(bytes) else { continue }
            manifests.append((String(name.dropLast(5)), manifest))
        }
        return manifests
    }

    /// What a folder holds; nothing where there is none yet.
    private func names(_ path: String) throws(PublishObstacle) -> [String] {
        try obstacles(directory, path) { () throws(SystemError) in
            try directory.status(path) == nil ? [] : directory.names(path)
        }
    }

    /// Keeps what was just published.
    func take(_ manifest: Manifest, _ site: BuiltSite) throws(PublishObstacle) {
        for file in site.files {
            let path = blob(file.sha256)
            let there = try obstacles(directory, path) { () throws(SystemError) in
                try directory.status(path)
            }
            if there != nil { continue }
            try write(try file.read(), to: path)
        }
        let old = try manifests()
        if old.first?.manifest.build == manifest.build { return }
        let number = old.first.flatMap { Int($0.id.prefix { $0 != "-" }) } ?? 0
        let digits = String(min(max(0, number), ReleaseName.largest) + 1)
        let padded = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        try write(manifest.bytes, to: "\(LocalArchive.history)/\(padded)-\(manifest.build).json")
        try forget()
    }

    private func write(_ bytes: [UInt8], to path: String) throws(PublishObstacle) {
        try obstacles(directory, path) { () throws(SystemError) in
            try directory.replace(path, bytes)
        }
    }

    /// Removes the oldest manifests, and files that none of the others names.
    private func forget() throws(PublishObstacle) {
        let all = try manifests()
        guard all.count > keep else { return }
        for (id, manifest) in all.dropFirst(keep) {
            let hash = SHA256.hex(manifest.bytes)
            let path = "\(LocalArchive.history)/\(id).json"
            _ = try directory.removeIfOurs(
                Recorded(path: path, hashes: [hash], sizes: [manifest.bytes.count]))
        }
        var named: Set<String> = []
        for (_, manifest) in all.prefix(keep) {
            named.formUnion(manifest.files.values.map(\.sha256))
        }
        for folder in try names(LocalArchive.blobs) {
            for name in try names("\(LocalArchive.blobs)/\(folder)")
            where SHA256.isDigest(name) && name.hasPrefix(folder) && !named.contains(name) {
                _ = try directory.removeIfOurs(Recorded(path: blob(name), hashes: [name]))
            }
        }
    }

    /// An earlier site, from the files kept here.
    func site(_ id: String, base: String) throws(PublishObstacle) -> BuiltSite? {
        guard let manifest = try manifests().first(where: { $0.id == id })?.manifest else {
            return nil
        }
        let files = manifest.files.map {
            SiteFile($0.key, $0.value, in: directory, named: blob($0.value.sha256))
        }
        for file in files {
            let isThere = try Digests.has(
                file.entry, at: blob(file.sha256), in: directory)
            guard isThere else { throw .releaseNotWhole(id) }
        }
        var findings = Findings()
        findings.feeds = manifest.feeds
        return BuiltSite(base: SiteAddress(text: base), files: files, findings: findings)
    }

    /// Whether all files of a publish are still here, as far as their sizes tell.
    func has(_ manifest: Manifest) throws(PublishObstacle) -> Bool {
        for entry in manifest.files.values {
            let path = blob(entry.sha256)
            let status = try obstacles(directory, path) { () throws(SystemError) in
                try directory.status(path)
            }
            guard status?.kind == .file, status?.size == entry.size else { return false }
        }
        return true
    }

    private func blob(_ sha256: String) -> String {
        "\(LocalArchive.blobs)/\(sha256.prefix(2))/\(sha256)"
    }
}
