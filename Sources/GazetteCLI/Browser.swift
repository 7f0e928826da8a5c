import Foundation
import Programs

/// The browser of whoever sits at this machine.
enum Browser {
    /// Shows an address in it. Whether there is a program for that.
    static func open(_ address: String) -> Bool {
        #if os(macOS)
            let name = "open"
        #else
            let name = "xdg-open"
        #endif
        let environment = ProcessInfo.processInfo.environment
        guard let path = SearchPath.find(name, in: environment),
            let nothing = FileHandle(forUpdatingAtPath: "/dev/null")
        else { return false }
        let file = nothing.fileDescriptor
        guard
            let child = try? Child(
                path, [address], environment: environment, files: (file, file, file), apart: true)
        else { return false }
        Task.detached { _ = await child.end() }
        return true
    }
}
