extension StarterWords {
    static let japanese = StarterWords(
        title: "わたしのダイジェスト", tagline: "知っておきたいことを少しずつ", city: "街", science: "科学",
        aboutTitle: "このサイトについて", footer: "Gazetteで作成。",
        about: """
            ---
            title: このサイトについて
            ---

            編集者の紹介と、記事の選び方をここに書いてください。

            """,
        articles: [
            Article(
                name: "tram-line-reopens", title: "丘を越える路面電車が運転再開", topic: "city", tag: "見本",
                body: """
                    9週間ぶりに、丘を越える路面電車が乗客を乗せて走った。上のカーブのレールが交換され、古い水車小屋の停留所にはスロープができた。

                    > 始発は二つ目の停留所に着く前に満員になった。

                    これは見本です。ご自分の記事に置き換えてください。
                    """),
            Article(
                name: "night-sky-survey", title: "街の空の星を市民が数える", topic: "science", tag: "見本",
                body: """
                    晴れた三夜、**200人の市民**が自宅の前から見える星を数えた。結果はよく一致した。昨年街灯に覆いを付けた地区では、見える星が3分の1多い。

                    これは見本です。ご自分の記事に置き換えてください。
                    """),
            Article(
                name: "library-hours", title: "図書館、日曜も開館へ", topic: "city", tag: "見本",
                body: """
                    来月から中央図書館は日曜も10時から18時まで開館する。閲覧室はこれまで通り静かに、1階では会話ができる。

                    これは見本です。ご自分の記事に置き換えてください。
                    """),
        ],
        comments: Comments(
            title: "サイトの名前と、その下の一行。",
            base: "サイトのアドレス。https://example.org/daily/ など。公開する前に書き換える。",
            language: "サイトの言語。個々の言葉は words: で変えられる。",
            zone: "一日はこの時間帯の午前0時に始まる。時間帯のない日付もこれで読む。",
            cadence: "一号の長さ：daily、weekly、monthly、manual。",
            topics: "分野。表示する順に。",
            sources: "記事の出どころ。rights：full、excerpt、link。",
            navigation: "分野の横のリンク。"))
}
