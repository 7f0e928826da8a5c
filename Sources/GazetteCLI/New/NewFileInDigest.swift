import Files
import Gazette

extension Terminal.Ending {
    /// Says why a command could not make its file, and how the program ends for it.
    static func told(_ error: any Error, in folder: String) -> Terminal.Ending {
        switch error {
        case let problems as Problems:
            BuildReporter(folder: folder).tell(problems)
            return .of(problems)
        case let obstacle as BuildFailure: BuildReporter(folder: folder).tell(obstacle)
        default: Terminal.printError("\(error)", nil)
        }
        return .cannotRun
    }
}

/// Writes a file into a digest that is there. What is there already is never replaced.
struct NewFileInDigest {
    /// The folder that holds `Content`.
    let folder: String

    /// - Parameter taken: what is said where the file is there already.
    func write(
        _ path: String, _ text: String, taken: (String) -> BuildFailure
    ) throws(BuildFailure) {
        do throws(SystemError) {
            try Directory(folder).create(path, Array(text.utf8))
        } catch {
            let place = folder.path(path)
            throw error == .taken ? taken(place) : .cannotWriteFile(place, error.reason)
        }
    }
}
