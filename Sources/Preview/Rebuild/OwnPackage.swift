import Foundation

/// The Swift package whose build folder a program is in: its author may change its templates.
struct OwnPackage: Sendable, Equatable {
    /// The folder of `Package.swift`.
    let root: String
    /// `debug` or `release`.
    let configuration: String
    /// The build folder, `ROOT/.build` or a sibling that `--scratch-path` named.
    let scratch: String
    /// The program's name.
    let product: String
    /// What its manifest says.
    private let manifestText: String

    /// Nil for a program that was installed elsewhere, or that another package built here.
    ///
    /// - Parameters:
    ///   - executable: the whole path, `ROOT/.build/x86_64-unknown-linux-gnu/debug/gazette`.
    ///   - read: what a file of this machine says; nil where there is none.
    init?(
        of executable: String,
        read: (String) -> String? = { try? String(contentsOfFile: $0, encoding: .utf8) }
    ) {
        var folders = executable.split(separator: "/")
        guard executable.hasPrefix("/"), let product = folders.popLast(),
            let configuration = folders.popLast(), ["debug", "release"].contains(configuration),
            var build = folders.popLast()
        else { return nil }
        // The link `.build/debug` leads to a folder of the platform's. Another platform's program
        // runs here too, but `swift build` would make that of this one.
        if !build.hasPrefix("."), !build.hasSuffix("-musl"), let above = folders.popLast() {
            build = above
        }
        let root = "/" + folders.joined(separator: "/")
        guard build.hasPrefix(".build"), let text = read(root + "/Package.swift"),
            // A package may be built into a folder of another one, which knows nothing of it.
            text.contains("\"\(product)\"")
        else { return nil }
        self.root = root
        (self.configuration, self.product) = (String(configuration), String(product))
        (scratch, manifestText) = ("\(root)/\(build)", text)
    }

    /// What `swift` is to do.
    var arguments: [String] {
        ["build", "--package-path", root, "-c", configuration]
            + (scratch == root + "/.build" ? [] : ["--scratch-path", scratch])
            + ["--product", product]
    }

    /// Folders with its sources that are there, as whole paths: the usual one and those that the
    /// manifest gives a target as its `path:`.
    var folders: [String] {
        let named = manifestText.matches(of: /(?:package\([^)]*)?\bpath:\s*"([^"]+)"/)
            .filter { !$0.output.0.hasPrefix("package") }.map { String($0.output.1) }
            .filter { !$0.hasPrefix("/") && !$0.hasPrefix(".") && !$0.hasPrefix("Tests") }
        var isFolder: ObjCBool = false
        return Set(["Sources"] + named).sorted().map { "\(root)/\($0)" }.filter {
            FileManager.default.fileExists(atPath: $0, isDirectory: &isFolder) && isFolder.boolValue
        }
    }

    var manifest: String { root + "/Package.swift" }

    /// Whether the program is another one when this file has changed.
    func isSource(_ path: String) -> Bool {
        if path == manifest { return true }
        // Editors keep drafts of a file beside it, under hidden names.
        guard path.hasSuffix(".swift"), !path.contains("/.#") else { return false }
        return folders.contains { path.hasPrefix($0 + "/") }
    }
}
