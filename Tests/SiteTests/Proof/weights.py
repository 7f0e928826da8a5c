"""Weight: what a page and its style sheets take on the way, compressed."""
import gzip
import re

from report import Report
from served import address, pages

ARTICLE, EDITION = 14_000, 30_000


def check(folder, base):
    report, heaviest = Report("weights"), {}
    styles = {path.name: len(gzip.compress(path.read_bytes(), 9)) for path in folder.glob("*.css")}
    for path in pages(folder):
        markup = path.read_bytes()
        kind = re.search(rb'<body class="([^"]*)"', markup).group(1).decode()
        size = len(gzip.compress(markup, 9)) + sum(styles.values())
        limit = {"article": ARTICLE, "edition": EDITION, "home": EDITION}.get(kind)
        items = markup.count(b"h-entry")
        if limit and (kind == "article" or items <= 31):
            report.expect(size <= limit, f"{address(folder, path)}: {size} bytes")
        if size > heaviest.get(kind, (0, ""))[0]:
            heaviest[kind] = (size, address(folder, path))
        for link in re.findall(rb'<(?:img|link rel="stylesheet"|script)[^>]*(?:src|href)="([^"]*)"', markup):
            report.expect(link.startswith(b"/") and not link.startswith(b"//"),
                          f"{address(folder, path)} asks {link.decode()}")
    holds = report.tell()
    print("  heaviest: " + ", ".join(f"{kind} {size}" for kind, (size, _) in sorted(heaviest.items())))
    return holds
