/// Things by their names: the declared ones in their order, then the others by name; empty ones not.
///
/// Names are one where they differ in nothing but case and forms of letters: `AI` and `ai`. Names
/// that differ in more never share an address, nor does one lose its address to a newer one.
struct NameGrouping {
    struct Group {
        var name: String
        var slug: String
        var declared: Int?
        var members: [Int]
    }

    private(set) var groups: [Group] = []
    /// For each name its group.
    private(set) var indices: [Int?] = []

    /// - Parameters:
    ///   - names: of things, the newest first.
    ///   - instants: when each of these appeared.
    ///   - kept: declared ones that stay although no name is theirs.
    init(
        _ names: [String?], instants: [Int], style: Settings.SlugStyle,
        declared: [(id: String, slug: String)], keeping kept: Set<Int> = []
    ) {
        var groups = declared.enumerated().map { index, declared in
            Group(name: declared.id, slug: declared.slug, declared: index, members: [])
        }
        var byFoldedName = Dictionary(
            groups.indices.map { (Slug.folded(groups[$0].name), $0) }
        ) { first, _ in first }
        var byName: [String: Int] = [:]
        for (index, name) in names.enumerated() {
            guard let name else { continue }
            let group =
                byName[name]
                ?? {
                    let folded = Slug.folded(name)
                    let group = byFoldedName[folded, default: groups.count]
                    if group == groups.count {
                        groups.append(Group(name: name, slug: "", declared: nil, members: []))
                        byFoldedName[folded] = group
                    } else if groups[group].declared == nil, name < groups[group].name {
                        // The spelling that sorts first names it.
                        groups[group].name = name
                    }
                    byName[name] = group
                    return group
                }()
            groups[group].members.append(index)
        }
        for index in groups.indices where groups[index].declared == nil {
            groups[index].slug = Slug.make(groups[index].name, style: style)
        }
        NameGrouping.tellApart(&groups, instants)
        take(groups, count: names.count, kept)
    }

    private mutating func take(_ all: [Group], count: Int, _ kept: Set<Int>) {
        groups = all.filter { group in
            !group.members.isEmpty || group.declared.map(kept.contains) ?? false
        }.sorted { left, right in
            let (a, b) = (left.declared ?? .max, right.declared ?? .max)
            return a != b ? a < b : left.name < right.name
        }
        indices = [Int?](repeating: nil, count: count)
        for (number, group) in groups.enumerated() {
            for member in group.members { indices[member] = number }
        }
    }

    /// Of several names with one slug a declared one keeps it, then the one that was there first.
    /// The others get digits of their own name behind it, whatever the order of the files.
    private static func tellApart(_ groups: inout [Group], _ instants: [Int]) {
        let bySlug = Dictionary(grouping: groups.indices) { groups[$0].slug }
        guard bySlug.count < groups.count || bySlug[""] != nil else { return }
        func comesFirst(_ left: Int, _ right: Int) -> Bool {
            let (a, b) = (groups[left], groups[right])
            let (first, second) = (a.declared ?? .max, b.declared ?? .max)
            if first != second { return first < second }
            let (since, other) = (a.members.last ?? 0, b.members.last ?? 0)
            return instants[since] != instants[other]
                ? instants[since] < instants[other] : a.name < b.name
        }
        let others = bySlug.flatMap { slug, members in
            members.sorted(by: comesFirst).dropFirst(slug.isEmpty ? 0 : 1)
        }
        var taken = Set(bySlug.keys)
        for index in others.sorted(by: { groups[$0].name < groups[$1].name }) {
            let name = Array(Slug.folded(groups[index].name).utf8)
            let start = groups[index].slug.isEmpty ? "" : groups[index].slug + "-"
            let short = start + Fingerprint.short(name)
            let isFree = taken.insert(short).inserted
            groups[index].slug = isFree ? short : start + Fingerprint.long(name)
        }
    }
}
