import Foundation
import Testing

/// The rules of the house that a compiler does not know: who may import whom, where danger may
/// stand, and how long a file may be.
struct ArrowTests {
    /// For each room the modules that its files may import.
    private static let allowed: [String: Set<String>] = [
        "Sources/Files": ["CSystem", "Darwin", "Foundation", "Glibc"],
        "Sources/Markup": [],
        "Sources/Markdown": ["CMark", "Markup", "SafeHTML"],
        "Sources/SafeHTML": ["CGumbo", "Markup"],
        "Sources/Gazette": ["Files", "Markdown", "Markup", "Yams"],
        "Sources/Import": ["Gazette", "Markdown"],
        "Sources/Cards": ["Files", "Gazette", "Darwin", "Glibc"],
        "Sources/Preview": [
            "CoreServices", "Darwin", "Dispatch", "Files", "Foundation", "Gazette", "Glibc",
            "Programs",
        ],
        "Sources/Programs": ["CSystem", "Darwin", "Files", "Foundation", "Glibc"],
        "Sources/Publish": [
            "Darwin", "Files", "Foundation", "Gazette", "Glibc", "Programs", "Synchronization",
        ],
        "Sources/Main": ["GazetteCLI"],
        "Sources/GazetteCLI": [
            "ArgumentParser", "Cards", "Files", "Foundation", "Gazette", "Import", "Preview",
            "Programs",
            "Publish",
            "Templates",
        ],
        "Templates": ["Gazette"],
    ]

    /// Files of Gazette that may use the system or Foundation, and why.
    private static let exceptions: [String: Set<String>] = [
        "Sources/Gazette/Load/Zone+System.swift": ["Foundation"],
        "Sources/Gazette/Parse/Slug.swift": ["Foundation"],
        "Sources/Gazette/Emit/Output.swift": ["Darwin", "Glibc"],
        "Sources/Gazette/Emit/Output+Emit.swift": ["Darwin", "Glibc"],
        "Sources/Gazette/Emit/PageWriter.swift": ["Darwin", "Glibc"],
    ]

    @Test(arguments: allowed.keys.sorted())
    func `a room imports only what the architecture allows`(room: String) throws {
        let allowed = try #require(Self.allowed[room])
        let files = try House.swiftFiles(under: room)
        #expect(!files.isEmpty)
        for file in files {
            let imports = Set(
                try House.text(of: file).matches(of: /(?m)^\s*(?:@\w+ )?(?:public )?import (\w+)/)
                    .map { String($0.1) })
            let beyond = imports.subtracting(allowed).subtracting(Self.exceptions[file] ?? [])
            #expect(beyond.isEmpty, "\(file) imports \(beyond.sorted())")
        }
    }

    @Test func `every room of the sources is in the rules`() throws {
        let rooms = try FileManager.default.contentsOfDirectory(atPath: House.root + "/Sources")
            .filter { !$0.contains(".") && !["CGumbo", "CMark", "CSystem"].contains($0) }.map {
                "Sources/\($0)"
            }
        for room in rooms { #expect(Self.allowed[room] != nil, "\(room)") }
    }

    @Test func `markup is trusted in three files only`() throws {
        let files = try (House.swiftFiles(under: "Sources") + House.swiftFiles(under: "Templates"))
            .filter { try House.text(of: $0).contains("(trusting:") }
        #expect(
            files == [
                "Sources/Gazette/Render/BodyWriter.swift", "Sources/Markup/HTML.swift",
                "Sources/Markup/JSON.swift",
            ])
    }

    @Test func `only the terminal prints and ends the program`() throws {
        let files = try (House.swiftFiles(under: "Sources") + House.swiftFiles(under: "Templates"))
            .filter { $0 != "Sources/GazetteCLI/Terminal.swift" }
        for file in files {
            let text = try House.text(of: file)
            let calls = text.matches(of: /\b(?:print|exit|fputs|puts)\(/)
            #expect(calls.isEmpty, "\(file): \(calls.count)")
        }
    }

    @Test func `only the terminal writes to the standard files`() throws {
        let calls = /\.standard(?:Output|Error)\b|STD(?:OUT|ERR)_FILENO|StandardFiles\.write/
        for file in try House.swiftFiles(under: "Sources") + House.swiftFiles(under: "Templates")
        where file != "Sources/GazetteCLI/Terminal.swift" {
            let found = try House.text(of: file).matches(of: calls)
            #expect(found.isEmpty, "\(file): \(found.map { $0.output })")
        }
    }

    @Test func `only what other programs say is shown with its own lines`() throws {
        let files = try House.swiftFiles(under: "Sources")
            .filter { try House.text(of: $0).contains(/TerminalText\((?:lines|file):/) }
        #expect(
            files == [
                "Sources/GazetteCLI/Gazette+Command.swift",
                "Sources/GazetteCLI/PreviewReporter.swift", "Sources/GazetteCLI/Terminal.swift",
            ])
    }

    @Test func `every argument that is a text is read by one of two rules`() throws {
        let declaration = /(?s)@(?:Option|Argument)(.*?)\n\s+var (\w+)([^\n]*)/
        var count = 0
        for file in try House.swiftFiles(under: "Sources/GazetteCLI") {
            for match in try House.text(of: file).matches(of: declaration) {
                count += 1
                let isText = match.3.contains("String") || match.3.contains("\"")
                let isRead = match.1.contains("transform: Given.")
                #expect(isRead || !isText, "\(match.2) in \(file)")
            }
        }
        #expect(count > 15)
    }

    @Test func `one room starts programs, and two use it`() throws {
        let calls = /\b(?:posix_spawnp?|fork|exec(?:l|v)\w*|system|popen|Process)\(/
        for file in try House.swiftFiles(under: "Sources") + House.swiftFiles(under: "Templates")
        where !file.hasPrefix("Sources/Programs/") {
            let found = try House.text(of: file).matches(of: calls)
            #expect(found.isEmpty, "\(file): \(found.map { $0.output })")
        }
    }

    @Test func `no file grows beyond three hundred lines`() throws {
        for folder in ["Sources", "Templates"] {
            for file in try House.swiftFiles(under: folder) {
                let lines = try House.text(of: file).count { $0 == "\n" }
                #expect(lines <= 300, "\(file) has \(lines) lines")
            }
        }
    }

    @Test func `no two folders or files differ by the case of their letters only`() throws {
        let paths = try House.paths()
        #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    }
}
