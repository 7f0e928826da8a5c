import Foundation

/// `swift run -c release MarkdownBenchmark [folder]`: the cost of our parse and render against
/// libcmark's own over the bodies of the Markdown files under `folder`, and texts made to be slow.
if let folder = CommandLine.arguments.dropFirst().first {
    if folder == "-" {
        render(FileHandle.standardInput.readDataToEndOfFile())
    } else {
        compare(bodies(in: folder))
        if CommandLine.arguments.count < 3 { doubling() }
    }
} else {
    doubling()
}
