extension WordTable {
    static let traditional = WordTable(
        "zh-Hant",
        [
            .skipToContent: "跳到正文", .sections: "欄目", .latestEdition: "最新一期",
            .earlierEditions: "往期", .allEditions: "全部期次", .allTopics: "全部主題",
            .inBrief: "要點", .editorsNote: "編者的話", .topics: "主題", .sources: "來源",
            .archive: "存檔", .related: "相關文章", .corrections: "更正", .tags: "標籤",
            .origin: "原文", .readAtOrigin: "到來源處閱讀", .excerptOnly: "以上為摘錄。",
            .updated: "更新於", .license: "授權", .previousEdition: "上一期",
            .nextEdition: "下一期", .previousArticle: "上一篇", .nextArticle: "下一篇",
            .inThisEdition: "本期文章", .older: "較早", .newer: "較新", .latest: "最新",
            .byMonth: "按月", .feed: "訂閱", .feeds: "訂閱來源",
            .feedsAdvice: "把網址複製到閱讀器，新文章就會送到。",
            .allFeeds: "全部訂閱來源合成一個檔案（OPML）", .allArticles: "全部文章",
            .editionsFeed: "整期（每期一則）",
            .itemsFeed: "條目（每條一則）",
            .itemLink: "此條連結",
            .readOn: "閱讀全文", .otherLanguages: "其他語言",
            .onThisPage: "本頁內容", .notFound: "此處沒有頁面",
            .notFoundAdvice: "頁面可能已經移走。請從存檔查找，或從最新一期讀起。",
            .moved: "頁面已移走", .noEditions: "尚無內容。", .note: "注意", .tip: "提示",
            .important: "重要", .warning: "警告", .caution: "當心", .footnotes: "腳註",
            .backToText: "回到正文", .done: "已完成", .toDo: "待辦", .thousands: "",
        ],
        phrases: [
            .date: "{year}年{n}月{day}日", .dateAndTime: "{date} {time}", .aboutDate: "約{date}",
            .month: "{year}年{n}月", .year: "{year}年", .dayEdition: "{date} {weekday}",
            .weekEdition: "{year}年第{n}週 {from}–{to}", .editionNumber: "第{n}期",
            .page: "第 {n} 頁",
        ],
        counted: [
            .articles: [.other: "{n} 篇"], .editions: [.other: "{n} 期"],
            .items: [.other: "{n} 條"],
            .minutes: [.other: "{n} 分鐘"], .length: [.other: "{n} 字"],
        ],
        names: [
            .weekdays: ["一", "二", "三", "四", "五", "六", "日"],
            .weekdayNames: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
            .months: numberedMonths,
        ])
}
