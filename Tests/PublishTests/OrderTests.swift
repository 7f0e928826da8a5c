import Testing

@testable import Publish

/// Looks at a store after every single operation, as a reader would who begins at the pages that
/// both versions have and follows every reference.
struct Reader {
    let entrances: Set<String>
    let base: String = "/"

    func brokenReference(in files: [String: [UInt8]]) -> String? {
        var open = entrances.filter { files[$0] != nil }
        var seen = open
        while let path = open.popFirst() {
            guard Names.isPage(path), let bytes = files[path] else { continue }
            for reference in references(bytes) {
                let file =
                    reference.hasSuffix("/") || reference.isEmpty
                    ? reference + "index.html" : reference
                guard files[file] != nil else { return "\(path) → \(file)" }
                if seen.insert(file).inserted { open.insert(file) }
            }
        }
        return nil
    }

    private func references(_ bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).matches(of: /href="\/([^"]*)"/)
            .map { String($0.output.1) }
    }
}

@Suite struct OrderTests {
    /// A site of `articles` by numbers, with lists, neighbours and a fingerprinted style sheet.
    func digest(_ articles: [Int], style: String) throws -> BuiltSite {
        var files = [
            "style.\(style).css": style, "404.html": page("/style.\(style).css"), "feed.xml": feed,
            "index.html": page(
                "/style.\(style).css", "/archive/",
                text: articles.map { page("/a/\($0)/") }.joined()),
            "archive/index.html": page(
                "/style.\(style).css", "/", text: articles.map { page("/a/\($0)/") }.joined()),
        ]
        for (index, article) in articles.enumerated() {
            let next = articles[(index + 1) % articles.count]
            files["a/\(article)/index.html"] = page(
                "/style.\(style).css", "/a/\(next)/", "/archive/", "/a/\(article)/picture.png")
            files["a/\(article)/picture.png"] = "\(article)"
        }
        return try site(files)
    }

    @Test func `a reader never meets a broken reference, whatever changes`() async throws {
        var random = SeededGenerator(seed: 7)
        try await TemporaryFolder.with { folder in
            for _ in 0..<40 {
                let store = MemoryStore()
                let host = try inPlace(store, folder)
                let numbers = Array(0..<12).shuffled(using: &random)
                let old = try digest(Array(numbers[..<6]), style: "aaaaaaa1")
                let start = Int.random(in: 0...6, using: &random)
                let new = try digest(Array(numbers[start..<(start + 6)]), style: "bbbbbbb2")
                try await host.publish(old)
                // Whoever has an address of the old site has it until the deletes begin.
                let both = Set(old.files.map(\.path)).intersection(new.files.map(\.path))
                let reader = Reader(entrances: both.filter(Names.isPage))
                store.after = { store in
                    let broken = reader.brokenReference(in: store.files)
                    #expect(broken == nil, "after \(store.log.last ?? "")")
                }
                try await host.publish(new)
                #expect(
                    Set(store.files.keys).subtracting([Names.manifest, "style.aaaaaaa1.css"])
                        == Set(new.files.map(\.path)))
            }
        }
    }

    @Test func `assets come first, then pages from the deepest, lists and feeds, and deletes last`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let store = MemoryStore()
            let host = try inPlace(store, folder)
            try await host.publish(try digest([1, 2], style: "aaaaaaa1"))
            store.log = []
            try await host.publish(try digest([2, 3], style: "bbbbbbb2"))
            let steps = store.log.filter { !$0.contains(Names.manifest) }
            func position(_ step: String) throws -> Int { try #require(steps.firstIndex(of: step)) }
            let order = [
                "put style.bbbbbbb2.css", "put a/3/index.html", "put a/2/index.html",
                "put archive/index.html", "put 404.html", "put index.html", "remove a/1/index.html",
            ]
            let positions = try order.map(position)
            #expect(positions == positions.sorted())
            #expect(store.files["style.aaaaaaa1.css"] != nil)
        }
    }

    @Test func `an old fingerprinted file stays for as many publishes as it should`() async throws {
        try await TemporaryFolder.with { folder in
            let store = MemoryStore()
            let host = try inPlace(store, folder)
            try await host.publish(try digest([1], style: "aaaaaaa1"))
            for (number, isThere) in [(2, true), (3, true), (4, false)] {
                try await host.publish(try digest([number], style: "bbbbbbb2"))
                #expect((store.files["style.aaaaaaa1.css"] != nil) == isThere)
            }
        }
    }

    @Test func `nothing is deleted after an upload failed, and the next publish goes on`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let old = try digest([1, 2, 3], style: "aaaaaaa1")
            let new = try digest([3, 4, 5], style: "bbbbbbb2")
            let other = try digest([3, 6], style: "ccccccc3")
            let clean = MemoryStore()
            try await inPlace(clean, folder).publish(old)
            try await inPlace(clean, folder).publish(other)
            for steps in 0..<40 {
                let store = MemoryStore()
                let host = try inPlace(store, folder)
                try await host.publish(old)
                store.patience = steps
                store.log = []
                do { try await host.publish(new) } catch is PublishObstacle {
                    let removed = store.log.first { $0.hasPrefix("remove") }
                    #expect(removed == nil || store.log.contains("put index.html"))
                }
                store.patience = .max
                try await host.publish(new)
                let whole = store.files
                try await host.publish(new)
                #expect(store.files == whole)
                try await host.publish(other)
                #expect(store.files["a/4/index.html"] == nil)
                #expect(store.files["index.html"] == clean.files["index.html"])
            }
        }
    }

    @Test func `what a stopped publish brought and the next site does not have is deleted`()
        async throws
    {
        try await TemporaryFolder.with { folder in
            let old = try digest([1, 2, 3], style: "aaaaaaa1")
            let clean = MemoryStore()
            try await inPlace(clean, folder).publish(old)
            try await inPlace(clean, folder).publish(try digest([3, 6], style: "ccccccc3"))
            for steps in 0..<40 {
                let store = MemoryStore()
                let host = try inPlace(store, folder)
                try await host.publish(old)
                store.patience = steps
                let stopped = try? await host.publish(try digest([3, 4, 5], style: "bbbbbbb2"))
                store.patience = .max
                try await host.publish(try digest([3, 6], style: "ccccccc3"))
                // From here on the new site was whole, and its style sheet may stay for caches.
                if stopped == nil, steps < 11 {
                    let names = Set(store.files.keys)
                    #expect(names == Set(clean.files.keys), "stopped after \(steps)")
                }
            }
        }
    }
}
