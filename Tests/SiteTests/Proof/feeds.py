"""Feeds: well-formed, read by feedparser without a complaint, and within the rules of RSS 2.0
(with the Advisory Board's profile), Atom (RFC 4287) and JSON Feed 1.1."""
import datetime
import email.utils
import json
import re

import feedparser
from lxml import etree, html

from report import Report

ATOM = "{http://www.w3.org/2005/Atom}"
RSS_ATOM = "{http://www.w3.org/2005/Atom}link"
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")
RFC822 = re.compile(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct"
                    r"|Nov|Dec) \d{4} \d\d:\d\d:\d\d ([+-]\d{4}|GMT)$")
LIMIT = 250_000


def content(report, where, markup):
    """Markup that is read away from its page."""
    if not markup.strip():
        return
    tree = html.fragment_fromstring(markup, create_parent="div")
    for element in tree.iter():
        report.expect(element.tag not in ("script", "object", "embed", "meta", "link", "style",
                                          "noscript", "iframe", "form"), f"{where}: <{element.tag}>")
        for name, value in element.attrib.items():
            report.expect(not name.startswith("on") and name != "style", f"{where}: {name}=")
            if name in ("href", "src", "cite", "poster"):
                report.expect(re.match(r"(https?|mailto|tel):", value), f"{where}: {name}={value}")


def once(report, where, parent, names):
    for name in names:
        report.equal(len(parent.findall(name)), 1, f"{where}: {name}")


def rss(report, name, tree, base):
    channel = tree.getroot().find("channel")
    report.equal(tree.getroot().get("version"), "2.0", f"{name}: version")
    once(report, name, channel, ["title", "link", "description", "language", "lastBuildDate", RSS_ATOM])
    link = channel.find(RSS_ATOM)
    report.equal(link.get("href"), base + name, f"{name}: atom:link self")
    report.equal((link.get("rel"), link.get("type")), ("self", "application/rss+xml"), name)
    report.expect(RFC822.match(channel.findtext("lastBuildDate")), f"{name}: lastBuildDate")
    ids = []
    for item in channel.findall("item"):
        where = f"{name}: {item.findtext('title')}"
        once(report, where, item, ["title", "link", "guid", "pubDate", "description", CONTENT])
        guid = item.find("guid")
        ids.append(guid.text)
        report.equal(guid.get("isPermaLink"), "false", f"{where}: guid")
        report.expect(guid.text.startswith("tag:"), f"{where}: guid {guid.text}")
        report.expect(RFC822.match(item.findtext("pubDate")), f"{where}: pubDate")
        parsed = email.utils.parsedate_to_datetime(item.findtext("pubDate"))
        report.equal(item.findtext("pubDate")[:3], parsed.strftime("%a"), f"{where}: weekday")
        report.expect(item.findtext("link").startswith(base), f"{where}: link")
        tags = [child.tag for child in item]
        report.expect(tags.index("description") < tags.index(CONTENT), f"{where}: order")
        report.expect("<" not in item.findtext("title"), f"{where}: markup in title")
        report.expect(len(item.findall("enclosure")) <= 1, f"{where}: enclosures")
        content(report, where, item.findtext(CONTENT))
    report.equal(len(ids), len(set(ids)), f"{name}: guids")
    return ids


