import Gazette
import Import
import Testing

struct PunctuationTests {
    private func repaired(_ line: String) throws -> String {
        let article = try Article(
            "一个标题\n晨报 社会 2026-11-20\n" + line + "\n", options: .init(punctuation: .fullwidth))
        return String(article.body.dropLast())
    }

    @Test(arguments: [
        ("他说,好。", "他说，好。"), ("Altman,字里行间都是。", "Altman，字里行间都是。"), ("水退了.", "水退了。"),
        ("真的?当然!", "真的？当然！"), ("码头(旧的)关了。", "码头（旧的）关了。"), ("他说:\"好.\"", "他说：“好。”"),
        ("后来...没有了。", "后来……没有了。"), ("后来。。。没有了。", "后来……没有了。"), ("北港--南港的船。", "北港——南港的船。"),
        ("一共1500,000元,不多。", "一共1500,000元，不多。"), ("12:30开船;不等人。", "12:30开船；不等人。"),
        ("版本2.0发布了。", "版本2.0发布了。"),
        ("见https://a.example/b?c=1,d:2;好。", "见https://a.example/b?c=1,d:2；好。"),
        ("发信到desk@a.example,谢谢。", "发信到desk@a.example，谢谢。"),
        ("GPT-4o, Llama 和别的。", "GPT-4o, Llama 和别的。"), ("水退了, 船开了。", "水退了，船开了。"),
        ("All Latin, no Han: ok.", "All Latin, no Han: ok."),
        ("第一(1)和第二。", "第一（1）和第二。"),
    ])
    func `marks beside Han become full-width and no others`(line: String, right: String) throws {
        #expect(try repaired(line) == right)
    }

    @Test func `without the option no mark changes`() throws {
        #expect(try Article(body: "他说,好.\n").body == "他说,好.\n")
    }

    @Test func `code keeps its marks, in Markdown too`() throws {
        let text =
            "# 旧站新装\n\n说明,见 `a,b` 和[计划](https://a.example/x,y):好.\n\n```\n甲,乙\n```\n\n**完**,谢谢.\n"
        let article = try Article(text, options: .init(punctuation: .fullwidth))
        #expect(
            article.body
                == "说明，见 `a,b` 和[计划](https://a.example/x,y)：好。\n\n```\n甲,乙\n```\n\n**完**，谢谢。\n")
        #expect(article.report.repairs.map(\.line) == [3, 9])
    }

    @Test func `only marks change, whatever the text`() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var state = seed
        let pool = Array("水退了a1,.;:?!()\"-…—。 “”（）".unicodeScalars)
        let marks = Set(",.;:?!()\"-…—。，；：？！“”（） ".unicodeScalars)
        for _ in 0..<300 {
            var line = "码头"
            for _ in 0..<20 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                line.unicodeScalars.append(pool[Int(state >> 33) % pool.count])
            }
            let text =
                try Article(
                    line + "的标题\n2026-11-20 来源：晨报\n正文一段，没有别的。\n",
                    options: .init(punctuation: .fullwidth)
                ).facts["title"] ?? ""
            let plain =
                try Article(line + "的标题\n2026-11-20 来源：晨报\n正文一段，没有别的。\n").facts["title"] ?? ""
            let bare = { (text: String) in text.unicodeScalars.filter { !marks.contains($0) } }
            #expect(bare(text).elementsEqual(bare(plain)), "seed \(seed): \(line)")
        }
    }
}
