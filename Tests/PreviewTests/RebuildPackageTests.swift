import Foundation
import Testing

@testable import Preview

struct RebuildPackageTests {
    private func package(
        _ path: String, manifests: [String: String] = ["/p": "targets: [\"gazette\"]"]
    ) -> OwnPackage? {
        OwnPackage(of: path) { file in
            manifests.first { file == $0.key + "/Package.swift" }?.value
        }
    }

    @Test(arguments: [
        ("/p/.build/debug/gazette", "debug", "/p/.build"),
        ("/p/.build/x86_64-unknown-linux-gnu/debug/gazette", "debug", "/p/.build"),
        ("/p/.build/arm64-apple-macosx/release/gazette", "release", "/p/.build"),
        ("/p/.build-2/x86_64-unknown-linux-gnu/release/gazette", "release", "/p/.build-2"),
    ])
    func `a program in a build folder has its package`(
        path: String, configuration: String, scratch: String
    ) throws {
        let found = try #require(package(path))
        #expect(found.root == "/p" && found.product == "gazette")
        #expect(found.configuration == configuration && found.scratch == scratch)
        let arguments = ["build", "--package-path", "/p", "-c", configuration]
        let elsewhere = scratch == "/p/.build" ? [] : ["--scratch-path", scratch]
        #expect(found.arguments == arguments + elsewhere + ["--product", "gazette"])
    }

    @Test(arguments: [
        "/usr/local/bin/gazette", "gazette", "", "/", "/debug/gazette", "/p/debug/gazette",
        "/p/build/debug/gazette", "/elsewhere/.build/debug/gazette",
        "/p/.build/debug/gazette/more", "/p/.build/x86_64-swift-linux-musl/debug/gazette",
    ])
    func `a program that was installed elsewhere has none`(path: String) {
        #expect(package(path) == nil)
    }

    @Test func `a program that another package built here has none`() {
        #expect(package("/p/.build-theme/debug/daily") == nil)
        let both = ["/p": "name: \"gazette\"", "/p/Fixtures/theme": "name: \"daily\""]
        let own = package("/p/Fixtures/theme/.build/debug/daily", manifests: both)
        #expect(own?.root == "/p/Fixtures/theme")
    }

    @Test func `sources are in the folders that the manifest names`() throws {
        let root = FileManager.default.temporaryDirectory.path + "/\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: root) }
        for folder in ["Sources/daily", "Theme", "Tests/x"] {
            try FileManager.default.createDirectory(
                atPath: "\(root)/\(folder)", withIntermediateDirectories: true)
        }
        let manifest = """
            dependencies: [.package(name: "Gazette", path: "Vendor")],
            targets: [
                .executableTarget(name: "daily"), .target(name: "Theme", path: "Theme"),
                .target(name: "Gone", path: "Gone"), .testTarget(name: "x", path: "Tests/x"),
            ]
            """
        let own = try #require(
            package(root + "/.build/debug/daily", manifests: [root: manifest]))
        #expect(own.folders == [root + "/Sources", root + "/Theme"])
        for path in ["Package.swift", "Sources/daily/Daily.swift", "Theme/SocialCard.swift"] {
            #expect(own.isSource("\(root)/\(path)"), "\(path)")
        }
        for path in [
            "Content/a.md", "Theme/.#SocialCard.swift", "Theme/SocialCard.swift~",
            "Tests/x/X.swift",
        ] {
            #expect(!own.isSource("\(root)/\(path)"), "\(path)")
        }
    }

    @Test func `the tests themselves lie in a package`() throws {
        // Which has the executable `gazette`: on Linux, tests are a program beside it.
        let path = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()
        let own = OwnPackage(of: path + "/.build/debug/gazette")
        #expect(own?.folders == [path + "/Sources", path + "/Templates"])
    }
}
