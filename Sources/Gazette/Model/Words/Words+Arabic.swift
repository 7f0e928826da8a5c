extension WordTable {
    static let arabic = WordTable(
        "ar",
        [
            .skipToContent: "انتقل إلى المحتوى", .sections: "الأقسام",
            .latestEdition: "أحدث عدد", .earlierEditions: "الأعداد السابقة",
            .allEditions: "كل الأعداد", .allTopics: "كل المواضيع", .inBrief: "باختصار",
            .editorsNote: "كلمة التحرير", .topics: "المواضيع", .sources: "المصادر",
            .archive: "الأرشيف", .related: "اقرأ أيضاً", .corrections: "تصويبات",
            .tags: "وسوم", .origin: "المقال الأصلي", .readAtOrigin: "اقرأ المقال في مصدره",
            .excerptOnly: "هذا مقتطف من المقال.", .updated: "آخر تحديث:",
            .license: "الترخيص:", .previousEdition: "العدد السابق",
            .nextEdition: "العدد التالي", .previousArticle: "المقال السابق",
            .nextArticle: "المقال التالي", .inThisEdition: "في هذا العدد", .older: "الأقدم",
            .newer: "الأحدث", .latest: "آخر المقالات", .byMonth: "حسب الشهر",
            .feed: "خدمة RSS", .feeds: "خلاصات الأخبار",
            .feedsAdvice: "انسخ أحد العناوين إلى قارئ الخلاصات لتصلك المقالات الجديدة.",
            .allFeeds: "كل الخلاصات في ملف واحد (OPML)", .allArticles: "كل المقالات",
            .editionsFeed: "الأعداد كاملةً، مادة لكل عدد",
            .itemsFeed: "الأخبار القصيرة، مادة لكل خبر",
            .itemLink: "رابط هذا الخبر",
            .readOn: "تابع القراءة",
            .otherLanguages: "بلغات أخرى:", .onThisPage: "في هذه الصفحة",
            .notFound: "الصفحة غير موجودة",
            .notFoundAdvice: "ربما تغيّر عنوانها. ابحث في الأرشيف أو ابدأ من أحدث عدد.",
            .moved: "تغيّر عنوان هذه الصفحة", .noEditions: "لم يُنشر شيء بعد.",
            .note: "ملاحظة", .tip: "نصيحة", .important: "مهم", .warning: "تحذير",
            .caution: "تنبيه", .footnotes: "الهوامش", .backToText: "العودة إلى النص",
            .done: "تم", .toDo: "لم يتم بعد", .thousands: ",",
        ],
        phrases: [
            .date: "{day} {month} {year}", .dateAndTime: "{date}، {time}",
            .aboutDate: "نحو {date}", .month: "{month} {year}", .year: "{year}",
            .dayEdition: "{weekday} {date}", .weekEdition: "الأسبوع {n}، من {from} إلى {to}",
            .editionNumber: "العدد {n}", .page: "الصفحة {n}",
        ],
        counted: [
            .articles: [
                .zero: "لا مقالات", .one: "مقال واحد", .two: "مقالان", .few: "{n} مقالات",
                .many: "{n} مقالاً", .other: "{n} مقال",
            ],
            .editions: [
                .zero: "لا أعداد", .one: "عدد واحد", .two: "عددان", .few: "{n} أعداد",
                .many: "{n} عدداً", .other: "{n} عدد",
            ],
            .items: [
                .zero: "لا أخبار", .one: "خبر واحد", .two: "خبران", .few: "{n} أخبار",
                .many: "{n} خبراً", .other: "{n} خبر",
            ],
            .minutes: [
                .zero: "أقل من دقيقة", .one: "دقيقة واحدة", .two: "دقيقتان",
                .few: "{n} دقائق", .many: "{n} دقيقة", .other: "{n} دقيقة",
            ],
            .length: [
                .zero: "لا كلمات", .one: "كلمة واحدة", .two: "كلمتان", .few: "{n} كلمات",
                .many: "{n} كلمة", .other: "{n} كلمة",
            ],
        ],
        names: [
            .weekdays: ["ن", "ث", "ر", "خ", "ج", "س", "ح"],
            .weekdayNames: [
                "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد",
            ],
            .months: [
                "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس",
                "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
            ],
        ])
}
