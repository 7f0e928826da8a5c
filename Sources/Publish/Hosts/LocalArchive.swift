/// What was published to a target that keeps no releases: the last manifests, and every file that
/// they name, by its digest. It lies on the machine that published, and rolls back from there.
struct LocalArchive: Sendable {
    /// The whole path of its folder.
    let path: String
    /// How many publishes it keeps.
    let keep: Int

    /// The manifests by their ids, the newest first.
    func manifests() -> [(id: String, manifest: Manifest)] {
        FileSystem.names(in: path + "/history").reversed().compactMap { name in
            guard name.hasSuffix(".json"),
                let bytes = try? FileSystem.read("\(path)/history/\(name)"),
                let manifest = Manifest(bytes)
            else { return nil }
            return (String(name.dropLast(5)), manifest)
        }
    }

    /// Keeps what was just published.
    func take(_ manifest: Manifest, _ site: BuiltSite) throws(PublishObstacle) {
        try FileSystem.makeFolder(path + "/history")
        for file in site.files {
            let blob = blob(file.sha256)
            if FileSystem.exists(blob) { continue }
            try FileSystem.makeFolder("\(path)/blobs/\(file.sha256.prefix(2))")
            try FileSystem.write(try file.read(), to: blob)
        }
        let old = manifests()
        if old.first?.manifest.build == manifest.build { return }
        let number = old.first.flatMap { Int($0.id.prefix { $0 != "-" }) } ?? 0
        let digits = String(number + 1)
        let padded = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        try FileSystem.write(
            manifest.bytes, to: "\(path)/history/\(padded)-\(manifest.build).json")
        forget()
    }

    /// Removes the oldest manifests, and files that none of the others names.
    private func forget() {
        let all = manifests()
        guard all.count > keep else { return }
        for (id, _) in all.dropFirst(keep) { FileSystem.remove("\(path)/history/\(id).json") }
        var named: Set<String> = []
        for (_, manifest) in all.prefix(keep) {
            named.formUnion(manifest.files.values.map(\.sha256))
        }
        for folder in FileSystem.names(in: path + "/blobs") {
            for name in FileSystem.names(in: "\(path)/blobs/\(folder)") where !named.contains(name)
            {
                FileSystem.remove("\(path)/blobs/\(folder)/\(name)")
            }
        }
    }

    /// An earlier site, from the files kept here.
    func site(_ id: String, base: String) throws(PublishObstacle) -> BuiltSite? {
        guard let manifest = manifests().first(where: { $0.id == id })?.manifest else { return nil }
        let files = manifest.files.map { SiteFile($0.key, $0.value, onDisk: blob($0.value.sha256)) }
        for file in files { _ = try file.read() }
        var findings = Findings()
        findings.feeds = manifest.feeds
        return BuiltSite(base: SiteAddress(text: base), files: files, findings: findings)
    }

    private func blob(_ sha256: String) -> String { "\(path)/blobs/\(sha256.prefix(2))/\(sha256)" }
}
