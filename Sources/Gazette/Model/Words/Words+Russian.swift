extension WordTable {
    static let russian = WordTable(
        "ru",
        [
            .skipToContent: "Перейти к содержанию", .sections: "Рубрики",
            .latestEdition: "Свежий выпуск", .earlierEditions: "Предыдущие выпуски",
            .allEditions: "Все выпуски", .allTopics: "Все темы", .inBrief: "Коротко",
            .editorsNote: "От редакции", .topics: "Темы", .sources: "Источники",
            .archive: "Архив", .related: "Читайте также", .corrections: "Исправления",
            .tags: "Метки", .origin: "Оригинал", .readAtOrigin: "Читать в источнике",
            .excerptOnly: "Это отрывок.", .updated: "Обновлено", .license: "Лицензия",
            .previousEdition: "Предыдущий выпуск", .nextEdition: "Следующий выпуск",
            .previousArticle: "Предыдущая статья", .nextArticle: "Следующая статья",
            .inThisEdition: "В этом выпуске", .older: "Раньше", .newer: "Позже",
            .latest: "Последние", .byMonth: "По месяцам", .feed: "Лента", .feeds: "Ленты",
            .feedsAdvice:
                "Скопируйте адрес в программу для чтения лент, и новые статьи будут приходить сами.",
            .allFeeds: "Все ленты одним файлом (OPML)", .allArticles: "Все статьи",
            .editionsFeed: "Выпуски целиком, по записи на каждый",
            .itemsFeed: "Заметки, по записи на каждую",
            .itemLink: "Ссылка на эту заметку",
            .readOn: "Читать дальше",
            .otherLanguages: "На других языках:", .onThisPage: "На этой странице",
            .notFound: "Страница не найдена",
            .notFoundAdvice:
                "Возможно, её адрес изменился. Поищите в архиве или начните со свежего выпуска.",
            .moved: "Адрес страницы изменился", .noEditions: "Пока ничего не опубликовано.",
            .note: "Примечание", .tip: "Совет", .important: "Важно",
            .warning: "Предупреждение", .caution: "Осторожно", .footnotes: "Примечания",
            .backToText: "Вернуться к тексту", .done: "Сделано", .toDo: "Не сделано",
            .thousands: "\u{A0}",
        ],
        phrases: [
            .date: "{day} {month} {year}", .dateAndTime: "{date}, {time}",
            .aboutDate: "около {date}", .month: "{month} {year}", .year: "{year}",
            .dayEdition: "{weekday}, {date}", .weekEdition: "Неделя {n}: {from} – {to}",
            .editionNumber: "№\u{A0}{n}", .page: "Страница {n}",
        ],
        counted: [
            .articles: [
                .one: "{n} статья", .few: "{n} статьи", .many: "{n} статей", .other: "{n} статьи",
            ],
            .editions: [
                .one: "{n} выпуск", .few: "{n} выпуска", .many: "{n} выпусков",
                .other: "{n} выпуска",
            ],
            .items: [
                .one: "{n} заметка", .few: "{n} заметки", .many: "{n} заметок",
                .other: "{n} заметки",
            ],
            .minutes: [
                .one: "{n} минута", .few: "{n} минуты", .many: "{n} минут", .other: "{n} минуты",
            ],
            .length: [
                .one: "{n} слово", .few: "{n} слова", .many: "{n} слов", .other: "{n} слова",
            ],
        ],
        names: [
            .weekdays: ["Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс"],
            .weekdayNames: [
                "Понедельник", "Вторник", "Среда", "Четверг", "Пятница", "Суббота", "Воскресенье",
            ],
            .months: [
                "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь", "Июль", "Август",
                "Сентябрь", "Октябрь", "Ноябрь", "Декабрь",
            ],
            .monthsInDates: [
                "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа",
                "сентября", "октября", "ноября", "декабря",
            ],
        ])
}
