"""Heads: JSON-LD as extruct finds it, held against tables of fields; Open Graph, canonical
addresses, translations and microformats."""
import datetime
import logging
import re

import extruct
from lxml import html

from report import Report
from served import address, pages

logging.disable(logging.WARNING)
URL = re.compile(r"https?://[^\s]+$")


def date(value):
    try:
        datetime.datetime.fromisoformat(value.replace("Z", "+00:00"))
        return True
    except ValueError:
        return False


def url(value):
    return isinstance(value, str) and bool(URL.match(value))


def text(value):
    return isinstance(value, str) and value.strip() != ""


def number(value):
    return isinstance(value, int) and value >= 0


def some(kind):
    return lambda value: isinstance(value, dict) and value.get("@type") == kind and held(value) == []


def listed(kind):
    return lambda value: isinstance(value, list) and all(
        isinstance(item, dict) and item.get("@type") in kind and held(item) == [] for item in value)


def texts(value):
    return isinstance(value, list) and all(text(item) for item in value)


def crumbs(value):
    return (listed(["ListItem"])(value) and len(value) >= 2
            and [item["position"] for item in value] == list(range(1, len(value) + 1))
            and all("name" in item for item in value) and all("item" in item for item in value[:-1]))


ARTICLE = {"mainEntityOfPage": (url, True), "headline": (text, True), "description": (text, False),
           "inLanguage": (text, True), "datePublished": (date, False), "dateModified": (date, False),
           "author": (listed(["Person", "Organization"]), False),
           "image": (lambda value: isinstance(value, list) and all(map(url, value)), False),
           "articleSection": (text, True), "keywords": (texts, False), "wordCount": (number, True),
           "isAccessibleForFree": (lambda value: value is True, True),
           "publisher": (some("Organization"), True), "isPartOf": (some("PublicationIssue"), True),
           "isBasedOn": (url, False), "citation": (url, False),
           "sourceOrganization": (some("Organization"), False), "license": (text, False)}

TABLE = {
    "NewsArticle": ARTICLE, "Article": ARTICLE,
    "Organization": {"name": (text, True), "url": (url, False), "logo": (url, False)},
    "Person": {"name": (text, True), "url": (url, False)},
    "PublicationIssue": {"issueNumber": (number, True), "datePublished": (date, True), "url": (url, True)},
    "BreadcrumbList": {"itemListElement": (crumbs, True)},
    "ListItem": {"position": (number, True), "name": (text, False), "item": (url, False), "url": (url, False)},
    "ItemList": {"numberOfItems": (number, True), "itemListElement": (listed(["ListItem"]), True)},
    "CollectionPage": {"url": (url, True), "name": (text, True), "inLanguage": (text, True),
                       "mainEntity": (some("ItemList"), True)},
    "WebSite": {"url": (url, True), "name": (text, True), "description": (text, False),
                "inLanguage": (text, True), "publisher": (some("Organization"), True)},
}

WANTED = {"home": {"WebSite", "CollectionPage"}, "edition": {"CollectionPage", "BreadcrumbList"},
          "topic": {"CollectionPage", "BreadcrumbList"}, "source": {"CollectionPage", "BreadcrumbList"},
          "archive": {"BreadcrumbList"}, "page": {"BreadcrumbList"}, "topics": {"BreadcrumbList"},
          "sources": {"BreadcrumbList"}, "feeds": {"BreadcrumbList"}, "not-found": set()}


def held(thing):
    """What of a thing is not as its table says."""
    table = TABLE.get(thing.get("@type"))
    if table is None:
        return [f"no such type: {thing.get('@type')}"]
    wrong = [f"no {key}" for key, (_, needed) in table.items() if needed and key not in thing]
    for key, value in thing.items():
        if key != "@type" and (key not in table or not table[key][0](value)):
            wrong.append(f"{key}: {value!r}"[:200])
    return wrong


