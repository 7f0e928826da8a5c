/// What a whole line of a page is, where it is not a part of an article: a share bar, a player, a
/// switch for the size of the text, a line for subscribers.
public enum PagePart: Sendable, Equatable {
    case skipLink, share, player, counts, textSize, menu, newsletter, notice

    /// The part of a page that a whole line is, if it is one.
    init?(_ text: String) {
        guard text.columns(upTo: 240) <= 240 else { return nil }
        let lower = text.lowercased()
        // A full stop ends a sentence; of the parts below only requests and notices are such.
        let isSentence = text.last.map { "。.；;，,".contains($0) } ?? false
        let words = lower.split {
            !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "'" && $0 != "’"
        }
        .map(String.init)
        if !isSentence, let bar = PagePart.bar(text, lower, words) {
            self = bar
        } else if isForSubscribers(lower, words) {
            self = .newsletter
        } else if isNotice(lower) {
            self = .notice
        } else {
            return nil
        }
    }
}

extension PagePart {
    /// Those that are not sentences.
    private static func bar(_ text: String, _ lower: String, _ words: [String]) -> PagePart? {
        guard text.columns(upTo: 101) <= 100 else { return nil }
        if isSkipLink(lower) { return .skipLink }
        if isPlayer(lower) { return .player }
        if isTextSize(lower) { return .textSize }
        if isShareBar(lower, words) { return .share }
        if isCount(lower) { return .counts }
        return isMenu(text) ? .menu : nil
    }
}

private func isSkipLink(_ text: String) -> Bool {
    if text.columns(upTo: 50) > 50 { return false }
    if text.hasPrefix(anyOf: [
        "skip to ", "skip navigation", "jump to content", "jump to main", "jump to navigation",
    ]) {
        return !text.hasSuffix(".")
    }
    return text.hasPrefix(anyOf: ["跳到", "跳转", "跳至", "跳轉", "跳过", "跳過"])
        && text.mentions(anyOf: ["内容", "內容", "导航", "導航", "导览", "正文", "主要", "主页"])
}

/// `0:00`, `0:00 / 3:45`, `Listen to this article · 4 min`, `播放 00:00`.
private func isPlayer(_ text: String) -> Bool {
    let parts = text.split { " /|｜·•-–—\u{3000},，:：()（）".contains($0) }.map(String.init)
    guard !parts.isEmpty, text.columns(upTo: 80) <= 80 else { return false }
    let known = parts.allSatisfy { part in
        playerWords.contains(part) || part.allSatisfy(\.isNumber)
            || part.contains(where: \.isNumber)
                && part.wholeMatch(of: /[0-9.]+x|x[0-9.]+|[0-9]+(min|mins|m|分钟|分鐘)/) != nil
    }
    guard known else { return false }
    // A date has a time of day, too, but other numbers beside it.
    let isTimed =
        text.contains(/[0-9]{1,2}:[0-9]{2}/)
        && parts.count { $0.allSatisfy(\.isNumber) } == 2 * text.count { $0 == ":" }
        && !parts.contains { $0.count > 2 && $0.allSatisfy(\.isNumber) }
    return parts.contains { playerCores.contains($0) } || isTimed
}

/// `字号：小 中 大`, `A- A A+`, `Text size`.
private func isTextSize(_ text: String) -> Bool {
    let parts = text.split { " /|｜·•-–—\u{3000},，:：()（）[]【】+−".contains($0) }.map(String.init)
    guard !parts.isEmpty, text.columns(upTo: 60) <= 60 else { return false }
    let joined = parts.joined()
    let label = sizeLabels.first { joined.hasPrefix($0) }
    let rest = label.map { String(joined.dropFirst($0.count)) } ?? joined
    if label != nil {
        return rest.allSatisfy { "小中大特超标准默认正常加减缩放aat默標準號号".contains($0) }
            || [
                "small", "medium", "large", "smallmediumlarge", "increase", "decrease",
                "smalllarge", "increasedecrease", "decreaseincrease",
            ].contains(rest)
    }
    if parts.count >= 2, Set(parts).isSubset(of: ["小", "中", "大", "特大", "超大"]) { return true }
    return joined.utf8.allSatisfy { $0 == 0x61 } && (2...5).contains(joined.count)
        && text.contains(where: { " +-−/|".contains($0) })
}

