import Gazette
import Import
import Testing

/// The first lines of a page: which is the headline, and what the others say.
struct HeadTests {
    private let prose =
        "The quay was dry again on Monday morning, and the first carts went over it before eight.\n"
    private let han = "码头的石阶周一早上又露出了水面，第一批货车在八点以前就过去了，没有人再绕远路。\n"

    @Test(arguments: [
        "Home > News > City", "Skip to content", "跳转到主要内容", "首页 › 本地 › 交通", "https://a.example/b",
        "www.ledger.example/city/1", "Share", "Share Save Print", "字号：小 中 大", "【字体：大 中 小】",
        "A- A A+",
        "0:00", "0:00 / 4:12", "Listen to this article · 3 min", "Menu", "登录 | 注册",
        "新闻 体育 财经 娱乐 科技",
        "Sign up for our daily newsletter", "国际", "World", "新河日报", "Saltmarsh Courier",
        "5 min read",
        "We use cookies to make the site better. Accept all", "当前位置：首页 > 时政", "Subscribe",
        "阅读 1234", "分享到：",
        "微信扫一扫 分享到朋友圈", "News | Sport | Business | Weather",
    ])
    func `what stands above a headline is not taken for it`(line: String) throws {
        for title in ["The quay is dry again after the flood", "码头石阶重新露出水面"] {
            let article = try Article(
                "\(line)\n\(title)\n2026-11-20 10:12 Source: Harbour Ledger\n" + prose + han)
            #expect(article.facts["title"] == title)
            #expect(article.facts["date"] == "2026-11-20T10:12")
            #expect(!article.body.contains(line))
            #expect(article.facts["draft"] == nil, "\(article.report.unsure)")
        }
    }

    @Test(arguments: [
        ("2026-11-20 10:12:33 来源：钱塘日报", "2026-11-20T10:12:33"),
        ("来源：钱塘日报　2026年11月20日 10:12", "2026-11-20T10:12"),
        ("钱塘日报 2026年11月20日 星期五 下午3点半", "2026-11-20T15:30"),
        ("发布时间：2026/11/20 08:05 来源：钱塘日报 编辑：周渡", "2026-11-20T08:05"),
        ("（2026-11-20）来源：钱塘日报", "2026-11-20"),
        ("钱塘日报2026-11-20 10:12", "2026-11-20T10:12"),
        ("2026-11-20T10:12:33+08:00 来源：钱塘日报", "2026-11-20T10:12:33+08:00"),
        ("来源: 钱塘日报 作者: 林晓岸 2026.11.20 10:12", "2026-11-20T10:12"),
        ("钱塘日报 | 昨天 15:06", "2026-11-22T15:06"),
        ("11月20日 09:30 来源：钱塘日报", "2026-11-20T09:30"),
        ("2026-11-20 10:12 北京时间 来源：钱塘日报", "2026-11-20T10:12+08:00"),
    ])
    func `a Chinese line of names and dates is read wherever it stands`(
        line: String, date: String
    ) throws {
        for above in ["", "副题：水退得比往年早\n", han] {
            let article = try Article("码头石阶重新露出水面\n\(above)\(line)\n" + han)
            #expect(article.facts["date"] == date)
            #expect(article.facts["source"] == "钱塘日报")
            #expect(!article.body.contains("钱塘"))
        }
    }

