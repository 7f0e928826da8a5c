import Foundation
import Testing

@testable import Publish

/// A real host on this machine, to publish to and to look at.
protocol TestPlace: Sendable {
    /// For `--to`.
    var target: String { get }
    var environment: [String: String] { get }
    /// Lines for `gazette.yml`.
    var settings: String { get }
    /// The folder on this machine, where it is one.
    var root: String? { get }
    /// For every command that has to do with it.
    var options: [String] { get }
    /// Everything that readers can get, and the manifest.
    func published() async throws -> [String: [UInt8]]
    func end() async throws
}

extension TestPlace {
    var environment: [String: String] { [:] }
    var settings: String { "" }
    var options: [String] { [] }
    var root: String? { nil }
    func end() async throws {}
}

struct InPlaceFolder: TestPlace {
    let folder: String
    var target: String { folder }
    var root: String? { folder }

    func published() async throws -> [String: [UInt8]] { withManifest(folder) }
}

struct ReleasesFolder: TestPlace {
    let folder: String
    let target = "releases"
    var root: String? { folder }
    var settings: String {
        "publish:\n  - name: releases\n    to: \(folder)\n    layout: releases\n    keep: 3\n"
    }

    func published() async throws -> [String: [UInt8]] { withManifest(folder + "/current") }
}

/// What stands in a folder, with the manifest and without the lock.
func withManifest(_ folder: String) -> [String: [UInt8]] {
    var files = Digest.files(under: folder)
    files[Names.manifest] = try? FileSystem.read("\(folder)/\(Names.manifest)")
    return files
}

/// A bare repository.
struct BareRepository: TestPlace {
    let folder: String
    var target: String { "git+file://\(folder)/site.git#gh-pages" }

    init(in folder: String) async throws {
        self.folder = folder
        let git = try #require(Part.git.path)
        try await run(git, ["init", "--quiet", "--bare", "\(folder)/site.git"])
    }

    func published() async throws -> [String: [UInt8]] {
        let copy = "\(folder)/look-\(UUID().uuidString)"
        defer { FileSystem.remove(copy) }
        let git = try #require(Part.git.path)
        let said = try await run(
            git, ["clone", "--quiet", "--branch", "gh-pages", "file://\(folder)/site.git", copy])
        try #require(said.status == 0, "\(said.complaint)")
        return withManifest(copy)
    }

    func log() async throws -> [String] {
        let git = try #require(Part.git.path)
        let said = try await run(
            git, ["-C", "\(folder)/site.git", "log", "--format=%s", "gh-pages"])
        return said.output.split(separator: "\n").map(String.init)
    }
}

/// An sshd of our own, with a key of our own.
struct Server: TestPlace {
    let folder: String
    let port: Int
    private let sshd: Running
    let target = "server"
    /// With what a shell would trip over.
    var path: String { folder + "/srv it's $(here)" }
    var root: String? { path }
    var settings: String {
        "publish:\n  - name: server\n    to: \"rsync://\(NSUserName())@127.0.0.1:\(port)\(path)\"\n"
            + "    keep: 3\n"
    }
    var options: [String] { ["--ssh-config", folder + "/ssh_config"] }

    init(in folder: String) async throws {
        self.folder = folder
        port = try freePort()
        try FileSystem.makeFolder(folder + "/srv it's $(here)")
        let keygen = try #require(Part.keygen.path)
        for key in ["host", "user"] {
            try await run(keygen, ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder)/\(key)"])
        }
        try FileSystem.write(
            try FileSystem.read(folder + "/user.pub"), to: folder + "/authorized")
        chmod(folder, 0o700)
        chmod(folder + "/authorized", 0o600)
        // Where root runs sshd, it wants this to exist.
        try? FileManager.default.createDirectory(
            atPath: "/run/sshd", withIntermediateDirectories: true)
        let settings = """
            Port \(port)
            ListenAddress 127.0.0.1
            HostKey \(folder)/host
            AuthorizedKeysFile \(folder)/authorized
            PidFile none
            StrictModes no
            UsePAM no
            PasswordAuthentication no
            PermitRootLogin yes
            MaxStartups 100
            """
        try FileSystem.write(Array(settings.utf8), to: folder + "/sshd_config")
        let client = """
            Host *
                IdentityFile \(folder)/user
                IdentitiesOnly yes
                StrictHostKeyChecking no
                UserKnownHostsFile \(folder)/known_hosts
                LogLevel ERROR
            """
        try FileSystem.write(Array(client.utf8), to: folder + "/ssh_config")
        let path = try #require(Part.sshd.path)
        sshd = try Running(path, ["-D", "-e", "-f", folder + "/sshd_config"])
        try await waitForPort(port)
    }

    func published() async throws -> [String: [UInt8]] { withManifest(path + "/current") }
    func end() async throws { try await sshd.kill() }
}

/// The S3 of moto, by way of rclone.
struct S3: TestPlace {
    let port: Int
    private let moto: Running
    let target = "rclone:moto:daily/site"

    var environment: [String: String] {
        [
            // A bundle of certificates that is meant for real hosts stops rclone 1.60 altogether.
            "AWS_CA_BUNDLE": "",
            "RCLONE_CONFIG": "/dev/null", "RCLONE_CONFIG_MOTO_TYPE": "s3",
            "RCLONE_CONFIG_MOTO_PROVIDER": "Other",
            "RCLONE_CONFIG_MOTO_ENDPOINT": "http://127.0.0.1:\(port)",
            "RCLONE_CONFIG_MOTO_ACCESS_KEY_ID": "test-key-id",
            "RCLONE_CONFIG_MOTO_SECRET_ACCESS_KEY": "test-secret-0123",
            "RCLONE_CONFIG_MOTO_FORCE_PATH_STYLE": "true",
        ]
    }

    init() async throws {
        port = try freePort()
        moto = try Running(
            try #require(Part.moto.path), ["-H", "127.0.0.1", "-p", "\(port)"])
        try await waitForPort(port)
        let said = try await run(
            try #require(Part.rclone.path), ["mkdir", "moto:daily"], environment: environment)
        try #require(said.status == 0, "\(said.complaint)")
    }

    func published() async throws -> [String: [UInt8]] {
        try await TemporaryFolder.with { folder in
            let rclone = try #require(Part.rclone.path)
            let said = try await run(
                rclone, ["copy", "moto:daily/site", folder], environment: environment)
            try #require(said.status == 0, "\(said.complaint)")
            return withManifest(folder)
        }
    }

    func end() async throws { try await moto.kill() }
}
