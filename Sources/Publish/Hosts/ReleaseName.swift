/// The name of a folder under `releases`: `000012-3f2a9c0d11e4b7a6`, a number and a build.
///
/// The numbers give the order. A clock would not: it makes equal publishes differ.
struct ReleaseName: Sendable, Equatable {
    let text: String
    let number: Int
    let build: String

    static let largest = 999_999_999

    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, (1...9).contains(parts[0].utf8.count),
            parts[0].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(parts[0]),
            (1...64).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy({
                (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
            })
        else { return nil }
        (self.text, self.number, build) = (text, number, String(parts[1]))
    }

    /// The name for a new release of `build`; nil where the numbers are used up.
    init?(after others: [ReleaseName], build: String) {
        number = (others.map(\.number).max() ?? 0) + 1
        guard number <= ReleaseName.largest else { return nil }
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

    /// Whether a name under `releases` is that of a folder that becomes a release.
    static func isStaging(_ name: String) -> Bool {
        name.hasPrefix(".new-") || name.hasPrefix(".copy-")
    }
}
