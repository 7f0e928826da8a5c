import Gazette

extension PreviewState {
    /// The files that go out as they are, pictures above all, by the paths of their addresses, and
    /// what tells the bytes of each from any others.
    static func versions(in prepared: PreparedSite) -> [String: Int] {
        let base = prepared.site.settings.base
        let files = prepared.pages.compactMap { page in
            page.copiedFile.map { (base.link(page.address).text, $0.version) }
        }
        return Dictionary(files) { first, _ in first }
    }

    /// Those that are others than in the first issue, or were not there. A page that shows one of
    /// them has the same bytes as before, so that its fingerprint says nothing of it.
    static func changes(from first: [String: Int], to now: [String: Int]) -> [String: String] {
        now.filter { first[$0.key] != $0.value }.mapValues { String($0.magnitude, radix: 36) }
    }
}
