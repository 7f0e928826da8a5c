/// Which files differ between two looks at a tree, by their paths: `Content/articles/a.md`.
struct Changes: Sendable, Equatable {
    var added: Set<String> = []
    var modified: Set<String> = []
    var removed: Set<String> = []
    /// Symbolic links that came or went, and folders that became readable or unreadable. No file is
    /// in them, but the problems of the `Folder` are others.
    var leftOut: Set<String> = []

    var isEmpty: Bool {
        added.isEmpty && modified.isEmpty && removed.isEmpty && leftOut.isEmpty
    }

    init() {}

    init(from old: TreeSnapshot, to new: TreeSnapshot) {
        for (place, branch) in new.branches {
            compare(place, old.branches[place], branch)
        }
        for (place, branch) in old.branches where new.branches[place] == nil {
            compare(place, branch, nil)
        }
    }

    private mutating func compare(_ place: TreePath, _ old: FolderSnapshot?, _ new: FolderSnapshot?)
    {
        if old?.failure != new?.failure { leftOut.insert(place.text) }
        let (before, after) = (old?.entries ?? [], new?.entries ?? [])
        var (left, right) = (before.startIndex, after.startIndex)
        while left < before.endIndex || right < after.endIndex {
            if left < before.endIndex, right < after.endIndex, before[left] == after[right] {
                (left, right) = (left + 1, right + 1)
            } else if right == after.endIndex
                || left < before.endIndex && before[left] < after[right]
            {
                went(place, before[left])
                left += 1
            } else if left == before.endIndex || after[right] < before[left] {
                came(place, after[right])
                right += 1
            } else {
                became(place, before[left], after[right])
                (left, right) = (left + 1, right + 1)
            }
        }
    }

    private mutating func came(_ place: TreePath, _ entry: FolderSnapshot.Entry) {
        let path = place.appending(entry.name).text
        switch entry.kind {
        case .file: added.insert(path)
        case .link, .other, .badName: leftOut.insert(path)
        case .folder: break
        }
    }

    private mutating func went(_ place: TreePath, _ entry: FolderSnapshot.Entry) {
        let path = place.appending(entry.name).text
        switch entry.kind {
        case .file: removed.insert(path)
        case .link, .other, .badName: leftOut.insert(path)
        case .folder: break
        }
    }

    private mutating func became(
        _ place: TreePath, _ old: FolderSnapshot.Entry, _ new: FolderSnapshot.Entry
    ) {
        if case .file = old.kind, case .file = new.kind {
            modified.insert(place.appending(new.name).text)
        } else {
            went(place, old)
            came(place, new)
        }
    }
}
