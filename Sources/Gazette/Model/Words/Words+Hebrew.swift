extension WordTable {
    static let hebrew = WordTable(
        "he",
        [
            .skipToContent: "דילוג לתוכן", .sections: "מדורים",
            .latestEdition: "הגיליון האחרון", .earlierEditions: "גיליונות קודמים",
            .allEditions: "כל הגיליונות", .allTopics: "כל הנושאים", .inBrief: "בקצרה",
            .editorsNote: "דבר העורך", .topics: "נושאים", .sources: "מקורות",
            .archive: "ארכיון", .related: "כתבות נוספות", .corrections: "תיקונים",
            .tags: "תגיות", .origin: "הכתבה המקורית", .readAtOrigin: "לקריאה במקור",
            .excerptOnly: "זהו קטע מתוך הכתבה.", .updated: "עודכן:", .license: "רישיון:",
            .previousEdition: "הגיליון הקודם", .nextEdition: "הגיליון הבא",
            .previousArticle: "הכתבה הקודמת", .nextArticle: "הכתבה הבאה",
            .inThisEdition: "בגיליון הזה", .older: "ישנות יותר", .newer: "חדשות יותר",
            .latest: "האחרונות", .byMonth: "לפי חודש", .feed: "RSS", .feeds: "פידים",
            .feedsAdvice: "העתיקו כתובת לקורא פידים, וכתבות חדשות יגיעו אליכם.",
            .allFeeds: "כל הפידים בקובץ אחד (OPML)", .allArticles: "כל הכתבות",
            .editionsFeed: "גיליונות שלמים, רשומה לכל גיליון",
            .itemsFeed: "ידיעות קצרות, רשומה לכל ידיעה",
            .itemLink: "קישור לידיעה הזאת",
            .readOn: "להמשך קריאה",
            .otherLanguages: "בשפות נוספות:", .onThisPage: "בעמוד הזה",
            .notFound: "העמוד לא נמצא",
            .notFoundAdvice: "ייתכן שכתובתו השתנתה. חפשו בארכיון או התחילו מהגיליון האחרון.",
            .moved: "כתובת העמוד השתנתה", .noEditions: "עדיין לא פורסם דבר.",
            .note: "הערה", .tip: "טיפ", .important: "חשוב", .warning: "אזהרה",
            .caution: "זהירות", .footnotes: "הערות", .backToText: "חזרה לטקסט",
            .done: "בוצע", .toDo: "לביצוע", .thousands: ",",
        ],
        phrases: [
            .date: "{day} ב{month} {year}", .dateAndTime: "{date}, {time}",
            .aboutDate: "בסביבות {date}", .month: "{month} {year}", .year: "{year}",
            .dayEdition: "{weekday}, {date}", .weekEdition: "שבוע {n}, {from} עד {to}",
            .editionNumber: "גיליון {n}", .page: "עמוד {n}",
        ],
        counted: [
            .articles: [.one: "כתבה אחת", .two: "שתי כתבות", .other: "{n} כתבות"],
            .editions: [.one: "גיליון אחד", .two: "שני גיליונות", .other: "{n} גיליונות"],
            .items: [.one: "ידיעה אחת", .two: "שתי ידיעות", .other: "{n} ידיעות"],
            .minutes: [.one: "דקה אחת", .two: "שתי דקות", .other: "{n} דקות"],
            .length: [.one: "מילה אחת", .two: "שתי מילים", .other: "{n} מילים"],
        ],
        names: [
            .weekdays: ["ב׳", "ג׳", "ד׳", "ה׳", "ו׳", "ש׳", "א׳"],
            .weekdayNames: [
                "יום שני", "יום שלישי", "יום רביעי", "יום חמישי", "יום שישי", "שבת",
                "יום ראשון",
            ],
            .months: [
                "ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט",
                "ספטמבר", "אוקטובר", "נובמבר", "דצמבר",
            ],
        ])
}
