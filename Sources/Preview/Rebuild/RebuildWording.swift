/// What an author of templates reads, beside what the compiler says.
enum RebuildWording {
    static let noSwift =
        "the templates have changed, and \"swift\" is in no folder of PATH: install it, or start "
        + "the preview where it is"
    static func notStarted(_ path: String, _ reason: String) -> String {
        "\(path) cannot be started: \(reason)"
    }
    static func noOutput(_ folder: String, _ reason: String) -> String {
        "cannot write the compiler's output to \(folder): \(reason)"
    }
    static func silent(_ status: Int32) -> String {
        "swift build ended with \(status) and said nothing"
    }
    static func moreLines(_ count: Int) -> String { "… and \(count) more lines" }
}
