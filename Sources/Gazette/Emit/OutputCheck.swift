import Files

/// Looks at what is in the output folder, and refuses before the first write what would lose
/// somebody else's file or lead out of the folder.
struct OutputCheck {
    let folder: OutputFolder
    let output: Output
    let pages: [Page]
    let renderer: PageRenderer

    /// What there is to do beside writing.
    struct Result: Sendable {
        /// What stands where each page goes.
        var present: [PresentFile]
        /// Files of earlier builds that this one does not have and that hold what was written.
        var stale: [String] = []
        /// Those of them that stand where a page or a folder of one goes.
        var blocking: [String] = []
        /// Files of earlier builds that are gone, perhaps from folders that are empty now: a build
        /// may have been stopped in between.
        var gone: [String] = []
        /// Files of earlier builds that somebody changed since. They stay.
        var left: [String] = []
    }

    func run() async throws(BuildFailure) -> Result {
        var result = Result(present: try await present())
        if folder.known.isEmpty && folder.isFresh { return result }
        let current = Set(pages.map(\.path))
        let gone = folder.known.paths.filter { !current.contains($0) }
        for (path, present) in zip(gone, try await look(at: gone)) {
            switch present {
            case .file(_, isOurs: true): result.stale.append(path)
            case .absent: result.gone.append(path)
            case .underFile, .folder: break
            default: result.left.append(path)
            }
        }
        result.blocking = OutputCheck.inTheWay(result.stale, of: current)
        try refuse(result)
        return result
    }

    private func present() async throws(BuildFailure) -> [PresentFile] {
        if folder.isFresh { return Array(repeating: .absent, count: pages.count) }
        return try await look(at: pages.map(\.path))
    }

    private func look(at paths: [String]) async throws(BuildFailure) -> [PresentFile] {
        let (directory, known) = (folder.directory, folder.known)
        let slices = await Parallel.slices(paths.indices) { slice in
            var folder = OpenFolder(directory)
            var present: [PresentFile] = []
            for path in paths[slice] {
                do throws(SystemError) {
                    present.append(try PresentFile(path, through: &folder, known: known))
                } catch {
                    let obstacle = BuildFailure(.cannotRead(directory.path(of: path), error.reason))
                    return Swift.Result<[PresentFile], BuildFailure>.failure(obstacle)
                }
            }
            return .success(present)
        }
        var all: [PresentFile] = []
        for slice in slices { all += try slice.get() }
        return all
    }

    /// Stale files that stand where a folder must be, or in a folder where a file must be.
    private static func inTheWay(_ stale: [String], of files: Set<String>) -> [String] {
        guard !stale.isEmpty else { return [] }
        let folders = FilePath.folders(of: files)
        return stale.filter { path in
            folders.contains(path[...])
                || FilePath.anyFolder(of: path) { files.contains(String($0)) }
        }
    }

    // MARK: - Refusing

    private func refuse(_ result: Result) throws(BuildFailure) {
        let going = Set(result.blocking)
        var changed: [String] = []
        for (page, present) in zip(pages, result.present) {
            let place = output.path(of: page.path)
            switch present {
            case .absent, .file(_, isOurs: true): continue
            case .file(let hash, isOurs: false):
                if isHarmless(page, holding: hash) { continue }
                guard folder.known.contains(page.path) else {
                    throw BuildFailure(.strangerInTheWay(place))
                }
                changed.append(place)
            case .folder: try refuseFolder(page.path, going)
            case .link: throw BuildFailure(.linkInTheWay(output.path(of: link(on: page.path))))
            case .underFile: try refuseFile(above: page.path, going)
            case .other: throw BuildFailure(.strangerInTheWay(place))
            }
        }
        if let first = changed.first, !output.overwrites {
            throw BuildFailure(.changedSince(first, more: changed.count - 1))
        }
    }

    /// Whether replacing a file loses nothing: it is empty, as a crash leaves one, or the page or
    /// its beginning already, as a build leaves one that was stopped within it.
    private func isHarmless(_ page: Page, holding hash: UInt64) -> Bool {
        guard folder.known.contains(page.path),
            let there = try? folder.directory.read(page.path)
        else { return false }
        if there.allSatisfy({ $0 == 0 }) { return true }
        guard let bytes = try? renderer.wholeBytes(of: page) else { return false }
        return bytes.starts(with: there)
    }

    /// A folder may be where a page goes if all that it holds is about to go.
    private func refuseFolder(_ path: String, _ going: Set<String>) throws(BuildFailure) {
        let entries: [Directory.Entry]
        do throws(SystemError) {
            entries = try folder.directory.entries(path)
        } catch {
            throw BuildFailure(.cannotRead(output.path(of: path), error.reason))
        }
        for entry in entries {
            let inner = path + "/" + entry.name
            if entry.kind == .folder {
                try refuseFolder(inner, going)
            } else if !going.contains(inner) {
                throw BuildFailure(.folderInTheWay(output.path(of: path)))
            }
        }
    }

    /// The outermost symbolic link of a path.
    private func link(on path: String) -> String {
        let parts = RelativePath.folders(of: path).reversed().map(String.init) + [path]
        return parts.first { (try? folder.directory.status($0))?.kind == .link } ?? path
    }

    /// A file may be where a folder must be if it is about to go.
    private func refuseFile(above path: String, _ going: Set<String>) throws(BuildFailure) {
        guard !FilePath.anyFolder(of: path, where: { going.contains(String($0)) }) else { return }
        let above = RelativePath.folders(of: path).map(String.init)
        let first = above.first { (try? folder.directory.status($0))?.kind == .file }
        throw BuildFailure(.strangerInTheWay(output.path(of: first ?? path)))
    }
}
