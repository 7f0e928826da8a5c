import Foundation
import Testing

@testable import Files

struct StateFolderTests {
    @Test func `state lies where the user wants it, and is the user's alone`() throws {
        try TemporaryFolder.with { folder in
            let state = try StateFolder.open(["XDG_STATE_HOME": folder + "/state", "HOME": "/x"])
            #expect(state.path == folder + "/state/gazette")
            #expect(try state.status().permissions == 0o700)
            let home = try StateFolder.open(["HOME": folder, "XDG_STATE_HOME": "not/whole"])
            #expect(home.path.hasPrefix(folder + "/") && home.path.hasSuffix("/gazette"))
        }
    }

    @Test func `a folder that others can write to, or a link, is refused`() throws {
        try TemporaryFolder.with { folder in
            let place = folder + "/gazette"
            try FileManager.default.createDirectory(
                atPath: place, withIntermediateDirectories: true)
            #expect(chmod(place, 0o777) == 0)
            #expect(throws: StateFolder.Refusal.self) {
                _ = try StateFolder.open(["XDG_STATE_HOME": folder])
            }
            try FileManager.default.removeItem(atPath: place)
            try FileManager.default.createSymbolicLink(
                atPath: place, withDestinationPath: "/tmp")
            #expect(throws: StateFolder.Refusal.self) {
                _ = try StateFolder.open(["XDG_STATE_HOME": folder])
            }
        }
        #expect(throws: StateFolder.Refusal.self) { _ = try StateFolder.open([:]) }
    }
}
