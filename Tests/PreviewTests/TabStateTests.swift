import Foundation
import Testing

@testable import Preview

struct TabStateTests {
    @Test func `a tab reads the names that the script knows`() throws {
        let state = TabState(client: "c", tag: "t", marks: ["/a/": "draft"])
        let data = try JSONEncoder().encode(state)
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        #expect(
            Set(object.keys) == [
                "client", "tag", "isMissing", "problems", "more", "marks", "files",
            ])
    }
}
