import Files
import Gazette

extension TreeSnapshot {
    /// What a site is made from: the same files, order and problems as `Folder(at:)` finds, without
    /// a look at the disk.
    ///
    /// - Parameter top: the folder that the files are in, one of those that the tree looks at.
    func folder(_ top: String = "Content") -> Folder {
        var (files, problems): ([File], [Problem]) = ([], [])
        collect(TreePath(top), &files, &problems)
        return Folder(files: files, problems: problems)
    }

    private func collect(_ place: TreePath, _ files: inout [File], _ problems: inout [Problem]) {
        guard let branch = branches[place] else { return }
        if let failure = branch.failure {
            problems.append(.unreadable(place.text, SystemError(failure)))
        }
        for entry in branch.entries {
            switch entry.kind {
            case .file: if let file = entry.file { files.append(file) }
            case .link: problems.append(.linkLeftOut("\(place.text)/\(entry.name)"))
            case .other: problems.append(.notAFile("\(place.text)/\(entry.name)"))
            case .badName: problems.append(.badName("\(place.text)/\(entry.name)"))
            case .folder: collect(place.appending(entry.name), &files, &problems)
            }
        }
    }
}