private func isShareBar(_ text: String, _ words: [String]) -> Bool {
    guard !words.isEmpty, text.columns(upTo: 100) <= 100, !text.hasSuffix("."), !text.hasSuffix("。")
    else { return false }
    if text.mentions("扫") || text.mentions("掃") {
        if text.mentions(anyOf: ["分享", "二维码", "二維碼", "手机看", "手机阅读"]) { return true }
    }
    let isKnown = words.allSatisfy {
        shareCores.contains($0) || shareWords.contains($0) || $0.allSatisfy(\.isNumber)
    }
    // `Line` or `X` alone may be anything.
    return isKnown && words.contains { shareCores.contains($0) }
}

/// `1,234 views`, `5 min read`, `阅读 1234`, `评论(12)`: a number, and nothing but words that count.
private func isCount(_ text: String) -> Bool {
    guard text.columns(upTo: 60) <= 60, text.contains(where: \.isNumber) else { return false }
    let words = text.filter { $0.isLetter && !"万萬约".contains($0) }
    return countWords.contains(words)
        || ["k", "m", "w"].contains {
            words.hasPrefix($0) && countWords.contains(String(words.dropFirst()))
        }
}

/// A line of nothing but entries of a site's menu.
private func isMenu(_ text: String) -> Bool {
    if isMenuWord(text.trimming { "☰≡×✕ >›»▼▾".contains($0) }) { return true }
    let strong = text.split { "|｜·•\t/".contains($0) }.map(\.trimmed).filter { !$0.isEmpty }
    let parts = strong.count > 1 ? strong : text.split { " \u{3000}".contains($0) }.map(String.init)
    guard parts.count >= 2, parts.allSatisfy({ $0.columns(upTo: 21) <= 20 }) else { return false }
    let known = parts.count { isSectionName($0) || isMenuWord($0) || isPathWord($0) }
    if parts.count == 2 { return known == 2 && parts.contains(where: isMenuWord) }
    return known * 10 >= parts.count * (text.unicodeScalars.contains(where: \.isHan) ? 5 : 7)
}

/// An invitation to a newsletter, an app or an account: it opens with a request and names what to
/// subscribe to.
private func isForSubscribers(_ text: String, _ words: [String]) -> Bool {
    let bare = text.trimming { "▶►➤→>»*【】[]（）()! ！👉".contains($0) }
    if subscriberLines.contains(where: bare.hasPrefix) { return true }
    let asks = bare.hasPrefix(anyOf: askStarts)
    let names = words.contains { offers.contains($0) } || bare.mentions(anyOf: hanOffers)
    if asks, names { return true }
    // `The Harbour Briefing: our free newsletter. Sign up here.`
    return names
        && bare.mentions(anyOf: [
            "sign up here", "subscribe here", "sign up now", "subscribe now", "sign up today",
            "sign up free", "点击订阅", "立即订阅", "欢迎订阅", "欢迎关注", "敬请关注", "立即下载", "點擊訂閱",
        ])
}

private func isNotice(_ text: String) -> Bool {
    if text.mentions("cookie"),
        text.mentions(anyOf: [
            "accept", "we use", "uses cookies", "consent", "by continuing", "使用", "接受",
        ])
    {
        return true
    }
    if text.mentions("javascript"),
        text.mentions(anyOf: ["enable", "disabled", "turn on", "启用", "開啟"])
    {
        return true
    }
    return text.hasPrefix(anyOf: noticeStarts)
}

private let countWords: Set<String> = [
    "view", "views", "read", "reads", "comment", "comments", "share", "shares", "like", "likes",
    "hits", "minread", "minsread", "minuteread", "minutesread", "minlisten", "minutelisten",
    "minutestoread", "mintoread", "minutereadtime", "readingtimeminutes", "readingtimemin",
    "readingtimeminute", "readtimeminutes", "readtimemin", "readtimemins", "minutesofreading",
    "minwatch", "commentsshares", "sharescomments", "阅读", "次阅读", "人阅读", "浏览", "次浏览", "条评论", "评论",
    "人参与", "次播放", "播放", "赞", "个赞", "跟贴", "閱讀", "瀏覽", "次瀏覽", "則留言", "阅读量", "阅读数", "浏览量", "浏览次数",
    "浏览次", "点击", "点击量", "点击数", "次点击", "评论数", "点赞", "阅读时间分钟", "閱讀時間分鐘", "阅读需分钟", "预计阅读分钟",
    "预计阅读时间分钟", "本文字", "全文字", "本文字阅读分钟", "本文字阅读需分钟", "阅读评论", "阅读点赞", "分钟阅读",
]