    @Test(arguments: [
        ("Published November 20, 2026 3:15 PM EST", "2026-11-20T15:15-05:00"),
        ("Published 3:15 PM ET, Fri November 20, 2026", "2026-11-20T15:15-05:00"),
        ("Published: 20 Jul 2026 at 9:05am ET", "2026-07-20T09:05-04:00"),
        ("Friday, 20 November 2026, 10:12 GMT", "2026-11-20T10:12+00:00"),
        ("Fri 20 Nov 2026 10.12 GMT", "2026-11-20T10:12+00:00"),
        ("Nov. 20, 2026", "2026-11-20"), ("20/11/2026", "2026-11-20"),
        ("Friday 20 November", "2026-11-20"),
        ("Tuesday 3 March", "2026-03-03"), ("3 days ago", "2026-11-20"),
        ("Posted 3 days ago", "2026-11-20"),
        ("Nov 20, 2026 | 5 min read", "2026-11-20"),
    ])
    func `an English line of dates is read`(line: String, date: String) throws {
        let article = try Article(
            "The quay is dry again\nHarbour Ledger\n\(line)\n" + prose, asOf: "2026-11-23")
        #expect(article.facts["date"] == date)
        #expect(article.facts["source"] == "Harbour Ledger")
        #expect(article.facts["draft"] == nil, "\(article.report.unsure)")
    }

    @Test(arguments: [
        ("大桥换完最后一根吊杆_新河网", "大桥换完最后一根吊杆"), ("大桥换完最后一根吊杆_国内_新河网", "大桥换完最后一根吊杆"),
        ("大桥换完最后一根吊杆-新河晚报", "大桥换完最后一根吊杆"), ("大桥换完最后一根吊杆 | 新河资讯", "大桥换完最后一根吊杆"),
        ("The quay is dry again - Harbour Ledger", "The quay is dry again"),
        ("The quay is dry again | City | Harbour Ledger", "The quay is dry again"),
        ("The quay is dry again — ledger.example", "The quay is dry again"),
        ("Quay reopens - and the carts are back", "Quay reopens - and the carts are back"),
        ("Twenty-two carts cross the quay", "Twenty-two carts cross the quay"),
        ("北港-南港渡轮恢复", "北港-南港渡轮恢复"),
    ])
    func `a site's name leaves the headline`(line: String, title: String) throws {
        let article = try Article("\(line)\n2026-11-20\n" + prose + han)
        #expect(article.facts["title"] == title)
    }

    @Test(arguments: [
        ("By Marta Quill", "Marta Quill"), ("By Marta Quill, harbour reporter", "Marta Quill"),
        ("By Marta Quill and Jonas Reed", "Marta Quill, Jonas Reed"),
        ("Words by Petra van Aalst", "Petra van Aalst"),
        ("BY MARTA QUILL", "MARTA QUILL"), ("By Marta Quill | Harbour Ledger", "Marta Quill"),
    ])
    func `a byline names the author`(line: String, author: String) throws {
        let article = try Article("The quay is dry again\n\(line)\n" + prose + prose.uppercased())
        #expect(article.facts["author"] == author)
        let amid = try Article(
            "The quay is dry again\n2026-11-20 Source: Harbour Ledger\n" + prose + line + "\n"
                + prose.replacing("Monday", with: "Tuesday"))
        #expect(amid.facts["author"] == author)
        #expect(!amid.body.contains(line) && amid.report.headings.isEmpty)
    }

    @Test(arguments: [
        "By the time the carts came it was dark", "By Tuesday it was dry", "记者 们 说，水已经退了",
    ])
    func `a line that only begins like a byline names nobody`(line: String) throws {
        let article = try Article("The quay is dry again\n" + prose + line + "\n" + prose)
        #expect(article.facts["author"] == nil && article.body.contains(line))
    }

    @Test func `an unsure article says why it is a draft`() throws {
        let article = try Article("The quay is dry again\n" + prose)
        #expect(article.facts["draft"] == "true" && article.facts["rights"] == "excerpt")
        #expect(article.report.unsure.contains { $0.contains("no date") })
    }

    @Test func `a source for which the digest has rights keeps them`() throws {
        let article = try Article(
            "The quay is dry again\n2026-11-20 Source: Harbour Ledger\n" + prose,
            options: .init(sourcesWithRights: ["harbour ledger"]))
        #expect(article.facts["rights"] == nil && article.facts["draft"] == nil)
    }
}
