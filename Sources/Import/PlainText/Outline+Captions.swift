extension Outline {
    /// Lines that credit or describe a picture that did not come along.
    mutating func markCaptions() {
        for index in lines.indices
        where roles[index] == .prose && isCaption(lines[index].text) { roles[index] = .caption }
    }
}

private func isCaption(_ text: String) -> Bool {
    guard text.columns(upTo: 120) < 120 else { return false }
    if text.hasPrefix(anyOf: captionStarts) { return true }
    if captionNames.contains(where: { name in
        text.hasPrefix(name)
            && [":", "：", "|", "｜", "/"].contains(
                text.dropFirst(name.count).drop { $0 == " " }.prefix(1))
    }) {
        return true
    }
    return captionEnds.contains { text.hasSuffix($0) }
}

private let captionStarts = [
    "图片来自", "图片来源", "图来自", "图源", "圖片來自", "圖片來源", "圖源", "▲", "△", "(图/", "（图/", "(圖/",
    "（圖/", "图为", "Photo by", "Image by", "Photograph by", "Photo credit", "Image credit",
    "Getty Images", "AP Photo", "File photo",
]

/// These make a caption only with a colon or a bar after them.
private let captionNames = [
    "图", "圖", "图片", "圖片", "配图", "摄影", "Photo", "Image", "Picture", "Credit",
]

private let captionEnds = [
    "(Reuters)", "(AFP)", "(AP)", "(Getty Images)", "/Reuters", "/AFP", "/AP", "/Getty Images",
    "(路透社)", "（路透社）", "(法新社)", "（法新社）", "(美联社)", "（美联社）", "(资料图)", "（资料图）",
    "(网络图)", "(網路圖)", "(视频截图)", "(新华社)", "（新华社）",
]
