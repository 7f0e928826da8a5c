/// What the system has told since the last look. It only says where to look: the truth is on the
/// disk, so a signal too many or too few does no harm.
struct PendingEvents {
    /// Folders in which something changed.
    var dirty: Set<TreePath> = []
    /// Files that somebody has begun to write and has not closed, with the burst of signals that
    /// spoke of them last.
    private(set) var writing: [TreePath: Int] = [:]
    /// Set where signals were lost: everything must be looked at.
    var areLost = false
    private var burst = 0

    /// Whether a file is being written just now: it is worth waiting for.
    var areAwaitingWriters: Bool { writing.values.contains(burst) }

    mutating func began(_ file: TreePath) { writing[file] = burst }

    mutating func ended(_ file: TreePath) { writing[file] = nil }

    /// Ends a burst.
    ///
    /// - Returns: the folders to look at.
    mutating func take() -> Set<TreePath> {
        burst += 1
        defer { dirty = [] }
        return dirty
    }

    /// Forgets the writers in these folders whose files were not spared: they are gone, or a hard
    /// link was mistaken for one.
    mutating func settle(_ folders: Set<TreePath>, sparing spared: Set<TreePath>) {
        writing = writing.filter { file, _ in
            spared.contains(file) || !folders.contains(file.parent ?? file)
        }
    }

    /// What is said no longer counts, as after an overflow.
    mutating func forget() {
        (dirty, writing, areLost) = ([], [:], false)
    }
}
