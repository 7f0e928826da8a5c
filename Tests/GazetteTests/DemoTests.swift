import Foundation
import Gazette
import Templates
import Testing

/// The demo of this repository: `Content` builds `Site`, and every link in it leads somewhere.
struct DemoTests {
    private func demo(at base: String? = nil) async throws -> [String: [UInt8]] {
        let options = BuildOptions(
            now: { PartialDate("2026-11-24")?.instant(in: $0) ?? 0 },
            base: base.flatMap(BaseURL.init))
        return try await render(await Folder(at: packageRoot), theme: .standard, options: options)
    }

    @Test func `the content builds exactly the site that is kept`() async throws {
        let site = try await demo()
        let root = packageRoot + "/Site"
        var kept = Set(try FileManager.default.subpathsOfDirectory(atPath: root))
        kept = kept.filter {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root + "/" + $0, isDirectory: &isFolder)
            return !isFolder.boolValue && $0 != ".gazette-files"
        }
        #expect(kept == Set(site.keys))
        for (path, bytes) in site {
            let there = FileManager.default.contents(atPath: root + "/" + path)
            #expect(
                there == Data(bytes), "\(path) differs: build the demo and look at the difference")
        }
    }

    @Test(arguments: [nil, "https://example.org/a/新闻/"])
    func `every link within the site leads to a page of it`(base: String?) async throws {
        let site = try await demo(at: base)
        let prefix = base == nil ? "/" : "/a/%E6%96%B0%E9%97%BB/"
        var ids: [String: Set<String>] = [:]
        var links = 0
        for (path, bytes) in site where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            ids[path] = Set(page.matches(of: /\sid="([^"]+)"/).map { String($0.1) })
        }
        for (path, bytes) in site where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            for match in page.matches(of: /\s(?:href|src)="([^"]*)"/) {
                let address = String(match.1)
                if address.contains(":") { continue }
                links += 1
                let parts = address.split(
                    separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                var target = path
                if !parts[0].isEmpty {
                    #expect(parts[0].hasPrefix(prefix), "\(address) in \(path)")
                    let rest = parts[0].dropFirst(prefix.count).removingPercentEncoding ?? ""
                    target = rest.isEmpty || rest.hasSuffix("/") ? rest + "index.html" : rest
                }
                #expect(site[target] != nil, "\(address) in \(path)")
                if parts.count == 2, let id = parts[1].removingPercentEncoding {
                    #expect(ids[target]?.contains(id) == true, "\(address) in \(path)")
                }
            }
        }
        #expect(links > 1000)
    }

    @Test func `the demo has what a demo must show`() async throws {
        let folder = await Folder(at: packageRoot)
        let articles = folder.files.filter { $0.path.hasPrefix("Content/articles/") }
        #expect(articles.count >= 24)
        let texts = try articles.map { String(decoding: try $0.read(), as: UTF8.self) }
        for key in ["draft: true", "aliases:", "corrections:", "rights: excerpt", "image:"] {
            #expect(texts.contains { $0.contains(key) }, "\(key)")
        }
        #expect(texts.allSatisfy { $0.contains("样稿") || $0.contains("sample") })
        let days = Set(articles.map { $0.path.split(separator: "/").dropLast().last })
        #expect(days.count >= 12)
    }
}
