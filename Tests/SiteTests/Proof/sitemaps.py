"""Sitemaps: the rules of sitemaps.org as a schema of our own, and that every address is there."""
import re
import urllib.parse

import xmlschema

from report import Report

NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
DATE = """<xs:simpleType name="date"><xs:union memberTypes="xs:date xs:dateTime xs:gYear xs:gYearMonth"/>
  </xs:simpleType><xs:simpleType name="loc"><xs:restriction base="xs:anyURI">
  <xs:minLength value="12"/><xs:maxLength value="2048"/></xs:restriction></xs:simpleType>"""


def schema(whole, part, also=""):
    return xmlschema.XMLSchema(f"""
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="{NAMESPACE}"
  xmlns="{NAMESPACE}" elementFormDefault="qualified">{DATE}
  <xs:element name="{whole}"><xs:complexType><xs:sequence>
    <xs:element name="{part}" minOccurs="0" maxOccurs="50000"><xs:complexType><xs:sequence>
      <xs:element name="loc" type="loc"/>
      <xs:element name="lastmod" type="date" minOccurs="0"/>{also}
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence></xs:complexType></xs:element>
</xs:schema>""")


def check(folder, base):
    report = Report("sitemaps")
    index, urls = schema("sitemapindex", "sitemap"), schema("urlset", "url")
    whole = index.to_dict(str(folder / "sitemap.xml")) if valid(report, index, folder / "sitemap.xml") else {}
    found = set()
    for sitemap in whole.get("sitemap", []):
        path = folder / sitemap["loc"].removeprefix(base)
        report.expect(path.stat().st_size <= 52_428_800, f"{path.name}: too large")
        if not valid(report, urls, path):
            continue
        for url in urls.to_dict(str(path)).get("url", []):
            location = url["loc"]
            report.expect(location.startswith(base) and location not in found, f"{path.name}: {location}")
            found.add(location)
            page(report, folder, base, location)
    robots = folder / "robots.txt"
    if robots.exists():
        report.expect(f"Sitemap: {base}sitemap.xml" in robots.read_text("utf-8").splitlines(),
                      "robots.txt does not name the sitemap")
    news(report, folder, base)
    complete(report, folder, base, found)
    return report.tell()


def valid(report, schema, path):
    problems = [str(problem.reason) for problem in schema.iter_errors(str(path))]
    report.expect(not problems, f"{path.name}: {problems[:1]}")
    return not problems


def page(report, folder, base, location):
    """An address in the sitemap is a page that may be listed, under the name it gives itself."""
    path = folder / urllib.parse.unquote(location.removeprefix(base)) / "index.html"
    report.expect(path.exists(), f"{location} is not there")
    if path.exists():
        text = path.read_text("utf-8")
        report.expect('name="robots" content="noindex' not in text, f"{location} is not to be listed")
        report.expect(f'rel="canonical" href="{location}"' in text, f"{location} has another name")


def complete(report, folder, base, found):
    """Every article that may be listed is in one."""
    for path in (folder / "articles").rglob("index.html"):
        text = path.read_text("utf-8")
        own = re.search(r'rel="canonical" href="([^"]*)"', text)
        if own and 'content="noindex' not in text and own.group(1).startswith(base):
            report.expect(own.group(1) in found, f"{own.group(1)} is in no sitemap")


def news(report, folder, base):
    path = folder / "sitemap-news.xml"
    if not path.exists():
        return
    import lxml.etree
    spaces = {"n": "http://www.google.com/schemas/sitemap-news/0.9"}
    entries = lxml.etree.parse(str(path)).xpath("//n:news", namespaces=spaces)
    report.expect(len(entries) <= 1000, "sitemap-news.xml: too many")
    for entry in entries:
        for name in ("n:publication/n:name", "n:publication/n:language", "n:publication_date", "n:title"):
            report.expect(entry.xpath(name, namespaces=spaces), f"sitemap-news.xml: no {name}")
