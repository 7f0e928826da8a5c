import Gazette

extension Problem {
    /// The same with its file as seen from where the command was given, so that an editor or a
    /// terminal can open it: `daily/Content/about.md` for `gazette build daily`.
    func seen(from folder: String) -> Problem {
        var problem = self
        problem.place.file = folder.seen(problem.place.file)
        return problem
    }
}

/// The folder that holds `Content`, as it was given to a command.
extension String {
    /// A path in this folder; the folder itself is left out where it is the one that we are in.
    func path(_ name: String) -> String {
        if self == "." { return name }
        return hasSuffix("/") ? self + name : self + "/" + name
    }

    /// Where a file of the content lies. What is not a file, such as `the archive`, is left as it
    /// is.
    func seen(_ file: String) -> String {
        file == "Content" || file.hasPrefix("Content/") ? path(file) : file
    }
}
