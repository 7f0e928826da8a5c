/// The name of a folder under `releases`: `000012-3f2a9c0d11e4b7a6`, a number and a build.
///
/// The numbers give the order. A clock would not: it makes equal publishes differ.
struct ReleaseName: Sendable, Equatable {
    let text: String
    let number: Int
    let build: String

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int(parts[0]), !parts[1].isEmpty else { return nil }
        (self.text, self.number, build) = (text, number, String(parts[1]))
    }

    /// The name for a new release of `build`.
    init(after others: [ReleaseName], build: String) {
        number = (others.map(\.number).max() ?? 0) + 1
        let digits = String(number)
        text = String(repeating: "0", count: max(0, 6 - digits.count)) + "\(digits)-\(build)"
        self.build = build
    }

    /// Which of `names` are too many: the oldest, but never the one that readers see.
    static func surplus(_ names: [ReleaseName], current: String, keep: Int) -> [ReleaseName] {
        let others = names.filter { $0.text != current }.sorted { $0.number > $1.number }
        return Array(others.dropFirst(max(0, keep - 1)))
    }

    /// All of `names` as a history.
    static func history(_ names: [ReleaseName], current: String) -> [Publication] {
        names.sorted { $0.number > $1.number }.map { name in
            Publication(
                id: name.text, build: name.build, isCurrent: name.text == current, files: nil)
        }
    }
}
