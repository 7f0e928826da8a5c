@testable import Publish

extension FuzzTarget {
    /// The list of files that a publish leaves on its target.
    static let publishedFiles = FuzzTarget(name: "published-files") {
        { input throws(Broken) in
            guard let list = Manifest(input) else { return }
            for path in list.paths { try demand(isSafe(path), "the path \(path)") }
            let again = Manifest(list.bytes)
            try demand(again?.bytes == list.bytes, "what was read is written as something else")
        }
    }
}
