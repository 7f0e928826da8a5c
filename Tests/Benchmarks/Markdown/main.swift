import Foundation

/// `swift run -c release MarkdownBenchmark [folder] [pattern]`: the cost of our parse and render
/// against libcmark's own over the bodies of the Markdown files under `folder`, and texts made to
/// be slow (or the one named). With `-` it renders what stands on standard input.
let arguments = CommandLine.arguments.dropFirst()
if arguments.first == "-" {
    render(FileHandle.standardInput.readDataToEndOfFile())
} else {
    if let folder = arguments.first, !folder.isEmpty { compare(bodies(in: folder)) }
    doubling(only: arguments.dropFirst().first)
}
