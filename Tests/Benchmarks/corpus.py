#!/usr/bin/env python3
"""Writes a corpus of news articles, half Chinese and half English, always the same for a number.

    corpus.py 10000 gazette FOLDER      Content/articles/2024/03/17/slug.md
    corpus.py 10000 hugo FOLDER         content/articles/2024/03/17/slug.md, with Hugo's taxonomies

About 55 articles a day from 2024-01-01 on, 20 topics, 40 sources, 3.5 KB of Markdown each.
"""
import datetime, json, os, random, sys

TOPICS = """world economy technology science health climate energy transport education culture sport law
housing farming space media security labour travel opinion""".split()
PLACES = "Lanmouth Qingdai Songyuan Harrow Beigang Nanyu Eastwick Millbrook Saltmarsh Reedham".split()
EN = ["the council", "a spokesman", "the operator", "the library", "two engineers", "the court",
      "residents", "the ministry", "a survey", "the harbour office"]
VERB = "approved delayed published measured reopened questioned defended tested extended rejected".split()
NOUN = """bridge timetable budget archive pumping station ferry service school year water meter rent rule
warning system night market research grant heating scheme tide gate harvest satellite""".split()
END = ["after weeks of talks", "before the end of the quarter", "for the third time this year",
       "without giving a reason", "although the details remain open", "at a cost still being counted"]
PLACES_ZH = "澜口 青埭 松原 北港 南屿 望潮 石桥 白滩 芦湾 东渡".split()
ZH = "市政府 监管部门 运营方 研究小组 当地居民 图书馆 法院 教师代表 港务办 气象台".split()
VERB_ZH = "批准了 推迟了 公布了 测量了 重新开放了 质疑了 审查了 延长了 暂停了 完成了".split()
NOUN_ZH = "大桥 时刻表 预算 档案 泵站 渡轮 学年安排 水表 租金规定 预警系统 夜市 供暖方案 潮闸 收成 卫星".split()
END_ZH = ["此前双方谈了几周", "预计本季度结束前完成", "这已是今年第三次", "但没有说明原因",
          "不过细节仍不清楚", "费用还在核算"]
NAMES = [a + b for a in "Ka Lo Min Ter Van Bor Sel Ra Tho Mar".split() for b in "den lis mor ni rak wen".split()]
NAMES_ZH = [a + b for a in "林陈周吴沈韩朱许何吕" for b in ("安", "柏", "恩", "清河", "思远", "文晓")]


def article(number, days, total):
    r = random.Random(9_000_000 + number)
    zh = r.random() < 0.5
    day = datetime.date(2024, 1, 1) + datetime.timedelta(days=number * days // total)
    pick = r.choice
    join, stop = ("", "。") if zh else (" ", ".")

    def sentence():
        if zh:
            kind = r.random()
            if kind < .5: return f"{pick(ZH)}{pick(VERB_ZH)}{pick(PLACES_ZH)}的{pick(NOUN_ZH)}，{pick(END_ZH)}。"
            return f"{pick(NAMES_ZH)}说，{pick(NOUN_ZH)}涉及{r.randint(10, 9000)}户，比上年{pick(['增加', '减少'])}{r.random() * 30:.1f}%，{pick(END_ZH)}。"
        who = pick(EN)
        if r.random() < .5: return f"{who[0].upper()}{who[1:]} {pick(VERB)} the {pick(NOUN)} in {pick(PLACES)} {pick(END)}."
        return f"{pick(NAMES)} {pick(NAMES)} said the {pick(NOUN)} covers {r.randint(10, 90000):,} households, {r.random() * 30:.1f} percent more than last year, {pick(END)}."

    blocks = []
    for part in range(r.randint(5, 9)):
        if part and r.random() < .4: blocks.append("## " + (pick(NOUN_ZH) if zh else pick(NOUN).capitalize()))
        text = join.join(sentence() for _ in range(r.randint(3, 7)))
        if r.random() < .3: text += join + (f"**{pick(NOUN_ZH)}**：" if zh else f"**{pick(NOUN)}**: ") + sentence()
        if r.random() < .3: text += f"{join}[{pick(NOUN_ZH) if zh else pick(NOUN)}](https://www.example.com/{r.randint(1, 99999)}){stop}"
        blocks.append(text)
        if r.random() < .12: blocks.append("\n".join("- " + sentence() for _ in range(4)))
        if r.random() < .06: blocks.append("| a | b |\n| --- | ---: |\n" + "\n".join(f"| {pick(NOUN_ZH if zh else NOUN)} | {r.randint(1, 999)} |" for _ in range(4)))
    title = f"{pick(PLACES_ZH)}{pick(NOUN_ZH)}：{pick(ZH)}{pick(VERB_ZH)}{pick(NOUN_ZH)}" if zh else f"{pick(PLACES)}: {pick(EN)} {pick(VERB)} the {pick(NOUN)}"
    tags = sorted({f"{pick(NOUN).lower()}-{r.randint(1, 150)}" for _ in range(4)})
    source = r.randint(1, 40)
    fields = [("title", json.dumps(title, ensure_ascii=False)), ("date", f"{day}T{r.randint(0, 23):02}:{r.randint(0, 59):02}:00Z"),
              ("topic", pick(TOPICS)), ("source", f"Wire {source}"), ("source_url", f"https://wire-{source}.example.com/{number}"),
              ("author", pick(NAMES_ZH if zh else NAMES)), ("tags", json.dumps(tags)),
              ("summary", json.dumps(sentence(), ensure_ascii=False)), ("lang", "zh" if zh else "en")]
    return day, f"{pick(NOUN).lower()}-{number:06}", fields, "\n\n".join(blocks) + "\n"


def main():
    total, style, folder = int(sys.argv[1]), sys.argv[2], sys.argv[3]
    days = max(1, total // 55)
    for number in range(total):
        day, slug, fields, body = article(number, days, total)
        if style == "hugo":
            topic = dict(fields)["topic"]
            fields = fields + [("topics", f'["{topic}"]'), ("days", f'["{day}"]')]
        base = os.path.join(folder, "Content" if style == "gazette" else "content", "articles", f"{day:%Y/%m/%d}")
        os.makedirs(base, exist_ok=True)
        with open(os.path.join(base, slug + ".md"), "w", encoding="utf-8") as file:
            file.write("---\n" + "".join(f"{key}: {value}\n" for key, value in fields) + "---\n\n" + body)


if __name__ == "__main__":
    main()
