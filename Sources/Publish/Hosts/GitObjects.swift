/// Puts bytes into the repository of the workspace.
///
/// git gets them from this program, which has read them itself, and no path: what a path leads to
/// could change while git runs.
struct GitObjects: Sendable {
    /// How many bytes are in memory at a time, but for a single file that has more.
    private static let most = 64 << 20

    let git: Git

    /// - Returns: the names of the files in git, in their order.
    func store(_ files: [SiteFile]) async throws -> [String] {
        var names: [String] = []
        var (stream, count): ([UInt8], Int) = ([], 0)
        for file in files {
            if count > 0, stream.count + file.size > GitObjects.most {
                names += try await take(stream, count)
                (stream, count) = ([], 0)
            }
            count += 1
            stream += Array("blob\nmark :\(count)\ndata \(file.size)\n".utf8)
            stream += try file.read()
            stream.append(0x0A)
        }
        if count > 0 { names += try await take(stream, count) }
        return names
    }

    private func take(_ stream: [UInt8], _ count: Int) async throws -> [String] {
        let questions = (1...count).map { "get-mark :\($0)\n" }.joined()
        let answer = try await git.run(
            ["fast-import", "--quiet", "--done"],
            input: stream + Array((questions + "done\n").utf8))
        let names = answer.text.split(separator: "\n").map(String.init)
        guard names.count == count, names.allSatisfy({ GitTree.isName($0) }) else {
            throw PublishObstacle.strangeAnswer("git")
        }
        return names
    }
}
