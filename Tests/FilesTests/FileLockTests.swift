import Foundation
import Testing

@testable import Files

/// A lock's file is Gazette's own, or it is left alone.
struct FileLockTests {
    private let holder = Holder.current(now: 1_700_000_000)

    private func withFolder(_ work: (Directory) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "gazette-lock-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await work(try Directory.making(folder))
    }

    @Test func `somebody's file is neither emptied nor removed`() async throws {
        for text in ["mine", "{}", "{\"nonsense\":true}", String(repeating: " ", count: 5000)] {
            try await withFolder { folder in
                try folder.create("lock", Array(text.utf8))
                await #expect(throws: FileLock.Refusal.self, "\(text)") {
                    try await FileLock.take("lock", in: folder, by: holder, waits: .zero)
                }
                #expect(try folder.read("lock") == Array(text.utf8))
            }
        }
    }

    @Test func `another name of somebody's file is not written to`() async throws {
        for text in ["", holder.text, "mine"] {
            try await withFolder { folder in
                try folder.create("mine", Array(text.utf8))
                try folder.link("lock", to: "mine", in: folder)
                await #expect(throws: FileLock.Refusal.self, "\(text)") {
                    try await FileLock.take("lock", in: folder, by: holder, waits: .zero)
                }
                #expect(try folder.read("mine") == Array(text.utf8))
            }
        }
    }

    @Test func `a pipe is no lock`() async throws {
        try await withFolder { folder in
            #expect(mkfifo(folder.path(of: "lock"), 0o600) == 0)
            await #expect(throws: FileLock.Refusal.self) {
                try await FileLock.take("lock", in: folder, by: holder, waits: .zero)
            }
            let kind = try folder.status("lock")?.kind
            #expect(kind == .other)
        }
    }

    @Test func `what a dead holder left is taken over`() async throws {
        let whole = holder.text
        for text in ["", "\0\0", String(whole.prefix(20)), String(whole.dropLast()), whole] {
            try await withFolder { folder in
                try folder.create("lock", Array(text.utf8))
                let lock = try await FileLock.take("lock", in: folder, by: holder, waits: .zero)
                #expect(try folder.read("lock") == Array(whole.utf8))
                lock.release(removing: true)
                #expect(try folder.names().isEmpty)
            }
        }
    }
}
