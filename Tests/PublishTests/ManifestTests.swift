import Foundation
import Testing

@testable import Publish

/// What lies on a target may have been written by anybody.
@Suite struct ManifestTests {
    private static let digest = String(repeating: "0a", count: 32)

    private func manifest(
        _ path: String = "a.txt", entry: String = "", version: String = "2", coming: String = "{}",
        leaving: String = "{}", feeds: String = "{}", site: String = "https://example.org/",
        build: String = "0123456789abcdef"
    ) -> Manifest? {
        let entry =
            entry.isEmpty ? "{\"sha256\": \"\(ManifestTests.digest)\", \"size\": 1}" : entry
        let text = """
            {"version": \(version), "site": "\(site)", "build": "\(build)", "tool": "gazette",
            "feeds": \(feeds), "coming": \(coming), "leaving": \(leaving), "kept": {},
            "files": {"\(path)": \(entry)}}
            """
        return Manifest(Array(text.utf8))
    }

    @Test func `one in order is read, and so is one of the version before`() {
        #expect(manifest()?.files["a.txt"]?.size == 1)
        #expect(manifest(version: "1", coming: "[]", leaving: "[]") != nil)
        #expect(manifest(".well-known/security.txt") != nil)
        let coming = "{\"b\": [{\"sha256\": \"\(ManifestTests.digest)\", \"size\": 2}]}"
        let read = manifest(coming: coming)
        #expect(read?.recorded("b").hashes == [ManifestTests.digest])
        #expect(read.flatMap { Manifest($0.bytes) } == read)
    }

    @Test func `a path of more folders than a site has is not`() {
        func path(_ parts: Int) -> String {
            Array(repeating: "a", count: parts).joined(separator: "/")
        }
        #expect(manifest(path(100)) != nil)
        #expect(manifest(path(101)) == nil && manifest(path(1900)) == nil)
    }

    @Test(arguments: 1...20)
    func `a path that is a file and a folder is found`(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for round in 0..<200 {
            let paths = Set(
                (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    (0...Int.random(in: 0...2, using: &random)).map { _ in
                        ["a", "b", "a-b", "a.b", "a b", "ab"].randomElement(using: &random) ?? ""
                    }.joined(separator: "/")
                })
            let isClash = paths.contains { path in paths.contains { $0.hasPrefix(path + "/") } }
            let found = Manifest.conflict(Array(paths))
            #expect((found != nil) == isClash, "seed \(seed), round \(round): \(paths)")
        }
    }

    @Test(arguments: [
        ".git/HEAD", ".htpasswd", "../x", "/x", "a//b", "a/./b", "a/../b", "a\\\\b", "a\\u0000b",
        "a\\nb", "a\\u009bb".replacing("9b", with: "7f"), "x.gazette-new", "docs/.ssh/config", "",
        ".\\u0301git/x",
    ])
    func `a path that no publish would bring is not`(path: String) {
        #expect(manifest(path) == nil)
        let form = "{\"\(path)\": [{\"sha256\": \"\(ManifestTests.digest)\", \"size\": 2}]}"
        #expect(manifest(coming: form) == nil)
        #expect(manifest(leaving: form) == nil)
        #expect(manifest(feeds: "{\"\(path)\": {\"entries\": {}}}") == nil)
    }

    @Test(arguments: [
        "{\"sha256\": \"D\", \"size\": -1}", "{\"sha256\": \"D\", \"size\": 1e300}",
        "{\"sha256\": \"D\", \"size\": 1, \"publishes\": 9223372036854775807}",
        "{\"sha256\": \"D\", \"size\": 1, \"publishes\": -1}",
        "{\"sha256\": \"D\", \"size\": 1, \"publishes\": 10001}",
        "{\"sha256\": \"\", \"size\": 1}", "{\"sha256\": \"Dx\", \"size\": 1}",
        "{\"sha256\": \"x\\\", \\\"y\\\": \\\"\", \"size\": 1}",
    ])
    func `a number or a digest out of range is not`(entry: String) {
        let entry = entry.replacing("D", with: ManifestTests.digest)
        #expect(manifest(entry: entry) == nil)
        #expect(
            manifest(entry: entry.replacing(ManifestTests.digest, with: "").uppercased()) == nil)
    }

    @Test func `control characters, other versions and unfinished work of old ones are not`() {
        #expect(manifest(site: "https://example.org/\\u001b[2J") == nil)
        #expect(manifest(build: "../../x") == nil)
        #expect(manifest(version: "3") == nil)
        #expect(manifest(version: "1", coming: "[\"a\"]", leaving: "[]") == nil)
        #expect(manifest(feeds: "{\"feed.xml\": {\"id\": \"\\u0007\", \"entries\": {}}}") == nil)
        #expect(Manifest(Array("[".utf8) + Array(repeating: 0x5B, count: 100_000)) == nil)
    }

    @Test func `a path that is both a file and a folder is not`() {
        let two = """
            {"version": 2, "site": "x", "build": "0", "tool": "t", "feeds": {}, "coming": {},
            "leaving": {}, "kept": {"a/b": {"sha256": "D", "size": 1}},
            "files": {"a": {"sha256": "D", "size": 1}}}
            """.replacing("\"D\"", with: "\"\(ManifestTests.digest)\"")
        #expect(Manifest(Array(two.utf8)) == nil)
        #expect(Manifest(Array(two.replacing("a/b", with: "b").utf8)) != nil)
    }

    @Test func `what a publish writes, the next one can read`() async throws {
        let long = String(repeating: "x", count: 5000)
        let odd = feed.replacing("urn:1", with: long)
        let plan = Plan(
            try site(small.merging(["odd.xml": odd]) { $1 }),
            on: TargetState(manifest: nil, token: ""), tool: "test", keeping: 2)
        #expect(Manifest(plan.after.bytes) == plan.after)
        #expect(Manifest(plan.journal.bytes) == plan.journal)
    }

    @Test(arguments: [
        "1-x", "000001", "99999999999999999999-ab", "000001-../x", "000001-a b", "-1-ab", "+1-ab",
        ".new-x", "000001-",
    ])
    func `a name that no release has is none`(name: String) {
        #expect(ReleaseName(name) == nil || name == "1-x")
        #expect(RemoteLook("releases/\(name)\n")?.current == (name == "1-x" ? name : nil))
    }

    @Test func `the numbers of releases end somewhere`() throws {
        let last = try #require(ReleaseName("999999999-ab"))
        #expect(ReleaseName(after: [last], build: "cd") == nil)
    }
}
