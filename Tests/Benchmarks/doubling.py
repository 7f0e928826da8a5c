#!/usr/bin/env python3
"""Doubles one thing at a time and prints what each doubling costs.

    swift build -c release
    Tests/Benchmarks/doubling.py                      # everything, up to 100,000
    Tests/Benchmarks/doubling.py topics "links in"    # what these words are part of
    LIMIT=400000 FROM=12500 Tests/Benchmarks/doubling.py words

A build or an import of the whole program each time: processor seconds, peak memory, how much it printed and wrote. What costs
more than 2.5 times as much as half of it is marked, where it takes long enough to be measured. A case is given up after 30 s.
"""
import os, resource, shutil, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GAZETTE = os.environ.get("GAZETTE", os.path.join(ROOT, ".build/release/gazette"))
FROM, LIMIT = int(os.environ.get("FROM", 3125)), int(os.environ.get("LIMIT", 100_000))
SECONDS, MEMORY = int(os.environ.get("SECONDS_EACH", 30)), 8 << 30
STEEP = 2.5

SETTINGS = "title: Digest\nbase_url: https://digest.example/\ntime_zone: UTC\nlang: en\n"
TOPIC = "topics: [{id: city, title: City}]\n"


def article(number=0, day=None, head="", body="A body.", topic="city"):
    day = day or f"2026-11-{number % 28 + 1:02d}"
    return f"---\ntitle: Article {number}\ndate: {day}\ntopic: {topic}\n{head}---\n\n{body}\n"


def one(head="", body="A body.", settings=TOPIC, **files):
    """A digest of one article."""
    return {"gazette.yml": SETTINGS + settings, "articles/a.md": article(0, head=head, body=body), **files}


def many(count, settings=TOPIC, **make):
    """A digest of as many articles; `make` gives each its parts by its number."""
    files = {f"articles/{n // 1000}/a{n}.md": article(n, **{key: part(n) for key, part in make.items()}) for n in range(count)}
    return {"gazette.yml": SETTINGS + settings, **files}


def day(number):
    year, rest = divmod(number, 336)
    return f"{1700 + year % 400}-{rest // 28 + 1:02d}-{rest % 28 + 1:02d}"


def topics(n): return "topics:\n" + "".join(f"  - id: topic-{i}\n    title: Topic {i}\n" for i in range(n))
def sources(n): return TOPIC + "sources:\n" + "".join(f"  - id: source-{i}\n    name: Source {i}\n" for i in range(n))
def lines(n, line): return "".join(line.format(i) for i in range(n))


