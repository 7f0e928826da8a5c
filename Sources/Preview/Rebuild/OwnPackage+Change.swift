import Foundation

extension OwnPackage {
    /// When a source was last changed, came or went: nanoseconds since 1970, as the disk says.
    /// To be compared with another of these, and with nothing else.
    var lastChange: Int {
        var newest = Self.changed(manifest)
        for folder in folders {
            newest = max(newest, Self.changed(folder))
            // Folders count too: they change when a file goes.
            for case let name as String in FileManager.default.enumerator(atPath: folder) ?? .init()
            {
                let path = "\(folder)/\(name)"
                if isSource(path) || !name.contains(".") {
                    newest = max(newest, Self.changed(path))
                }
            }
        }
        return newest
    }

    private static func changed(_ path: String) -> Int {
        var status = stat()
        guard lstat(path, &status) == 0 else { return 0 }
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
