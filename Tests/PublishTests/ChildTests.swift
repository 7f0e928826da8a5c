import Foundation
import Programs
import Testing

struct ChildTests {
    @Test(arguments: [true, false])
    func `a program that is started ends by a broken pipe as it would elsewhere`(
        apart: Bool
    ) async throws {
        StandardFiles.prepare()
        let nothing = open("/dev/null", O_RDWR)
        defer { close(nothing) }
        let child = try Child(
            "/bin/sh", ["-c", "kill -PIPE $$; exit 0"], environment: [:],
            files: (nothing, nothing, nothing), apart: apart)
        #expect(await child.end() == 128 + SIGPIPE)
    }
}
