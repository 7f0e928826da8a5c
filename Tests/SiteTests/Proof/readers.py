"""Readers: each kind of page in a real browser, under the site's own policy, light and dark, on a
phone and on a wide screen. axe-core finds nothing, nothing is blocked, nothing scrolls sideways."""
import importlib.util
import pathlib

from browser import Browser
from report import Report
from served import Server, kinds, headers

# The package is there for its copy of axe-core alone; importing it would want Playwright.
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).parent / "axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
VIEWS = [(1280, False), (1280, True), (390, False), (390, True)]
SPACING = """(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }'
  + ' p { margin-bottom: 2em !important }'); document.adoptedStyleSheets = [sheet]; return 1 })()"""


def axe(browser, report, where):
    found = browser.value("axe.run({runOnly: {type: 'tag', values: %r}}).then(r => "
                          "r.violations.flatMap(v => v.nodes.map(n => v.id + ' ' + n.target + ': ' + n.failureSummary)))"
                          % RULES)
    for words in found:
        report.expect(False, f"{where}: {words}"[:400])
    report.checked += 1


def shift(browser):
    return browser.value("new Promise(done => { let sum = 0; new PerformanceObserver(list => { for "
                         "(const e of list.getEntries()) sum += e.value }).observe({type: 'layout-shift', "
                         "buffered: true}); setTimeout(() => done(sum), 60) })")


def check(folder, base):
    report, script = Report("readers"), AXE.read_text("utf-8")
    rules = headers(folder)
    report.expect(any("Content-Security-Policy" in dict(lines) for lines in rules.values()),
                  "_headers has no policy")
    with Server(folder) as host, Browser() as browser:
        for kind, path in kinds(folder).items():
            for width, dark in VIEWS:
                where = f"{kind} {path} {width} {'dark' if dark else 'light'}"
                browser.size(width, 900, dark, width < 500)
                browser.open(host + path)
                report.equal(browser.complaints(), [], f"{where}: console")
                report.expect(all(link.startswith(host) for link in browser.requests()),
                              f"{where}: asks others")
                report.expect(shift(browser) <= 0.02, f"{where}: the layout shifts")
                browser.value(script + "; 1")
                axe(browser, report, where)
            narrow(browser, report, host + path, f"{kind} {path}")
        blocks(browser, report, host)
    return report.tell()


def narrow(browser, report, address, where):
    browser.size(320, 900)
    browser.open(address)
    report.equal(browser.value("document.documentElement.scrollWidth"), 320, f"{where}: at 320 px")
    browser.value(SPACING)
    report.equal(browser.value("document.documentElement.scrollWidth"), 320,
                 f"{where}: at 320 px with wide spacing")


def blocks(browser, report, host):
    """The policy is in force: a style and a script that somebody smuggled in do nothing."""
    browser.open(host + "/")
    inline = browser.value("(() => { const p = document.createElement('p'); document.body.append(p); "
                           "p.setAttribute('style', 'color: rgb(1, 2, 3)'); const s = "
                           "document.createElement('script'); s.textContent = 'window.ran = 1'; "
                           "document.body.append(s); return [getComputedStyle(p).color, window.ran ?? 0] })()")
    report.expect(inline[0] != "rgb(1, 2, 3)" and inline[1] == 0, f"the policy lets pass: {inline}")
