import Files

/// The paths of folders whose files are handed to other programs: without links, each looked up
/// once.
struct Roots {
    private var paths: [ObjectIdentifier: String] = [:]

    mutating func path(of folder: Directory) throws(PublishObstacle) -> String {
        if let path = paths[ObjectIdentifier(folder)] { return path }
        let path = try obstacles(folder, "") { () throws(SystemError) in
            try folder.canonicalPath
        }
        // A program reads it from a list of lines.
        guard path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw .systemError(path, "the path holds a control character")
        }
        paths[ObjectIdentifier(folder)] = path
        return path
    }
}
