extension WordTable {
    static let japanese = WordTable(
        "ja",
        [
            .skipToContent: "本文へ移動", .sections: "分野", .latestEdition: "最新号",
            .earlierEditions: "これまでの号", .allEditions: "全ての号", .allTopics: "全ての分野",
            .inBrief: "要点", .editorsNote: "編集部から", .topics: "分野", .sources: "情報源",
            .archive: "バックナンバー", .related: "関連記事", .corrections: "訂正", .tags: "タグ",
            .origin: "元の記事", .readAtOrigin: "続きを元の記事で読む",
            .excerptOnly: "以上は記事の抜粋です。", .updated: "更新", .license: "ライセンス",
            .previousEdition: "前の号", .nextEdition: "次の号", .previousArticle: "前の記事",
            .nextArticle: "次の記事", .inThisEdition: "この号の記事", .older: "古い記事",
            .newer: "新しい記事", .latest: "最新", .byMonth: "月別", .feed: "フィード",
            .feeds: "フィード一覧",
            .feedsAdvice: "URLをフィードリーダーに登録すると、新しい記事が届きます。",
            .allFeeds: "全てのフィードをまとめたファイル（OPML）", .allArticles: "全ての記事",
            .editionsFeed: "号ごと（1号につき1件）", .itemsFeed: "項目ごと（1項目につき1件）", .itemLink: "この項目へのリンク",
            .readOn: "続きを読む",
            .otherLanguages: "他の言語", .onThisPage: "目次",
            .notFound: "ページが見つかりません",
            .notFoundAdvice: "移動した可能性があります。バックナンバーか最新号からお探しください。",
            .moved: "このページは移動しました", .noEditions: "まだ記事がありません。",
            .note: "補足", .tip: "ヒント", .important: "重要", .warning: "警告",
            .caution: "注意", .footnotes: "注", .backToText: "本文に戻る", .done: "完了",
            .toDo: "未完了", .thousands: ",",
        ],
        phrases: [
            .date: "{year}年{n}月{day}日", .dateAndTime: "{date} {time}",
            .aboutDate: "{date}ごろ", .month: "{year}年{n}月", .year: "{year}年",
            .dayEdition: "{date} {weekday}", .weekEdition: "{year}年第{n}週 {from}～{to}",
            .editionNumber: "第{n}号", .page: "{n}ページ",
        ],
        counted: [
            .articles: [.other: "{n}本"], .editions: [.other: "{n}号"],
            .items: [.other: "{n}項目"],
            .minutes: [.other: "{n}分"], .length: [.other: "{n}字"],
        ],
        names: [
            .weekdays: ["月", "火", "水", "木", "金", "土", "日"],
            .weekdayNames: ["月曜日", "火曜日", "水曜日", "木曜日", "金曜日", "土曜日", "日曜日"],
            .months: numberedMonths,
        ])
}
