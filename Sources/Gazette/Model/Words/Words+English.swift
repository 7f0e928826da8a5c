extension WordTable {
    static let english = WordTable(
        "en",
        [
            .skipToContent: "Skip to content", .sections: "Sections",
            .latestEdition: "Latest edition", .earlierEditions: "Earlier editions",
            .allEditions: "All editions", .allTopics: "All topics", .inBrief: "In brief",
            .editorsNote: "From the editor", .topics: "Topics", .sources: "Sources",
            .archive: "Archive", .related: "Related", .corrections: "Corrections",
            .tags: "Tags", .origin: "Original", .readAtOrigin: "Read it at the source",
            .excerptOnly: "This is an excerpt.", .updated: "Updated", .license: "Licence",
            .previousEdition: "Previous edition", .nextEdition: "Next edition",
            .previousArticle: "Previous", .nextArticle: "Next",
            .inThisEdition: "In this edition", .older: "Older", .newer: "Newer",
            .latest: "Latest", .byMonth: "By month", .feed: "Feed", .feeds: "Feeds",
            .feedsAdvice: "Copy an address into a feed reader, and new articles come to you.",
            .allFeeds: "All feeds in one file (OPML)", .allArticles: "All articles",
            .editionsFeed: "Editions, one entry each",
            .itemsFeed: "Items, one entry each",
            .itemLink: "Link to this item",
            .readOn: "Read on",
            .otherLanguages: "Also in", .onThisPage: "On this page",
            .notFound: "Nothing at this address",
            .notFoundAdvice:
                "It may have moved. Look in the archive or start from the latest edition.",
            .moved: "This page has moved", .noEditions: "Nothing has been published yet.",
            .note: "Note", .tip: "Tip", .important: "Important", .warning: "Warning",
            .caution: "Caution", .footnotes: "Footnotes", .backToText: "Back to text",
            .done: "Done", .toDo: "To do", .thousands: ",",
        ],
        phrases: [
            .date: "{day} {month} {year}", .dateAndTime: "{date} {time}",
            .aboutDate: "about {date}", .month: "{month} {year}", .year: "{year}",
            .dayEdition: "{weekday}, {date}", .weekEdition: "Week {n}, {from}–{to}",
            .editionNumber: "No. {n}", .page: "Page {n}",
        ],
        counted: [
            .articles: [.one: "{n} article", .other: "{n} articles"],
            .editions: [.one: "{n} edition", .other: "{n} editions"],
            .items: [.one: "{n} item", .other: "{n} items"],
            .minutes: [.one: "{n} minute", .other: "{n} minutes"],
            .length: [.one: "{n} word", .other: "{n} words"],
        ],
        names: [
            .weekdays: ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"],
            .weekdayNames: [
                "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
            ],
            .months: [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ],
        ])
}