private let playerCores: Set<String> = [
    "listen", "play", "pause", "mute", "unmute", "播放", "暂停", "倍速", "听新闻", "听文章", "收听", "朗读",
    "语音播报", "語音朗讀", "audio", "loading", "静音", "全屏", "fullscreen", "字幕", "听全文", "聽新聞",
]
private let playerWords: Set<String> = playerCores.union([
    "to", "this", "article", "story", "min", "mins", "minutes", "minute", "video", "speed",
    "volume",
    "now", "playing", "watch", "loaded", "progress", "live", "current", "time", "duration",
    "remaining", "captions", "语音", "音频", "视频", "分钟", "秒", "正在", "加载中", "bookmark", "share", "save",
    "x", "1x", "button", "player",
])

private let sizeLabels = [
    "调整字号", "调整字体", "字体大小", "字号大小", "字体", "字體", "字号", "字號", "文字大小", "textsize", "fontsize", "text",
]

private let shareCores: Set<String> = [
    "share", "shares", "save", "saved", "print", "email", "tweet", "facebook", "twitter",
    "whatsapp", "linkedin",
    "reddit", "telegram", "pinterest", "bookmark", "flipboard", "messenger", "wechat", "weibo",
    "bluesky", "threads", "mastodon", "copy", "分享", "分享到", "分享至", "收藏", "打印", "点赞", "转发", "举报",
    "纠错",
    "复制链接", "微信", "朋友圈", "微博", "新浪微博", "qq", "qq空间", "qq好友", "微信好友", "扫一扫", "微信扫一扫", "扫码分享",
    "我要评论", "返回顶部", "列印", "轉發", "複製連結", "微信朋友圈", "一键分享", "生成海报", "+关注", "腾讯微博", "人人网", "豆瓣",
    "我要纠错", "我要反馈", "在看", "赞", "点个赞",
]
private let shareWords: Set<String> = [
    "this", "article", "story", "page", "on", "via", "to", "with", "link", "the", "by", "a", "it",
    "x", "for", "later",
    "line", "comment", "comments", "like", "likes", "follow", "copied", "url", "options", "more",
    "sms", "mail",
    "gift", "full", "pocket", "in", "评论", "关注", "到", "至", "手机看", "推荐", "更多", "链接", "本文", "文章", "回复",
    "点击",
    "add", "us", "google", "feedback", "close", "button", "tools", "and", "post", "instagram",
]

private let askStarts = [
    "sign up", "subscribe", "get ", "register", "join ", "receive ", "download", "follow us",
    "want more", "want the",
    "like this", "enjoying ", "never miss", "stay up to date", "stay informed", "start your day",
    "read our", "don't miss", "don’t miss",
    "订阅", "關注", "关注", "扫码", "扫描", "掃碼", "点击订阅", "点击关注", "欢迎", "下载", "長按", "长按", "更多", "加入", "訂閱",
    "想看更多", "微信搜索",
]
private let offers: Set<String> = [
    "newsletter", "newsletters", "briefing", "inbox", "alerts", "app", "podcast", "email",
    "bulletin", "subscription", "account", "roundup",
]
private let hanOffers = [
    "公众号", "公眾號", "简报", "簡報", "电子报", "電子報", "客户端", "客戶端", "订阅号", "通讯", "邮件", "app", "视频号", "二维码",
    "早报", "晚报推送", "频道获取",
]
private let subscriberLines = [
    "enter your email", "your email address", "email address", "thank you for subscribing",
    "thanks for subscribing",
    "by signing up", "by subscribing", "you can unsubscribe", "unsubscribe", "view in browser",
    "view this email",
    "view online", "manage preferences", "update your preferences", "manage your subscription",
    "no longer wish to receive",
    "you are receiving this", "you received this", "you're receiving this", "you’re receiving this",
    "this email was sent to",
    "already a subscriber", "subscribe to read", "subscribe to continue", "create a free account",
    "sign in to read", "log in to read",
    "退订", "取消订阅", "退訂", "如需退订", "在浏览器中查看", "在瀏覽器中", "如果您不想再收到", "您收到此邮件", "您收到这封邮件", "请输入邮箱",
    "请输入您的邮箱",
    "forward to a friend", "was this forwarded to you", "add us to your address book",
]
private let noticeStarts = [
    "©", "(c) 20", "copyright ©", "copyright 20", "all rights reserved", "版权所有", "版權所有", "未经授权",
    "未經授權", "本网站所刊载",
    "this article is more than", "this story is more than", "your browser does not support",
    "您的浏览器不支持", "您的瀏覽器不支援",
    "we value your privacy", "accept all", "reject all", "隐私政策", "terms of use", "privacy policy",
    "京icp备", "沪icp备", "粤icp备", "icp备", "违法和不良信息举报",
]
