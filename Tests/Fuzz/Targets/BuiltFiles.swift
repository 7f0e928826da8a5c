@testable import Gazette

extension FuzzTarget {
    /// The list of files that a build leaves in the output folder.
    static let builtFiles = FuzzTarget(name: "built-files") {
        { input throws(Broken) in
            guard let list = Manifest(input) else { return }
            for path in list.paths { try demand(isSafe(path), "the path \(path)") }
            let again = Manifest(list.bytes)
            try demand(again == list, "what was read is written as something else")
        }
    }
}
