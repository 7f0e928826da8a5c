#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Output {
    /// How many files came out how.
    public struct Counts: Sendable, Equatable {
        public var written = 0
        public var unchanged = 0
        public var removed = 0
    }

    /// Brings the folder to exactly `pages`.
    ///
    /// Files that already have their bytes are not touched. Files that an earlier build wrote and
    /// this one does not are removed. Everything else in the folder stays.
    func emit(
        _ pages: [Page], by renderer: Renderer, began: timespec = Output.moment(),
        showsDrafts: Bool = false, progress: BuildProgress
    ) async throws(Obstacle) -> Counts {
        let isNew = Disk.kind(of: path) == nil
        let before = try prepare()
        let after = Manifest(pages.map(\.path), showsDrafts: showsDrafts)
        let own = Set(before.paths)
        if !isNew { try refuseStrangers(pages, own) }
        if !after.paths.allSatisfy(own.contains) { try write(Manifest(before.paths + after.paths)) }

        let current = own.isEmpty ? [] : Set(after.paths)
        let stale = before.paths.filter { !current.contains($0) }
        let blocking = Output.inTheWay(stale, of: current)
        var counts = Counts()
        counts.removed = try remove(blocking)
        try await write(pages, by: renderer, isFresh: own.isEmpty, progress, &counts)
        let gone = Set(blocking)
        counts.removed += try remove(stale.filter { !gone.contains($0) })
        if before != after { try write(after) }
        stamp(began)
        return counts
    }

    // MARK: - Before

    /// Makes the folder where it is missing, and reads which of its files are ours.
    private func prepare() throws(Obstacle) -> Manifest {
        switch Disk.kind(of: path) {
        case nil:
            try makeFolder()
            return Manifest([])
        case S_IFDIR: break
        default: throw Obstacle(.notAFolder(path))
        }
        let names: [String]
        var manifest: Manifest?
        do throws(SystemError) {
            names = try Disk.names(in: path)
            if names.contains(Manifest.name) {
                manifest = Manifest(try Disk.read(path(of: Manifest.name)))
            }
        } catch {
            throw Obstacle(.cannotRead(path, error.reason))
        }
        if let manifest { return manifest }
        // A repository's own folder or a host's settings are no reason to stay away.
        guard names.allSatisfy({ $0.hasPrefix(".") }), !names.contains(Manifest.name) else {
            throw Obstacle(.notOurFolder(path))
        }
        return Manifest([])
    }

    private func makeFolder() throws(Obstacle) {
        var made = ""
        for part in path.split(separator: "/") {
            made += "/" + part
            guard mkdir(made, 0o755) == 0 || errno == EEXIST else {
                throw Obstacle(.cannotMake(path, SystemError().reason))
            }
        }
    }

    /// A file of somebody else's where a page would go, or a link where a folder would.
    private func refuseStrangers(_ pages: [Page], _ own: Set<String>) throws(Obstacle) {
        for page in pages where !own.contains(page.path) {
            if let kind = Disk.kind(of: path(of: page.path)), kind != S_IFDIR {
                throw Obstacle(.strangerInTheWay(path(of: page.path)))
            }
        }
        for folder in FilePath.folders(of: pages.lazy.map(\.path)).sorted()
        where Disk.kind(of: path(of: String(folder))) == S_IFLNK {
            throw Obstacle(.linkInTheWay(path(of: String(folder))))
        }
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

    // MARK: - Writing

    private func write(
        _ pages: [Page], by renderer: Renderer, isFresh: Bool, _ progress: BuildProgress,
        _ counts: inout Counts
    ) async throws(Obstacle) {
        let root = path
        let results = await Parallel.slices(pages.indices) { slice -> Result<Counts, Obstacle> in
            var writer = Writer(root: root, isFresh: isFresh)
            var counts = Counts()
            for index in slice {
                do throws(SystemError) {
                    switch try Output.write(pages[index], by: renderer, with: &writer) {
                    case .written: counts.written += 1
                    case .unchanged: counts.unchanged += 1
                    }
                } catch {
                    return .failure(
                        Obstacle(.cannotWrite("\(root)/\(pages[index].path)", error.reason)))
                }
            }
            progress.advance(by: slice.count)
            return .success(counts)
        }
        for result in results {
            let part = try result.get()
            counts.written += part.written
            counts.unchanged += part.unchanged
        }
    }

    private static func write(
        _ page: Page, by renderer: Renderer, with writer: inout Writer
    ) throws(SystemError) -> Writer.Outcome {
        if let bytes = renderer.bytes(of: page) { return try writer.bring(page.path, to: bytes) }
        guard case .copy(let file) = page.content else { return .unchanged }
        return switch file.contents {
        case .memory(let bytes): try writer.bring(page.path, to: bytes)
        case .disk(let whole): try writer.bring(page.path, toCopyOf: whole)
        }
    }

    private func write(_ manifest: Manifest) throws(Obstacle) {
        let whole = path(of: Manifest.name)
        var writer = Writer(root: path)
        do throws(SystemError) {
            _ = try writer.bring(Manifest.name + ".new", to: manifest.bytes)
            guard rename(whole + ".new", whole) == 0 else { throw SystemError() }
        } catch {
            throw Obstacle(.cannotWrite(whole, error.reason))
        }
    }

    // MARK: - After

    /// The moment by the clock that files are stamped with. No page ever shows it.
    static func moment() -> timespec {
        var moment = timespec()
        clock_gettime(CLOCK_REALTIME, &moment)
        return moment
    }

    /// Gives the list the moment at which this build began to read. Content that is newer is not
    /// in the site, and a build that was stopped midway leaves the moment of the one before it.
    private func stamp(_ moment: timespec) {
        _ = utimensat(AT_FDCWD, path(of: Manifest.name), [moment, moment], 0)
    }

    /// Removes files and the folders that they leave empty.
    private func remove(_ paths: [String]) throws(Obstacle) -> Int {
        var removed = 0
        for path in paths {
            let whole = self.path(of: path)
            guard unlink(whole) == 0 else {
                if errno == ENOENT || errno == ENOTDIR { continue }
                throw Obstacle(.cannotWrite(whole, SystemError().reason))
            }
            removed += 1
            var folder = path[...]
            while let slash = folder.lastIndex(of: "/") {
                folder = folder[..<slash]
                guard rmdir(self.path(of: String(folder))) == 0 else { break }
            }
        }
        return removed
    }
}
