import Files

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension Output {
    /// How many files came out how.
    public struct Counts: Sendable, Equatable {
        /// Files that are new or have another content.
        public var written = 0
        /// Files that were there as they are.
        public var unchanged = 0
        /// Files of an earlier build that the site has no more.
        public var removed = 0
        /// Files that Gazette wrote once and somebody changed since. They stay, and are no longer
        /// taken for Gazette's.
        public var left: [String] = []
    }

    /// Brings the folder to exactly `pages`.
    ///
    /// Files that already have their bytes are not touched. Files that an earlier build wrote and
    /// this one does not are removed if they still hold what was written. Everything else in the
    /// folder stays, also what somebody writes while this is at work.
    func emit(
        _ pages: [Page], by renderer: PageRenderer, began: timespec = Output.moment(),
        showsDrafts: Bool = false, progress: BuildProgress
    ) async throws(BuildFailure) -> Counts {
        let folder = try await OutputFolder(self)
        defer { folder.release() }
        let site = renderer.site.settings.identity
        let check = OutputCheck(folder: folder, output: self, pages: pages, renderer: renderer)
        let found = try await check.run()
        try await refuseUnreadable(pages)
        var counts = Counts()
        counts.left = found.left
        // From here on the folder is told for ours, whenever the build is stopped.
        if folder.known.isEmpty { try write(FileList(entries: [], site: site), folder) }
        let journal = try journal(folder)
        try clear(pages, found, folder, &counts)
        let (entries, changed) = try await write(
            pages, by: renderer, folder, journal, found, progress, &counts)
        try remove(found.stale, folder, &counts)
        try removeFolders(of: found.stale.map(\.path) + found.gone, folder)
        let list = FileList(entries: entries, showsDrafts: showsDrafts, site: site)
        try finish(list, folder, began)
        if let first = changed.first {
            throw BuildFailure(.changedMeanwhile(path(of: first), more: changed.count - 1))
        }
        return counts
    }

    /// Opens every file that is copied, so that one that cannot be read stops the build before
    /// anything is written.
    private func refuseUnreadable(_ pages: [Page]) async throws(BuildFailure) {
        let copied = pages.compactMap(\.copiedFile)
        let results = await Parallel.slices(copied.indices) { slice -> Result<Void, BuildFailure> in
            for file in copied[slice] {
                do throws(SystemError) {
                    _ = try file.read(1, at: 0)
                } catch {
                    return .failure(BuildFailure(.cannotCopy(file.path, error.reason)))
                }
            }
            return .success(())
        }
        for result in results { try result.get() }
    }

    // MARK: - Writing

    /// The entries of what is there now, and the paths of pages that were not written.
    private func write(
        _ pages: [Page], by renderer: PageRenderer, _ folder: OutputFolder,
        _ journal: AppendedFile, _ found: OutputCheck.Result, _ progress: BuildProgress,
        _ counts: inout Counts
    ) async throws(BuildFailure) -> (entries: [FileList.Entry], changed: [String]) {
        let (directory, isFresh) = (folder.directory, folder.isFresh)
        let present = found.present
        let results = await Parallel.slices(pages.indices) { slice -> Result<Part, BuildFailure> in
            var writer = PageWriter(directory, journal, isFresh: isFresh)
            do throws(PageWriter.Failure) {
                for index in slice {
                    let page = pages[index]
                    try writer.take(
                        page.path, renderer.content(of: page), present: present[index])
                }
                try writer.flush()
            } catch {
                return .failure(Output.obstacle(error, directory))
            }
            progress.advance(by: slice.count)
            return .success(Part(writer))
        }
        var (entries, changed) = ([FileList.Entry](), [String]())
        entries.reserveCapacity(pages.count)
        for result in results {
            let part = try result.get()
            counts.written += part.written
            counts.unchanged += part.unchanged
            entries += part.entries
            changed += part.changed
        }
        return (kept(entries, without: changed, folder.known), changed)
    }

    /// The entries, but for pages that were not written: those stay listed as they were.
    private func kept(
        _ entries: [FileList.Entry], without changed: [String], _ known: KnownFiles
    ) -> [FileList.Entry] {
        guard !changed.isEmpty else { return entries }
        let changed = Set(changed)
        return entries.compactMap { changed.contains($0.path) ? known.entry($0.path) : $0 }
    }

    /// What came of one slice of the pages.
    private struct Part: Sendable {
        var written, unchanged: Int
        var entries: [FileList.Entry]
        var changed: [String]

        init(_ writer: borrowing PageWriter) {
            (written, unchanged) = (writer.written, writer.unchanged)
            (entries, changed) = (writer.entries, writer.changed)
        }
    }

    private static func obstacle(
        _ failure: PageWriter.Failure, _ directory: Directory
    ) -> BuildFailure {
        switch failure {
        case .read(let path, let error): BuildFailure(.cannotRead(path, error.reason))
        case .write(let path, let error):
            BuildFailure(.cannotWrite(directory.path(of: path), error.reason))
        }
    }

    private func write(_ list: FileList, _ folder: OutputFolder) throws(BuildFailure) {
        try writing(FileList.name) { () throws(SystemError) in
            try folder.directory.replace(FileList.name, list.bytes)
        }
    }

    /// Begins the journal with what that of a build that was stopped says.
    private func journal(_ folder: OutputFolder) throws(BuildFailure) -> AppendedFile {
        try writing(FileList.journal) { () throws(SystemError) in
            try AppendedFile(
                FileList.journal, in: folder.directory,
                beginning: FileList.lines(folder.known.journal))
        }
    }

    // MARK: - Before and after

    /// Makes room: removes files that stand where a folder of a page goes, and folders that stand
    /// where a page goes, which hold nothing else.
    private func clear(
        _ pages: [Page], _ found: OutputCheck.Result, _ folder: OutputFolder,
        _ counts: inout Counts
    ) throws(BuildFailure) {
        let before = counts.left.count
        try remove(found.blocking, folder, &counts)
        if counts.left.count > before {
            throw BuildFailure(.changedMeanwhile(path(of: counts.left[before]), more: 0))
        }
        try removeFolders(of: found.blocking.map(\.path), folder)
        for (page, present) in zip(pages, found.present) where present == .folder {
            try writing(page.path) { () throws(SystemError) in
                if try folder.directory.status(page.path)?.kind == .folder {
                    try folder.directory.removeEmptyTree(page.path)
                }
            }
        }
    }

    /// Leaves the list, and gives it the moment at which this build began to read. Content that is
    /// newer is not in the site.
    private func finish(
        _ list: FileList, _ folder: OutputFolder, _ began: timespec
    ) throws(BuildFailure) {
        try writing(FileList.name) { () throws(SystemError) in
            // A file with another name is somebody's too, and its time stays as it is.
            let names = try folder.directory.status(FileList.name)?.links
            if list != folder.known.list || names != 1 {
                try folder.directory.replace(FileList.name, list.bytes)
            }
            try folder.directory.stamp(FileList.name, began)
            try folder.directory.remove(FileList.journal)
            try folder.removeLock()
        }
    }

    /// Removes files that are as they were when they were looked at; the others are left.
    private func remove(
        _ files: [OutputCheck.Known], _ folder: OutputFolder, _ counts: inout Counts
    ) throws(BuildFailure) {
        for file in files {
            let removal = try writing(file.path) { () throws(SystemError) in
                try folder.directory.remove(file.path, ifStill: file.seen)
            }
            switch removal {
            case .removed: counts.removed += 1
            case .changed: counts.left.append(file.path)
            case .absent: break
            }
        }
    }

    private func removeFolders(
        of paths: [String], _ folder: OutputFolder
    ) throws(BuildFailure) {
        try writing(FileList.name) { () throws(SystemError) in
            try folder.directory.removeEmptyFolders(ofAll: paths)
        }
    }

    private func writing<Value>(
        _ file: String, _ work: () throws(SystemError) -> Value
    ) throws(BuildFailure) -> Value {
        do throws(SystemError) {
            return try work()
        } catch {
            throw BuildFailure(.cannotWrite(path(of: file), error.reason))
        }
    }
}

extension PageRenderer {
    /// What is to be written for a page.
    func content(of page: Page) -> PageWriter.Body {
        if let bytes = bytes(of: page) { return .bytes(bytes) }
        guard let file = page.copiedFile else { return .bytes([]) }
        return .copy(file)
    }
}
