extension WordTable {
    static let korean = WordTable(
        "ko",
        [
            .skipToContent: "본문으로 건너뛰기", .sections: "분야", .latestEdition: "최신 호",
            .earlierEditions: "지난 호", .allEditions: "전체 호", .allTopics: "전체 분야",
            .inBrief: "한눈에 보기", .editorsNote: "편집자의 말", .topics: "분야",
            .sources: "출처", .archive: "지난 기사", .related: "관련 기사",
            .corrections: "바로잡습니다", .tags: "태그", .origin: "원문",
            .readAtOrigin: "원문에서 읽기", .excerptOnly: "기사의 일부입니다.",
            .updated: "수정", .license: "라이선스", .previousEdition: "이전 호",
            .nextEdition: "다음 호", .previousArticle: "이전 기사", .nextArticle: "다음 기사",
            .inThisEdition: "이번 호 기사", .older: "이전 기사 더 보기",
            .newer: "새 기사 더 보기", .latest: "최신", .byMonth: "월별", .feed: "피드",
            .feeds: "피드",
            .feedsAdvice: "주소를 피드 리더에 등록하면 새 기사를 받아 볼 수 있습니다.",
            .allFeeds: "모든 피드를 담은 파일(OPML)", .allArticles: "전체 기사",
            .editionsFeed: "호별(한 호에 한 건)", .itemsFeed: "항목별(항목마다 한 건)", .itemLink: "이 항목의 링크",
            .readOn: "계속 읽기",
            .otherLanguages: "다른 언어", .onThisPage: "차례",
            .notFound: "페이지를 찾을 수 없습니다",
            .notFoundAdvice: "주소가 바뀌었을 수 있습니다. 지난 기사나 최신 호에서 찾아보세요.",
            .moved: "페이지 주소가 바뀌었습니다", .noEditions: "아직 기사가 없습니다.",
            .note: "참고", .tip: "도움말", .important: "중요", .warning: "경고",
            .caution: "주의", .footnotes: "각주", .backToText: "본문으로 돌아가기",
            .done: "완료", .toDo: "할 일", .thousands: ",",
        ],
        phrases: [
            .date: "{year}년 {n}월 {day}일", .dateAndTime: "{date} {time}",
            .aboutDate: "{date}경", .month: "{year}년 {n}월", .year: "{year}년",
            .dayEdition: "{date} {weekday}", .weekEdition: "{year}년 {n}주차 {from}~{to}",
            .editionNumber: "제{n}호", .page: "{n}쪽",
        ],
        counted: [
            .articles: [.other: "기사 {n}건"], .editions: [.other: "{n}개 호"],
            .items: [.other: "항목 {n}개"],
            .minutes: [.other: "{n}분"], .length: [.other: "{n}자"],
        ],
        names: [
            .weekdays: ["월", "화", "수", "목", "금", "토", "일"],
            .weekdayNames: ["월요일", "화요일", "수요일", "목요일", "금요일", "토요일", "일요일"],
            .months: (1...12).map { "\($0)월" },
        ])
}
