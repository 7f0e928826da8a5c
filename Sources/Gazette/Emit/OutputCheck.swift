import Files

/// Looks at what is in the output folder, and refuses before the first write what would lose
/// somebody else's file or lead out of the folder.
struct OutputCheck {
    let folder: OutputFolder
    let output: Output
    let pages: [Page]
    let renderer: PageRenderer

    /// A file of an earlier build, as it was when it was looked at.
    struct Known: Sendable {
        var path: String
        var seen: FileStatus
    }

    /// What there is to do beside writing.
    struct Result: Sendable {
        /// What stands where each page goes.
        var present: [PresentFile]
        /// Files of earlier builds that this one does not have and that hold what was written.
        var stale: [Known] = []
        /// Files of earlier builds that stand where a page or a folder of one goes.
        var blocking: [Known] = []
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
        let old = folder.known.paths.filter { !current.contains($0) }
        var changed: [Known] = []
        for (path, present) in zip(old, try await look(at: old)) {
            switch present {
            case .file(_, isOurs: true, let seen):
                result.stale.append(Known(path: path, seen: seen))
            case .file(_, isOurs: false, let seen):
                changed.append(Known(path: path, seen: seen))
            // Only of a listed file it is known that its folder was Gazette's.
            case .absent: if folder.known.isListed(path) { result.gone.append(path) }
            case .underFile, .folder: break
            default: result.left.append(path)
            }
        }
        try refuseOtherSite(stale: result.stale.count)
        let folders = FilePath.folders(of: current)
        let isInTheWay = { (file: Known) in
            folders.contains(file.path[...])
                || FilePath.anyFolder(of: file.path) { current.contains(String($0)) }
        }
        let edited = changed.filter(isInTheWay)
        result.blocking = result.stale.filter(isInTheWay) + edited
        result.stale.removeAll(where: isInTheWay)
        result.left += changed.filter { !isInTheWay($0) }.map(\.path)
        try refuse(result, edited: edited)
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

    // MARK: - Refusing

    /// Another digest's site is not to be lost by a folder's name that was mistaken. A digest that
    /// gets another address or title keeps most of its files.
    private func refuseOtherSite(stale: Int) throws(BuildFailure) {
        let list = folder.known.list
        guard !output.overwrites, !list.entries.isEmpty else { return }
        let isSame = list.site == renderer.site.settings.identity
        let losesMost = stale * 2 > list.entries.count
        if output.isBesideOther ? losesMost || !isSame : losesMost && !isSame && list.site != nil {
            throw BuildFailure(.otherSite(output.path, list.entries.count))
        }
    }

    /// - Parameter edited: files of earlier builds that somebody changed, and that stand where a
    ///   page or a folder of one goes.
    private func refuse(_ result: Result, edited: [Known]) throws(BuildFailure) {
        let going = Set(result.blocking.map(\.path))
        var changed = edited.map(\.path)
        for (page, present) in zip(pages, result.present) {
            let place = output.path(of: page.path)
            switch present {
            case .absent, .file(_, isOurs: true, _): continue
            case .file(_, isOurs: false, let seen):
                guard folder.known.contains(page.path) else {
                    throw BuildFailure(.strangerInTheWay(place))
                }
                if !isHarmless(page, seen.size) { changed.append(page.path) }
            case .folder: try refuseFolder(page.path, going)
            case .link: throw BuildFailure(.linkInTheWay(output.path(of: link(on: page.path))))
            case .underFile: try refuseFile(above: page.path, going)
            case .other: throw BuildFailure(.strangerInTheWay(place))
            }
        }
        if let first = changed.first, !output.overwrites {
            throw BuildFailure(.changedSince(output.path(of: first), more: changed.count - 1))
        }
    }

    /// Whether replacing a file loses nothing: it is empty, as a crash leaves one, or the page or
    /// its beginning already, as a build leaves one that was stopped within it.
    private func isHarmless(_ page: Page, _ size: Int) -> Bool {
        if size == 0 { return true }
        guard let file = try? folder.directory.openFile(page.path) else { return false }
        let content = renderer.content(of: page)
        let part = 1 << 18
        var (offset, isZero, isBeginning) = (0, true, true)
        while isZero || isBeginning {
            guard let there = try? file.read(part, at: offset),
                let wanted = try? content.part(part, at: offset)
            else { return false }
            if there.isEmpty { return true }
            // What is longer than the page was not left by a build of it.
            if there.count > wanted.count { return false }
            isZero = isZero && there.allSatisfy { $0 == 0 }
            isBeginning = isBeginning && wanted.starts(with: there)
            offset += there.count
        }
        return false
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
