import Foundation
import Gazette
import Templates
import Testing

/// The second demo: editions that are written in one file.
struct WeeklyTests {
    private static let folder = packageRoot + "/Tests/Fixtures/weekly"

    private func weekly() async throws -> [String: [UInt8]] {
        let options = BuildOptions(now: { PartialDate("2026-11-28")?.instant(in: $0) ?? 0 })
        return try await render(
            await Folder(at: Self.folder), theme: .standard, options: options)
    }

    @Test func `the content builds exactly the site that is kept`() async throws {
        let site = try await weekly()
        let root = Self.folder + "/Site"
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root).filter {
            var isFolder: ObjCBool = false
            _ = FileManager.default.fileExists(atPath: root + "/" + $0, isDirectory: &isFolder)
            return !isFolder.boolValue && $0 != ".gazette-files"
        }
        #expect(Set(paths) == Set(site.keys))
        for (path, bytes) in site {
            let there = FileManager.default.contents(atPath: root + "/" + path)
            #expect(
                there == Data(bytes),
                "\(path) differs: gazette build Tests/Fixtures/weekly --now 2026-11-28")
        }
    }

    @Test func `every link within the site leads somewhere`() async throws {
        let site = try await weekly()
        var ids: [String: [String]] = [:]
        for (path, bytes) in site where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            ids[path] = page.matches(of: /\sid="([^"]+)"/).map { String($0.1) }
            #expect(Set(ids[path] ?? []).count == ids[path]?.count, "\(path)")
        }
        for (path, bytes) in site where path.hasSuffix(".html") {
            let page = String(decoding: bytes, as: UTF8.self)
            for match in page.matches(of: /\s(?:href|src)="([^"]*)"/) {
                let address = String(match.1)
                if address.contains(":") { continue }
                let parts = address.split(
                    separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
                var target = path
                if !parts[0].isEmpty {
                    let rest = parts[0].dropFirst().removingPercentEncoding ?? ""
                    target = rest.isEmpty || rest.hasSuffix("/") ? rest + "index.html" : rest
                }
                #expect(site[target] != nil, "\(address) in \(path)")
                if parts.count == 2, let id = parts[1].removingPercentEncoding {
                    #expect(ids[target]?.contains(id) == true, "\(address) in \(path)")
                }
            }
        }
    }
}
