import Foundation
import Testing

/// Every input of the fuzzer's own corpus, and every one that once crashed or broke a promise, as
/// an ordinary test without a fuzzer.
struct RegressionTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent()

    private static func inputs(of target: String) -> [URL] {
        ["Corpus", "Regressions"].flatMap { kind in
            let place = folder.appending(path: "\(kind)/\(target)")
            let names = try? FileManager.default.contentsOfDirectory(atPath: place.path)
            return (names ?? []).sorted().map { place.appending(path: $0) }
        }
    }

    @Test(arguments: FuzzTarget.all.map(\.name))
    func `no input breaks a promise`(of name: String) async throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        let take = await target.make()
        let inputs = Self.inputs(of: name)
        #expect(inputs.count >= 2, "\(name) has no corpus")
        for input in inputs {
            let bytes = try Array(Data(contentsOf: input))
            do throws(Broken) {
                try take(bytes)
            } catch {
                Issue.record("\(name)/\(input.lastPathComponent): \(error)")
            }
        }
    }

    @Test func `every target has a dictionary, and every folder a target`() throws {
        let names = Set(FuzzTarget.all.map(\.name))
        for name in names {
            let file = Self.folder.appending(path: "Dictionaries/\(name).dict")
            #expect(FileManager.default.fileExists(atPath: file.path), "\(name)")
        }
        for kind in ["Corpus", "Regressions"] {
            let place = Self.folder.appending(path: kind).path
            let folders = (try? FileManager.default.contentsOfDirectory(atPath: place)) ?? []
            #expect(names.isSuperset(of: folders), "\(kind)")
        }
    }
}
