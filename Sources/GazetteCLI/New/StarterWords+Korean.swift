extension StarterWords {
    static let korean = StarterWords(
        title: "나의 다이제스트", tagline: "알아 두면 좋은 몇 가지 소식", city: "도시", science: "과학",
        aboutTitle: "소개", footer: "Gazette로 만들었습니다.",
        about: """
            ---
            title: 소개
            ---

            누가 만드는지, 기사를 어떻게 고르는지 여기에 적으세요.

            """,
        articles: [
            Article(
                name: "tram-line-reopens", title: "언덕을 넘는 전차, 운행 재개", topic: "city", tag: "견본",
                body: """
                    9주 만에 언덕을 넘는 전차가 다시 승객을 태웠다. 위쪽 굽잇길의 선로를 교체했고, 옛 물레방아 정류장에는 경사로가 생겼다.

                    > 첫차는 두 번째 정류장에 닿기도 전에 가득 찼다.

                    이 글은 견본입니다. 직접 쓴 기사로 바꾸세요.
                    """),
            Article(
                name: "night-sky-survey", title: "도시의 별을 세는 자원봉사자들", topic: "science", tag: "견본",
                body: """
                    맑은 사흘 밤 동안 **자원봉사자 200명**이 집 앞에서 보이는 별을 셌다. 결과는 일치했다. 지난해 가로등에 갓을 씌운 동네에서는 별이 \
                    3분의 1 더 보인다.

                    이 글은 견본입니다. 직접 쓴 기사로 바꾸세요.
                    """),
            Article(
                name: "library-hours", title: "시립 도서관, 일요일에도 문 열어", topic: "city", tag: "견본",
                body: """
                    다음 달부터 시립 도서관은 일요일 10시부터 18시까지 문을 연다. 열람실은 지금처럼 조용해야 하지만 1층은 그렇지 않아도 된다.

                    이 글은 견본입니다. 직접 쓴 기사로 바꾸세요.
                    """),
        ],
        comments: Comments(
            title: "사이트 이름과 그 아래 한 줄.",
            base: "사이트 주소. 예: https://example.org/daily/. 공개하기 전에 적는다.",
            language: "사이트의 언어. 낱말은 words: 로 바꿀 수 있다.",
            zone: "하루는 이 시간대의 자정에 시작한다. 시간대가 없는 날짜도 여기에 따른다.",
            cadence: "한 호의 길이: daily, weekly, monthly, manual.",
            topics: "분야, 보이는 순서대로.",
            sources: "기사의 출처. rights: full, excerpt, link.",
            navigation: "분야 옆의 링크."))
}
