extension StarterWords {
    static let simplified = StarterWords(
        title: "我的文摘", tagline: "每天读一点值得知道的事", city: "城市", science: "科学",
        aboutTitle: "关于", footer: "以 Gazette 制作。",
        about: """
            ---
            title: 关于
            ---

            在这里写下你是谁，以及如何选稿。

            """,
        articles: [
            Article(
                name: "tram-line-reopens", title: "翻山电车恢复运行", topic: "city", tag: "样稿",
                body: """
                    停运九周之后，翻山电车线重新载客。上弯道的钢轨已经更换，老磨坊站也新修了坡道。

                    > 第一班车还没到第二站就坐满了。

                    这是样稿，请换成你自己的文章。
                    """),
            Article(
                name: "night-sky-survey", title: "志愿者在城里数星星", topic: "science", tag: "样稿",
                body: """
                    连续三个晴夜，**两百名志愿者**在自家街口数能看见的星星。结果相当一致：去年给路灯加了罩的街区，看得见的星星多了三分之一。

                    这是样稿，请换成你自己的文章。
                    """),
            Article(
                name: "library-hours", title: "市图书馆周日也开门", topic: "city", tag: "样稿",
                body: """
                    从下个月起，市图书馆周日十点到十八点开放。阅览室照旧安静，一楼不必。

                    这是样稿，请换成你自己的文章。
                    """),
        ],
        comments: Comments(
            title: "站名，以及站名下的一行字。", base: "网站的地址，例如 https://example.org/daily/。发布之前要改好。",
            language: "网站用语；个别词语可以用 words: 更改。", zone: "一天从这个时区的零点算起，没写时区的日期也按它读。",
            cadence: "一期有多长：daily、weekly、monthly 或 manual。", topics: "栏目，按显示的顺序。",
            sources: "文章来源。rights：full、excerpt 或 link。", navigation: "栏目旁边的链接。"))

    static let traditional = StarterWords(
        title: "我的文摘", tagline: "每天讀一點值得知道的事", city: "城市", science: "科學",
        aboutTitle: "關於", footer: "以 Gazette 製作。",
        about: """
            ---
            title: 關於
            ---

            在這裡寫下你是誰，以及如何選稿。

            """,
        articles: [
            Article(
                name: "tram-line-reopens", title: "翻山電車恢復運行", topic: "city", tag: "樣稿",
                body: """
                    停運九週之後，翻山電車線重新載客。上彎道的鋼軌已經更換，老磨坊站也新修了坡道。

                    > 第一班車還沒到第二站就坐滿了。

                    這是樣稿，請換成你自己的文章。
                    """),
            Article(
                name: "night-sky-survey", title: "志工在城裡數星星", topic: "science", tag: "樣稿",
                body: """
                    連續三個晴夜，**兩百名志工**在自家街口數看得見的星星。結果相當一致：去年替路燈加了罩的街區，看得見的星星多了三分之一。

                    這是樣稿，請換成你自己的文章。
                    """),
            Article(
                name: "library-hours", title: "市圖書館週日也開門", topic: "city", tag: "樣稿",
                body: """
                    從下個月起，市圖書館週日十點到十八點開放。閱覽室照舊安靜，一樓不必。

                    這是樣稿，請換成你自己的文章。
                    """),
        ],
        comments: Comments(
            title: "站名，以及站名下的一行字。", base: "網站的地址，例如 https://example.org/daily/。發布之前要改好。",
            language: "網站用語；個別詞語可以用 words: 更改。", zone: "一天從這個時區的零點算起，沒寫時區的日期也按它讀。",
            cadence: "一期有多長：daily、weekly、monthly 或 manual。", topics: "欄目，按顯示的順序。",
            sources: "文章來源。rights：full、excerpt 或 link。", navigation: "欄目旁邊的連結。"))
}