def data(report, where, kind, text_of_page, full, in_build):
    blocks = extruct.extract(text_of_page, syntaxes=["json-ld"])["json-ld"]
    graph = [thing for block in blocks for thing in block.get("@graph", [])]
    for block in blocks:
        report.equal(block.get("@context"), "https://schema.org", f"{where}: @context")
    types = {thing.get("@type") for thing in graph}
    wanted = WANTED.get(kind) or ({"BreadcrumbList", "NewsArticle" if full else "Article"}
                                  if kind == "article" else set())
    report.equal(types, wanted, f"{where}: types")
    for thing in graph:
        report.equal(held(thing), [], f"{where}: {thing.get('@type')}")
        if thing.get("@type") == "CollectionPage":
            items = thing["mainEntity"]["itemListElement"]
            report.equal(len(items), thing["mainEntity"]["numberOfItems"], f"{where}: items")
            for item in items:
                report.expect(in_build(item["url"]), f"{where}: {item['url']} is not there")


def check(folder, base):
    report, titles, alternates = Report("heads"), {}, {}
    import urllib.parse

    def in_build(link):
        path = folder / urllib.parse.unquote(link.removeprefix(base))
        return link.startswith(base) and (path.is_file() or (path / "index.html").is_file())

    for path in pages(folder):
        where, markup = address(folder, path), path.read_text("utf-8")
        tree = html.document_fromstring(markup.encode("utf-8"))
        kind = tree.body.get("class")
        data(report, where, kind, markup, 'class="u-bookmark-of"' not in markup, in_build)
        metas = {meta.get("property") or meta.get("name"): meta.get("content")
                 for meta in tree.iter("meta") if meta.get("property") or meta.get("name")}
        for key in ("og:title", "og:type", "og:url", "og:site_name", "og:locale", "robots", "viewport"):
            report.expect(metas.get(key), f"{where}: no {key}")
        if "og:image" in metas:
            report.expect(in_build(metas["og:image"]) or not metas["og:image"].startswith(base),
                          f"{where}: og:image {metas['og:image']} is not there")
        canonical = [link.get("href") for link in tree.xpath("//link[@rel='canonical']")]
        report.expect(len(canonical) == (kind != "not-found"), f"{where}: canonical {canonical}")
        others = {link.get("hreflang"): link.get("href")
                  for link in tree.xpath("//head/link[@rel='alternate'][@hreflang]")}
        if others:
            alternates[canonical[0]] = others
        title = tree.findtext(".//title")
        report.expect(title not in titles, f"{where} has the title of {titles.get(title)}")
        titles[title] = where
        shape(report, where, kind, tree)
        for link in tree.xpath("//head/link[@rel='alternate'][@type]"):
            report.expect((folder / link.get("href").lstrip("/")).exists()
                          or base.count("/") > 3, f"{where}: {link.get('href')} is not there")
    for own, others in alternates.items():
        report.expect(own in others.values() and "x-default" in others, f"{own}: hreflang")
        for other in others.values():
            report.equal(alternates.get(other), others, f"{own}: {other} does not name it in return")
    return report.tell()


def shape(report, where, kind, tree):
    """One h1, no level of headings left out, a language, microformats, nothing inline."""
    levels = [int(element.tag[1]) for element in tree.iter("h1", "h2", "h3", "h4", "h5", "h6")]
    report.equal(levels.count(1), 1, f"{where}: h1")
    report.expect(all(b - a <= 1 for a, b in zip(levels, levels[1:])), f"{where}: headings {levels}")
    report.expect(tree.get("lang"), f"{where}: no lang")
    report.expect(not tree.xpath("//*[@style]"), f"{where}: a style attribute")
    report.expect(not tree.xpath("//script[not(@type='application/ld+json')]"), f"{where}: a script")
    if kind == "article":
        for name in ("h-entry", "p-name", "dt-published", "e-content"):
            report.expect(tree.xpath(f"//*[contains(concat(' ', @class, ' '), ' {name} ')]"),
                          f"{where}: no {name}")
