/// A file name from a title: letters and digits of any script in lower case, hyphens between,
/// at most 80 bytes; the id where nothing is left or the name has a meaning of its own.
func slug(of title: String, id: String) -> String {
    var slug = ""
    for scalar in title.lowercased().unicodeScalars {
        let isMark = scalar.properties.generalCategory == .nonspacingMark
        let isPart = scalar.isLetter || scalar.properties.numericType != nil || isMark
        let piece = isPart ? String(scalar) : slug.isEmpty || slug.hasSuffix("-") ? "" : "-"
        guard slug.utf8.count + piece.utf8.count <= 80 else {
            cutToWord(&slug)
            break
        }
        slug.unicodeScalars.append(contentsOf: piece.unicodeScalars)
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return slug.isEmpty || reserved.contains(slug) ? id : slug
}

/// A word of Latin letters that was cut goes, unless it is all there is.
private func cutToWord(_ slug: inout String) {
    guard let last = slug.utf8.last, last.isWord, let hyphen = slug.lastIndex(of: "-") else {
        return
    }
    let word = slug[slug.index(after: hyphen)...]
    if word.utf8.allSatisfy(\.isWord) { slug = String(slug[..<hyphen]) }
}

/// Names that Windows keeps for devices, and pages that a site has anyway.
private let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul", "index", "page", "feed", "404"]
        + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
