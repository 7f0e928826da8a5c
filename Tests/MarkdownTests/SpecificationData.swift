import Foundation
import Markdown
import Testing

/// An example of a specification: Markdown and the HTML that it asks for.
struct SpecificationExample: Decodable, CustomTestStringConvertible {
    var markdown: String
    var html: String
    var example: Int?
    var section: String?

    var testDescription: String { "\(section ?? "") \(example ?? 0)" }
}

/// The examples lie beside the project and are not part of it.
enum SpecificationData {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/data")

    static let commonMark = read("commonmark-0.30.json")
    static let gfm = read("gfm-extensions.json")

    private static func read(_ name: String) -> [SpecificationExample] {
        guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return [] }
        return (try? JSONDecoder().decode([SpecificationExample].self, from: data)) ?? []
    }
}

/// HTML as it is compared: what writes the same element in two ways is written in one.
func normalised(_ html: String) -> String {
    html.replacing(" />", with: ">")
        .replacing("&#39;", with: "'")
        .replacing(" decoding=\"async\"", with: "").replacing(" tabindex=\"0\"", with: "")
        .replacing("=\"\"", with: "")
        .replacing(" aria-label=\"Done\"", with: "").replacing(" aria-label=\"To do\"", with: "")
        .replacing("<div class=\"scroll\">\n", with: "").replacing(
            "</table>\n</div>", with: "</table>"
        )
        .replacing("class=\"align-", with: "align=\"")
        .replacing("checked disabled type=\"checkbox\"", with: "type=\"checkbox\" checked disabled")
        .replacing("disabled type=\"checkbox\"", with: "type=\"checkbox\" disabled")
}

func html(_ source: String, _ options: RenderOptions = RenderOptions()) -> String {
    String(decoding: Document(source).rendered(options).html, as: UTF8.self)
}