def atom(report, name, tree, base):
    feed = tree.getroot()
    once(report, name, feed, [ATOM + tag for tag in ("id", "title", "updated", "author")])
    links = {link.get("rel"): link.get("href") for link in feed.findall(ATOM + "link")}
    report.equal(links.get("self"), base + name, f"{name}: self")
    report.expect(links.get("alternate", "").startswith(base), f"{name}: alternate")
    ids, changed = [], []
    for entry in feed.findall(ATOM + "entry"):
        where = f"{name}: {entry.findtext(ATOM + 'title')}"
        once(report, where, entry, [ATOM + tag for tag in ("id", "title", "updated", "published", "content")])
        ids.append(entry.findtext(ATOM + "id"))
        changed.append(entry.findtext(ATOM + "updated"))
        for tag in ("updated", "published"):
            report.expect(RFC3339.match(entry.findtext(ATOM + tag)), f"{where}: {tag}")
        report.expect(entry.findtext(ATOM + "published") <= changed[-1], f"{where}: updated")
        links = [link.get("rel") for link in entry.findall(ATOM + "link")]
        report.equal(links.count("alternate"), 1, f"{where}: alternate")
        report.equal(entry.find(ATOM + "content").get("type"), "html", f"{where}: content")
        report.expect(entry.get("{http://www.w3.org/XML/1998/namespace}lang"), f"{where}: lang")
        content(report, where, entry.findtext(ATOM + "content"))
    report.equal(len(ids), len(set(ids)), f"{name}: ids")
    if changed:
        report.equal(feed.findtext(ATOM + "updated"), max(changed), f"{name}: updated")
    return ids


def json_feed(report, name, data, base):
    feed = json.loads(data)
    report.equal(feed.get("version"), "https://jsonfeed.org/version/1.1", f"{name}: version")
    report.equal(feed.get("feed_url"), base + name, f"{name}: feed_url")
    for key in ("title", "home_page_url", "language"):
        report.expect(isinstance(feed.get(key), str) and feed[key], f"{name}: {key}")
    kinds = {"id": str, "url": str, "external_url": str, "title": str, "content_html": str,
             "summary": str, "image": str, "date_published": str, "date_modified": str,
             "language": str, "tags": list, "authors": list}
    for item in feed["items"]:
        where = f"{name}: {item.get('title')}"
        for key in ("id", "url", "title", "content_html", "date_published", "date_modified"):
            report.expect(key in item, f"{where}: no {key}")
        for key, value in item.items():
            report.expect(key in kinds and isinstance(value, kinds[key]), f"{where}: {key}")
        for key in ("date_published", "date_modified"):
            report.expect(RFC3339.match(item[key]), f"{where}: {key}")
            datetime.datetime.fromisoformat(item[key].replace("Z", "+00:00"))
        content(report, where, item["content_html"])
    return [item["id"] for item in feed["items"]]


def check(folder, base):
    report = Report("feeds")
    for folder_of_feeds in sorted({path.parent for path in folder.rglob("feed.json")}):
        ids = []
        for file in ("feed.xml", "rss.xml", "feed.json"):
            path = folder_of_feeds / file
            name = path.relative_to(folder).as_posix()
            data = path.read_bytes()
            report.expect(len(data) < LIMIT, f"{name}: {len(data)} bytes")
            if file == "feed.json":
                ids.append(json_feed(report, name, data, base))
                continue
            tree = etree.parse(str(path))
            ids.append((atom if file == "feed.xml" else rss)(report, name, tree, base))
            parsed = feedparser.parse(data)
            report.expect(not parsed.bozo, f"{name}: {parsed.get('bozo_exception')}")
            report.equal(len(parsed.entries), len(ids[-1]), f"{name}: entries")
            for entry in parsed.entries:
                report.expect(entry.get("published_parsed"), f"{name}: {entry.title}: no date")
        report.expect(ids[0] == ids[1] == ids[2], f"{folder_of_feeds}: the formats differ")
    opml(report, folder, base)
    return report.tell()


def opml(report, folder, base):
    tree = etree.parse(str(folder / "feeds.opml"))
    report.equal(tree.getroot().get("version"), "2.0", "feeds.opml: version")
    for outline in tree.iter("outline"):
        for key in ("text", "type", "xmlUrl", "htmlUrl"):
            report.expect(outline.get(key), f"feeds.opml: {key}")
        report.expect(outline.get("xmlUrl").startswith(base), "feeds.opml: xmlUrl")
        path = folder / outline.get("xmlUrl").removeprefix(base)
        report.expect(path.exists(), f"feeds.opml: {path} is not there")