BUILDS = {
    # How many there are of a thing.
    "articles": lambda n: many(n),
    "articles of one day": lambda n: many(n, day=lambda i: "2026-11-23"),
    "articles of a day each": lambda n: many(n, day=day),
    "articles of one address": lambda n: many(n, day=lambda i: "2026-11-23", head=lambda i: "slug: same\n"),
    "articles of one id": lambda n: many(n, head=lambda i: "id: same\n"),
    "articles of a topic each": lambda n: many(n, "", topic=lambda i: f"topic-{i}"),
    "articles of a declared topic each": lambda n: many(n, topics(n), topic=lambda i: f"topic-{i}"),
    "articles that miss a declared topic": lambda n: many(n, topics(n), topic=lambda i: f"topik-{i}"),
    "articles of a source each": lambda n: many(n, head=lambda i: f"source: source-{i}\n"),
    "articles of a declared source each": lambda n: many(n, sources(n), head=lambda i: f"source: Source {i}\n"),
    "articles that miss a declared source": lambda n: many(n, sources(n), head=lambda i: f"source: Sourse {i}\n"),
    "articles of an author each": lambda n: many(n, head=lambda i: f"author: Author {i}\n"),
    "articles of a tag each": lambda n: many(n, head=lambda i: f"tags: [tag{i}]\n"),
    "articles of an alias each": lambda n: many(n, head=lambda i: f"aliases: [old/{i}]\n"),
    "articles of one alias": lambda n: many(n, head=lambda i: "aliases: [old]\n"),
    "articles in one translation": lambda n: many(n, head=lambda i: f"id: i{i}\ntranslation_of: i0\nlang: {'en' if i else 'zh-Hans'}\n"),
    "articles in a chain of translations": lambda n: many(n, head=lambda i: f"id: i{i}\ntranslation_of: i{max(0, i - 1)}\n"),
    "articles with the same mistake": lambda n: many(n, head=lambda i: "updated: soon\n"),
    "articles with an unknown key": lambda n: many(n, head=lambda i: f"other{i}: soon\n"),
    "articles that link each other": lambda n: many(n, body=lambda i: f"[next](a{min(n - 1, i | 1)}.md)"),
    "articles of the same words": lambda n: many(n, body=lambda i: "The bridge over the harbour was opened again by the mayor."),
    "topics in the settings": lambda n: one(settings=topics(n)),
    "sources in the settings": lambda n: one(settings=sources(n)),
    "navigation": lambda n: one(settings=TOPIC + "navigation:\n" + lines(n, "  - {{ title: T{0}, url: /p/{0}/ }}\n")),
    "languages of the title": lambda n: {**one(), "gazette.yml": SETTINGS.replace("title: Digest", "title: {en: D, " + ", ".join(f"x-a{i}: D" for i in range(n)) + "}") + TOPIC},
    "hosts of images": lambda n: one(settings=TOPIC + "image_hosts: [" + ", ".join(f"h{i}.example" for i in range(n)) + "]\n"),
    "keys of the settings": lambda n: one(settings=TOPIC + lines(n, "key{0}: x\n")),
    "keys of one article": lambda n: one(lines(n, "key{0}: x\n")),
    "keys of one article in full YAML": lambda n: one("summary: |\n  x\n" + lines(n, "key{0}: x\n")),
    "the same key": lambda n: one(lines(n, "kind: x\n")),
    "tags of one article": lambda n: one("tags:\n" + lines(n, "  - tag{0}\n")),
    "tags of one article in brackets": lambda n: one("tags: [" + ", ".join(f"tag{i}" for i in range(n)) + "]\n"),
    "tags of one article in full YAML": lambda n: one("tags: [!!str x, " + ", ".join(f"tag{i}" for i in range(n)) + "]\n"),
    "flow YAML of one key each": lambda n: one("tags: [" + ", ".join(f"{{a: {i}}}" for i in range(n)) + "]\n"),
    "flow YAML of many keys": lambda n: one("image: {src: /a.png, " + ", ".join(f"k{i}: {i}" for i in range(n)) + "}\n"),
    "nested YAML": lambda n: one("tags: " + "[" * n + "]" * n + "\n"),
    "nested block YAML": lambda n: one("tags:\n" + " - " * n + "\n"),
    "nested YAML, a level a line": lambda n: one("tags:\n" + "".join(" " * (i % 60) + " -\n" for i in range(n))),
    "anchors and aliases": lambda n: one("tags: [" + ", ".join(f"&a{i} x" for i in range(n)) + ", *a0]\n"),
    "aliases of one article": lambda n: one("aliases:\n" + lines(n, "  - old/{0}\n")),
    "bad aliases of one article": lambda n: one("aliases: [" + ", ".join(f"../{i}" for i in range(n)) + "]\n"),
    "corrections of one article": lambda n: one("corrections:\n" + lines(n, "  - {{ date: 2026-11-23, text: T{0} }}\n")),
    "pages": lambda n: {**one(), **{f"pages/p{i}.md": f"---\ntitle: Page {i}\n---\n\nText.\n" for i in range(n)}},
    "notes of editions that are not there": lambda n: {**one(), **{f"editions/{day(i)}.md": "Text.\n" for i in range(n)}},
    "bullets of one edition": lambda n: {**one(), "editions/2026-11-01.md": "---\ntldr:\n" + lines(n, "  - line {0}\n") + "---\n"},
    "static files": lambda n: {**one(), **{f"static/{i // 1000}/f{i}.txt": "x" for i in range(n)}},
    "lines of redirects": lambda n: {**many(n // 100, head=lambda i: "aliases:\n" + "".join(f"  - old/{i}/{k}\n" for k in range(100)))},
    # What one line or one text holds.
    "links in one line": lambda n: one(body="[a](https://a.example/) " * n),
    "links in one line that lead nowhere": lambda n: one(body="[a](/nowhere/) " * n),
    "links in one line to files that are missing": lambda n: one(body=" ".join(f"[a](b{i}.md)" for i in range(n))),
    "links in one line that are refused": lambda n: one(body="[a](javascript:x) " * n),
    "images in one line": lambda n: one(body="![a](https://a.example/a.png) " * n),
    "images in one line that are missing": lambda n: one(body=" ".join(f"![a](/i{i}.png)" for i in range(n))),
    "images in one line of one file": lambda n: {**one(body="![a](/static/i.svg) " * n), "static/i.svg": "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"},
    "images, a line each": lambda n: one(body="![a](https://a.example/a.png)\n\n" * n),
    "autolinks in one line": lambda n: one(body="https://a.example/ " * n),
    "autolinks with underscores": lambda n: one(body="https://a.example/_a_ " * n),
    "one autolink": lambda n: one(body="https://a.example/" + "a" * n * 10),
    "www in one line": lambda n: one(body="www." * n),
    "e-mail addresses in one line": lambda n: one(body="<a@b.example> " * n),
    "emphasis in one line": lambda n: one(body="*a* " * n),
    "emphasis that nests": lambda n: one(body="*a **b " * n + "c** d*" * n),
    "stars in one line": lambda n: one(body="*" * n),
    "tildes in one line": lambda n: one(body="~~a ~b " * n),
    "brackets in one line": lambda n: one(body="[" * n),
    "images that open": lambda n: one(body="![](" * n),
    "images that are empty": lambda n: one(body="![[]()" * n),
    "code in one line": lambda n: one(body="`a` " * n),
    "backticks that grow": lambda n: one(body="".join("`" * (i % 1000 + 1) + " " for i in range(n // 100))),
    "HTML in one line": lambda n: one(body="<b>a</b> " * n),
    "less-than signs in one line": lambda n: one(body="<a " * n),
    "comments that open": lambda n: one(body="a <!-- " * n),
    "entities in one line": lambda n: one(body="&amp; " * n),
    "escapes in one line": lambda n: one(body="\\*" * n),
    "words in one line": lambda n: one(body="word " * n),
    "other words in one line": lambda n: one(body=" ".join(f"word{i}" for i in range(n))),
    "characters of one word": lambda n: one(body="w" * n * 10),
    "Han characters in one line": lambda n: one(body="北港大桥" * n),
    "combining marks": lambda n: one(body="a" + "\u0301" * n),
    "lines of one paragraph": lambda n: one(body="line of words\n" * n),
    "paragraphs": lambda n: one(body="A paragraph.\n\n" * n),
    "footnotes": lambda n: one(body=" ".join(f"a[^{i}]" for i in range(n)) + "\n\n" + "\n".join(f"[^{i}]: note" for i in range(n))),
    "references to one footnote": lambda n: one(body="a[^1] " * n + "\n\n[^1]: note"),
    "footnotes of one label": lambda n: one(body="a[^1]\n\n" + "[^1]: note\n" * n),
    "footnotes that are missing": lambda n: one(body=" ".join(f"a[^{i}]" for i in range(n))),
    "definitions of links": lambda n: one(body=" ".join(f"[a{i}]" for i in range(n)) + "\n\n" + "\n".join(f"[a{i}]: https://a.example/{i}" for i in range(n))),
    "one long definition, much used": lambda n: one(body="[a] " * n + "\n\n[a]: https://a.example/" + "a" * n),
    "headings": lambda n: one(body="## Heading\n\n" * n),
    "other headings": lambda n: one(body="".join(f"## Heading {i}\n\n" for i in range(n))),
    "headings that look numbered": lambda n: one(body="".join(f"## a-{i}\n\n## a\n\n" for i in range(n // 2))),
    "rows of a table": lambda n: one(body="| a | b |\n|---|---|\n" + "| c | d |\n" * n),
    "columns of a table": lambda n: one(body="|" + "a|" * n + "\n|" + "-|" * n + "\n|" + "b|" * n),
    "tables": lambda n: one(body="| a | b |\n|---|---|\n| c | d |\n\n" * n),
    "rows that divide": lambda n: one(body="|-|\n" * n),
    "items of a list": lambda n: one(body="- item\n" * n),
    "tasks of a list": lambda n: one(body="- [ ] item\n" * n),
    "lists that nest": lambda n: one(body="- " * n + "a"),
    "quotations that nest": lambda n: one(body="> " * n + "a"),
    "quotations, a line each": lambda n: one(body="> a\n\n" * n),
    "lines of code": lambda n: one(body="```\n" + "code\n" * n + "```"),
    "code blocks": lambda n: one(body="```\ncode\n```\n\n" * n),
    "rules": lambda n: one(body="---\n\n" * n),
    # How long a value is.
    "a long title": lambda n: one().copy() | {"articles/a.md": f"---\ntitle: {'t' * n * 10}\ndate: 2026-11-23\ntopic: city\n---\n"},
    "a long date": lambda n: one("updated: " + "2" * n * 10 + "\n"),
    "a long key": lambda n: one("k" * n * 10 + ": x\n"),
    "a long slug": lambda n: one("slug: " + "s" * n * 10 + "\n"),
    "a long summary": lambda n: one("summary: " + "word " * n + "\n"),
    "a long topic": lambda n: one("source: " + "t" * n * 10 + "\n", settings=sources(100)),
    "a long address": lambda n: one("source_url: javascript:" + "a" * n * 10 + "\n"),
    "a long line of full YAML": lambda n: one("summary: >\n  " + "word " * n + "\n"),
    "a long line of escapes": lambda n: one('summary: "' + "\\x41" * n + '"\n'),
}

IMPORT_HEAD = "The harbour bridge opens again\n\nHarbour Ledger\n2 hours ago\n\n"
IMPORTS = {
    "words in one line": lambda n: "word " * n,
    "other words in one line": lambda n: " ".join(f"word{i}" for i in range(n)),
    "sentences in one line": lambda n: "The mayor opened the bridge. " * n,
    "other sentences in one line": lambda n: " ".join(f"The mayor opened bridge {i}." for i in range(n)),
    "Han characters in one line": lambda n: "北港大桥。" * n,
    "digits in one line": lambda n: "7" * n,
    "spaces in one line": lambda n: "a" + " " * n + "b",
    "dates in one line": lambda n: "November 3, 2026 " * n,
    "ages in one line": lambda n: "3 hours ago " * n,
    "Chinese ages in one line": lambda n: "3小时前 " * n,
    "numbers in one line": lambda n: "1,234.5 " * n,
    "addresses in one line": lambda n: "https://a.example/ " * n,
    "marks in one line": lambda n: "*_[]`<>" * n,
    "quotation marks in one line": lambda n: "“a” " * n,
    "brackets in one line": lambda n: "（" * n,
    "colons in one line": lambda n: "a: " * n,
    "lines of one word": lambda n: "word\n" * n,
    "lines": lambda n: "".join(f"The mayor opened bridge {i} in the harbour today.\n" for i in range(n)),
    "paragraphs": lambda n: "".join(f"The mayor opened bridge {i} in the harbour today, and many came.\n\n" for i in range(n)),
    "the same line": lambda n: "The mayor opened the bridge in the harbour today.\n" * n,
    "two lines in turn": lambda n: "The mayor opened the bridge in the harbour.\nMany people came to see it today.\n" * (n // 2),
    "the whole twice": lambda n: "".join(f"The mayor opened bridge {i} in the harbour today.\n" for i in range(n // 2)) * 2,
    "lines that begin alike": lambda n: "".join("The mayor opened the bridge " * 5 + f"{i}.\n" for i in range(n)),
    "headings": lambda n: "".join(f"Part {i}\n\nThe mayor opened the bridge in the harbour today, they said.\n\n" for i in range(n)),
    "captions": lambda n: "".join(f"Photo: Bridge {i} / Agency\n" for i in range(n)),
    "items of lists": lambda n: "- item of a list\n" * n,
    "numbered items": lambda n: "".join(f"{i}. item of a list\n" for i in range(n)),
    "blank lines": lambda n: "\n" * n,
    "bars": lambda n: "a | b\n" * n,
    "lines of time": lambda n: "2 hours ago\n" * n,
    "related news": lambda n: "Related\n" + "".join(f"Other news {i}\n2 hours ago\n" for i in range(n)),
    "advertisements": lambda n: "Advertisement\n" * n,
    "combining marks": lambda n: "a" + "\u0301" * n,
    "bytes that are no UTF-8": lambda n: b"\xff" * n,
}


def lay(files, work):
    for name, text in files.items():
        path = f"{work}/Content/{name}"
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file: file.write(text)
    return [GAZETTE, "build", work, "--now", "2026-12-01"]


def text_of(text, work):
    with open(f"{work}/text.txt", "wb") as file:
        file.write(text if isinstance(text, bytes) else (IMPORT_HEAD + text + "\n").encode())
    return [GAZETTE, "import", f"{work}/text.txt", "--as-of", "2026-11-23", "--stdout"]


def measured(command, work):
    """Processor seconds, MiB at the peak, MB printed, how it ended."""
    def bounded():
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with open(f"{work}/printed", "wb") as printed:
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=printed, stderr=printed, preexec_fn=bounded)
        _, status, usage = os.wait4(child.pid, 0)
    code = os.waitstatus_to_exitcode(status)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, os.path.getsize(f"{work}/printed") / 1e6, code


def written(folder):
    return sum(os.path.getsize(os.path.join(base, name)) for base, _, names in os.walk(folder) for name in names) / 1e6


def examine(name, kind, make, lay):
    count, before, steep = FROM, None, False
    while count <= LIMIT:
        work = tempfile.mkdtemp(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        try:
            command = lay(make(count), work)
            time_, memory, printed, code = measured(command, work)
            site = written(f"{work}/Site")
        finally:
            shutil.rmtree(work, ignore_errors=True)
        ratio, mark = "", ""
        if before:
            parts = {"time": (time_, before[0], 0.2), "memory": (memory, before[1], 100), "printed": (printed, before[2], 0.2),
                     "written": (site, before[3], 5)}
            ratio = f"{time_ / before[0]:.1f}"
            mark = ", ".join(part for part, (now, then, floor) in parts.items() if now > floor and now > STEEP * then)
        end = code if code in (0, 1) else f"ended with {code}"
        if end not in (0, 1): mark = f"{mark} {end}".strip()
        print(f"| {kind}: {name} | {count} | {time_:.2f} | {memory:.0f} | {printed:.2f} | {site:.1f} | {ratio} | {mark and '**' + mark + '**'} |", flush=True)
        steep = steep or bool(mark)
        if code not in (0, 1): break
        before, count = (time_, memory, printed, site), count * 2
    return steep


def main():
    words = sys.argv[1:]
    print("| what doubles | how many | processor s | MiB | MB printed | MB written | ratio | |\n|---|---:|---:|---:|---:|---:|---:|---|")
    steep = []
    for kind, cases, lay_ in [("build", BUILDS, lay), ("import", IMPORTS, text_of)]:
        for name, make in cases.items():
            if words and not any(word in f"{kind}: {name}" for word in words): continue
            if examine(name, kind, make, lay_): steep.append(f"{kind}: {name}")
    print(f"\n{len(steep)} cost more than {STEEP} times as much for twice as much somewhere" + (": " + "; ".join(steep) if steep else ""))
    sys.exit(1 if steep else 0)


if __name__ == "__main__": main()
