/// What a title's closing tag, such as `(组图)` or `[视频]`, says the article holds.
enum Media: String {
    case images, video
}

/// A title without its media tag, and what the tag says.
func withoutMediaTag(_ title: String) -> (title: String, media: Media?) {
    let pairs: [(open: Character, close: Character)] = [
        ("(", ")"), ("（", "）"), ("[", "]"), ("【", "】"), ("［", "］"),
    ]
    for pair in pairs where title.last == pair.close {
        guard let start = title.lastIndex(of: pair.open) else { continue }
        let tag = title[title.index(after: start)...].dropLast().lowercased()
        let words = tag.split { "/、+＋／ &与和".contains($0) }.map(String.init)
        let kinds = words.map { mediaWords[$0] }
        guard !kinds.isEmpty, kinds.allSatisfy({ $0 != nil }) else { continue }
        let rest = title[..<start].trimmed
        guard !rest.isEmpty else { continue }
        // Two tags in a row occur, too.
        let (inner, earlier) = withoutMediaTag(rest)
        let isVideo = kinds.contains(.video) || earlier == .video
        return (inner, isVideo ? .video : .images)
    }
    return (title, nil)
}

private let mediaWords: [String: Media] = [
    "图": .images, "圖": .images, "组图": .images, "組圖": .images, "多图": .images, "多圖": .images,
    "图集": .images, "圖集": .images, "高清组图": .images, "高清图": .images, "图片": .images,
    "圖片": .images, "附图": .images, "附圖": .images, "photo": .images, "photos": .images,
    "images": .images, "pictures": .images, "gallery": .images,
    "视频": .video, "視頻": .video, "影片": .video, "影音": .video, "附视频": .video, "video": .video,
    "videos": .video, "watch": .video,
]
