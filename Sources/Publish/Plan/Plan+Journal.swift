/// What is written on the target while a publish is on its way.
extension Plan {
    /// What is there, and what may be there from now on.
    var journal: Manifest {
        var journal =
            before.manifest ?? Manifest(site: after.site, build: "", tool: after.tool)
        for file in batches.flatMap(\.files) {
            journal.coming[file.path] = Plan.forms((journal.coming[file.path] ?? []) + [file.entry])
        }
        return journal
    }

    /// What will be there, and what may be there until it is deleted.
    func leaving(_ paths: [String]) -> Manifest {
        var manifest = after
        for path in paths {
            let known = [before.manifest?.files[path], before.manifest?.kept[path]]
                .compactMap { $0 }
            let open =
                (before.manifest?.coming[path] ?? []) + (before.manifest?.leaving[path] ?? [])
            manifest.leaving[path] = Plan.forms(known + open)
        }
        return manifest
    }

    /// Each content once; the latest hundred, which is more than anybody stops publishes.
    private static func forms(_ entries: [Manifest.Entry]) -> [Manifest.Entry] {
        var forms: [Manifest.Entry] = []
        for entry in entries where !forms.contains(where: { $0.sha256 == entry.sha256 }) {
            forms.append(Manifest.Entry(sha256: entry.sha256, size: entry.size))
        }
        return Array(forms.suffix(100))
    }
}
