extension WordTable {
    static let simplified = WordTable(
        "zh-Hans",
        [
            .skipToContent: "跳到正文", .sections: "栏目", .latestEdition: "最新一期",
            .earlierEditions: "往期", .allEditions: "全部期次", .allTopics: "全部主题",
            .inBrief: "要点", .editorsNote: "编者的话", .topics: "主题", .sources: "来源",
            .archive: "存档", .related: "相关文章", .corrections: "更正", .tags: "标签",
            .origin: "原文", .readAtOrigin: "到来源处阅读", .excerptOnly: "以上为摘录。",
            .updated: "更新于", .license: "许可", .previousEdition: "上一期",
            .nextEdition: "下一期", .previousArticle: "上一篇", .nextArticle: "下一篇",
            .inThisEdition: "本期文章", .older: "较早", .newer: "较新", .latest: "最新",
            .byMonth: "按月", .feed: "订阅", .feeds: "订阅源",
            .feedsAdvice: "把地址复制到阅读器里，新文章就会送到。",
            .allFeeds: "全部订阅源合成一个文件（OPML）", .allArticles: "全部文章",
            .editionsFeed: "整期（每期一条）",
            .itemsFeed: "条目（每条一则）",
            .itemLink: "此条链接",
            .readOn: "阅读全文", .otherLanguages: "其他语言",
            .onThisPage: "本页内容", .notFound: "此处没有页面",
            .notFoundAdvice: "页面可能已经移走。请从存档查找，或从最新一期读起。",
            .moved: "页面已移走", .noEditions: "尚无内容。", .note: "注意", .tip: "提示",
            .important: "重要", .warning: "警告", .caution: "当心", .footnotes: "脚注",
            .backToText: "回到正文", .done: "已完成", .toDo: "待办", .thousands: "",
        ],
        phrases: [
            .date: "{year}年{n}月{day}日", .dateAndTime: "{date} {time}", .aboutDate: "约{date}",
            .month: "{year}年{n}月", .year: "{year}年", .dayEdition: "{date} {weekday}",
            .weekEdition: "{year}年第{n}周 {from}–{to}", .editionNumber: "第{n}期",
            .page: "第 {n} 页",
        ],
        counted: [
            .articles: [.other: "{n} 篇"], .editions: [.other: "{n} 期"],
            .items: [.other: "{n} 条"],
            .minutes: [.other: "{n} 分钟"], .length: [.other: "{n} 字"],
        ],
        names: [
            .weekdays: ["一", "二", "三", "四", "五", "六", "日"],
            .weekdayNames: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
            .months: numberedMonths,
        ])

    /// `11月`, as Chinese and Japanese name months.
    static let numberedMonths = (1...12).map { "\($0)月" }
}
