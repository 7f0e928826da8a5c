import Files

/// The output folder while a build has it: open, locked, and with what is known of its files.
struct OutputFolder: Sendable {
    let directory: Directory
    let known: KnownFiles
    /// Whether no page can be there yet.
    let isFresh: Bool
    private let lock: FileLock

    /// Opens the folder, and makes it where it is missing.
    init(_ output: Output) async throws(BuildFailure) {
        directory = try output.open()
        // Before the lock is there: nothing is written into a folder that is not ours.
        let before = try OutputFolder.names(directory)
        try OutputFolder.refuseForeign(before, output)
        lock = try await OutputFolder.lock(directory, output)
        do throws(BuildFailure) {
            known = try OutputFolder.known(directory, output)
        } catch {
            lock.release(removing: true)
            throw error
        }
        isFresh = known.isEmpty && before.allSatisfy { $0 == FileList.lock }
    }

    /// Lets go, whatever became of the build.
    func release() { lock.release(removing: true) }

    /// Takes the file of the lock away, so that the folder holds the site and nothing else.
    func removeLock() throws(SystemError) { try lock.removeFile() }

    private static func names(_ directory: Directory) throws(BuildFailure) -> [String] {
        do throws(SystemError) {
            return try directory.names()
        } catch {
            throw BuildFailure(.cannotRead(directory.path, error.reason))
        }
    }

    /// A repository's own folder or a host's settings are no reason to stay away.
    private static func refuseForeign(_ names: [String], _ output: Output) throws(BuildFailure) {
        guard names.contains(FileList.name) || names.allSatisfy({ $0.hasPrefix(".") }) else {
            throw BuildFailure(
                output.digest == nil ? .notOurFolder(output.path) : .noList(output.path))
        }
    }

    private static func lock(
        _ directory: Directory, _ output: Output
    ) async throws(BuildFailure) -> FileLock {
        do {
            return try await FileLock.take(
                FileList.lock, in: directory, by: output.holder, waits: .seconds(1))
        } catch FileLock.Refusal.held(let holder) {
            throw BuildFailure(.outputLocked(output.path, by: holder.name))
        } catch FileLock.Refusal.cannotWrite(let path, let reason) {
            throw BuildFailure(.cannotBegin(path, reason))
        } catch {
            throw BuildFailure(.outputLocked(output.path, by: nil))
        }
    }

    /// What the list and the journal of a stopped build say.
    private static func known(
        _ directory: Directory, _ output: Output
    ) throws(BuildFailure) -> KnownFiles {
        let (bytes, journal): ([UInt8]?, [UInt8]?)
        do throws(SystemError) {
            try directory.removeLeftovers(upTo: FileList.limit)
            bytes = try bounded(FileList.name, directory)
            journal = try bounded(FileList.journal, directory)
        } catch {
            throw BuildFailure(.cannotRead(output.path(of: FileList.name), error.reason))
        }
        guard let list = bytes.map(FileList.init(reading:)) ?? FileList(entries: []) else {
            throw BuildFailure(.notOurList(output.path(of: FileList.name)))
        }
        guard FileList.isJournal(journal ?? []) else {
            throw BuildFailure(.notOurJournal(output.path(of: FileList.journal)))
        }
        return KnownFiles(list, journal: journal.map(FileList.journalEntries))
    }

    private static func bounded(
        _ name: String, _ directory: Directory
    ) throws(SystemError) -> [UInt8]? {
        let bytes = try directory.readIfThere(name, upTo: FileList.limit + 1)
        if let bytes, bytes.count > FileList.limit { throw .tooLarge }
        return bytes
    }
}
