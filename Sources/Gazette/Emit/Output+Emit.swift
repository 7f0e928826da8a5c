import Files

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
        /// Files that Gazette wrote once and somebody changed since. They stay, and are no longer
        /// taken for Gazette's.
        public var left: [String] = []
    }

    /// Brings the folder to exactly `pages`.
    ///
    /// Files that already have their bytes are not touched. Files that an earlier build wrote and
    /// this one does not are removed if they still hold what was written. Everything else in the
    /// folder stays.
    func emit(
        _ pages: [Page], by renderer: PageRenderer, began: timespec = Output.moment(),
        showsDrafts: Bool = false, progress: BuildProgress
    ) async throws(BuildFailure) -> Counts {
        let folder = try await OutputFolder(self)
        defer { folder.release() }
        let check = OutputCheck(folder: folder, output: self, pages: pages, renderer: renderer)
        let found = try await check.run()
        var counts = Counts()
        counts.left = found.left
        // From here on the folder is told for ours, whenever the build is stopped.
        if folder.known.isEmpty { try write(FileList(entries: []), folder) }
        counts.removed = try remove(found.blocking, folder)
        let entries = try await write(pages, by: renderer, folder, found, progress, &counts)
        let gone = Set(found.blocking)
        counts.removed += try remove(
            found.stale.filter { !gone.contains($0) } + found.gone, folder)
        try finish(FileList(entries: entries, showsDrafts: showsDrafts), folder, began)
        return counts
    }

    // MARK: - Writing

    private func write(
        _ pages: [Page], by renderer: PageRenderer, _ folder: OutputFolder,
        _ found: OutputCheck.Result, _ progress: BuildProgress, _ counts: inout Counts
    ) async throws(BuildFailure) -> [FileList.Entry] {
        let (directory, isFresh) = (folder.directory, folder.isFresh)
        let present = found.present
        let results = await Parallel.slices(pages.indices) { slice -> Result<Part, BuildFailure> in
            var writer = PageWriter(directory, isFresh: isFresh)
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
            return .success(
                Part(
                    written: writer.written, unchanged: writer.unchanged,
                    entries: writer.entries))
        }
        var entries: [FileList.Entry] = []
        entries.reserveCapacity(pages.count)
        for result in results {
            let part = try result.get()
            counts.written += part.written
            counts.unchanged += part.unchanged
            entries += part.entries
        }
        return entries
    }

    /// What came of one slice of the pages.
    private struct Part: Sendable {
        var written: Int
        var unchanged: Int
        var entries: [FileList.Entry]
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
        do throws(SystemError) {
            try folder.directory.replace(FileList.name, list.bytes)
        } catch {
            throw BuildFailure(.cannotWrite(path(of: FileList.name), error.reason))
        }
    }

    // MARK: - After

    /// Leaves the list, and gives it the moment at which this build began to read. Content that is
    /// newer is not in the site.
    private func finish(
        _ list: FileList, _ folder: OutputFolder, _ began: timespec
    ) throws(BuildFailure) {
        if list != folder.known.list { try write(list, folder) }
        do throws(SystemError) {
            try folder.directory.stamp(FileList.name, began)
            try folder.directory.remove(FileList.journal)
            try folder.removeLock()
        } catch {
            throw BuildFailure(.cannotWrite(path(of: FileList.name), error.reason))
        }
    }

    /// Removes files and the folders that they leave empty.
    private func remove(_ paths: [String], _ folder: OutputFolder) throws(BuildFailure) -> Int {
        var removed = 0
        for path in paths {
            do throws(SystemError) {
                if try folder.directory.remove(path) { removed += 1 }
                try folder.directory.removeEmptyFolders(of: path)
            } catch {
                throw BuildFailure(.cannotWrite(self.path(of: path), error.reason))
            }
        }
        return removed
    }
}

extension PageRenderer {
    /// What is to be written for a page.
    fileprivate func content(of page: Page) -> PageWriter.Body {
        if let bytes = bytes(of: page) { return .bytes(bytes) }
        guard let file = page.copiedFile else { return .bytes([]) }
        return .copy(file)
    }

    /// All bytes of a page, whatever it is.
    func wholeBytes(of page: Page) throws(Problems) -> [UInt8] {
        switch content(of: page) {
        case .bytes(let bytes): bytes
        case .copy(let file): try file.read()
        }
    }
}
