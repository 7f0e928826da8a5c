import Files
import Gazette

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What is in some folders on the disk: every file with a stamp by which one sees that it changed.
///
/// Left out are the files that `Folder` leaves out: symbolic links and hidden ones.
struct TreeSnapshot: Sendable {
    /// The folder under which all paths are.
    let root: String
    /// The same, held open; nil where it was not there at the first look.
    private let directory: Directory?
    /// Those that are looked at, by their paths under `root`. None is in another.
    let tops: [TreePath]
    private(set) var branches: [TreePath: FolderSnapshot] = [:]

    /// Looks at `folders` of `root`; they need not be there.
    init(at root: String, folders: [String]) {
        self.root = root.hasSuffix("/") && root != "/" ? String(root.dropLast()) : root
        directory = try? Directory(self.root)
        tops = folders.map(TreePath.init)
        survey()
    }

    /// Looks at everything.
    @discardableResult mutating func rescan() -> Changes {
        let before = self
        survey()
        return Changes(from: before, to: self)
    }

    /// Looks at these folders, and below them only at new ones.
    @discardableResult mutating func rescan(folders: [String]) -> Changes {
        let before = self
        survey(Set(folders.map(TreePath.init)))
        return Changes(from: before, to: self)
    }

    /// What a look showed.
    struct Survey {
        /// Folders that were not there before, or are others under the same name.
        var new: Set<TreePath> = []
        /// Folders that are no longer there, or are others under the same name.
        var gone: Set<TreePath> = []
        /// Folders in which something is different.
        var touched: Set<TreePath> = []
        /// Folders to be looked at once more, when the file system's clock has ticked.
        var unsettled: Set<TreePath> = []
        /// Files that are as they were before, since they are being written.
        var spared: Set<TreePath> = []
        /// Folders that hold one that was not there when it was to be read. Each is read once more.
        fileprivate var doubtful: Set<TreePath> = []
        fileprivate var asked: Set<TreePath> = []

        /// `place` was not there, though the folder that it is in says so.
        fileprivate mutating func doubt(_ place: TreePath) {
            guard let parent = place.parent, asked.insert(parent).inserted else { return }
            doubtful.insert(parent)
        }
    }

    /// Looks at everything, or at some folders and what is new below them.
    ///
    /// - Parameter sparing: files that are being written.
    @discardableResult mutating func survey(
        _ places: Set<TreePath>? = nil, sparing: Set<TreePath> = []
    ) -> Survey {
        var survey = Survey()
        for place in places ?? Set(tops) {
            visit(place, deeply: places == nil, sparing, &survey)
        }
        while let place = survey.doubtful.popFirst() {
            visit(place, deeply: false, sparing, &survey)
        }
        return survey
    }

    private mutating func visit(
        _ place: TreePath, deeply: Bool, _ sparing: Set<TreePath>, _ survey: inout Survey
    ) {
        guard tops.contains(place) || branches[place] != nil else { return }
        read(place, deeply: deeply, sparing, &survey)
    }

    /// Reads one folder, and those below it that are new.
    private mutating func read(
        _ place: TreePath, deeply: Bool, _ sparing: Set<TreePath>, _ survey: inout Survey
    ) {
        let old = branches[place]
        var remarks = FolderSnapshot.Remarks()
        let new = FolderSnapshot(place, under: directory, after: old, sparing: sparing, &remarks)
        if new.failure == ENOENT, tops.contains(place) { return drop(place, &survey) }
        if new.failure == ENOENT || new.failure == ENOTDIR { survey.doubt(place) }
        branches[place] = new
        survey.spared.formUnion(remarks.spared)
        if remarks.isUnsettled { survey.unsettled.insert(place) }
        if old != new { survey.touched.insert(place) }
        if old?.identity != new.identity {
            survey.new.insert(place)
            if old != nil { survey.gone.insert(place) }
        }
        var before: [TreePath: FolderSnapshot.Entry] = [:]
        for entry in old?.entries ?? [] where entry.isFolder {
            before[place.appending(entry.name)] = entry
        }
        for entry in new.entries where entry.isFolder {
            let path = place.appending(entry.name)
            let known = before.removeValue(forKey: path)
            if deeply || known != entry { read(path, deeply: deeply, sparing, &survey) }
        }
        for path in before.keys { drop(path, &survey) }
    }

    /// Forgets a folder and all below.
    private mutating func drop(_ place: TreePath, _ survey: inout Survey) {
        guard let branch = branches.removeValue(forKey: place) else { return }
        survey.gone.insert(place)
        survey.touched.insert(place)
        for entry in branch.entries where entry.isFolder {
            drop(place.appending(entry.name), &survey)
        }
    }
}
