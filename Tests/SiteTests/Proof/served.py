"""A built site, served as a host that reads `_headers` would serve it."""
import functools
import http.server
import pathlib
import threading


def headers(folder):
    """The rules of `_headers`: a path, then its lines further in."""
    rules, path = {}, folder / "_headers"
    if path.exists():
        current = None
        for line in path.read_text("utf-8").splitlines():
            if line and not line[0].isspace():
                current = rules.setdefault(line, [])
            elif line.strip():
                name, value = line.strip().split(": ", 1)
                current.append((name, value))
    return rules


class Handler(http.server.SimpleHTTPRequestHandler):
    rules = {}

    def end_headers(self):
        path = self.path.split("?")[0]
        for pattern, lines in self.rules.items():
            if pattern == path or (pattern.endswith("*") and path.startswith(pattern[:-1])):
                for name, value in lines:
                    # The prepared is served without TLS, where this one would turn it away.
                    value = value.replace("; upgrade-insecure-requests", "")
                    self.send_header(name, value)
        super().end_headers()

    def log_message(self, *_):
        pass


class Server:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def __enter__(self):
        handler = type("SiteHandler", (Handler,), {"rules": headers(self.folder)})
        self.server = http.server.ThreadingHTTPServer(
            ("127.0.0.1", 0), functools.partial(handler, directory=str(self.folder)))
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self.server.server_address[1]}"

    def __exit__(self, *_):
        self.server.shutdown()


def pages(folder):
    """Every page that a reader sees: not those that only lead on."""
    found = []
    for path in sorted(pathlib.Path(folder).rglob("*.html")):
        if 'http-equiv="refresh"' not in path.read_text("utf-8"):
            found.append(path)
    return found


def address(folder, path):
    return "/" + path.relative_to(folder).as_posix().removesuffix("index.html")


def kinds(folder):
    """One page of each kind, and of each language that articles are in."""
    folder, chosen = pathlib.Path(folder), {}
    for path in pages(folder):
        text = path.read_text("utf-8")
        kind = text.split('<body class="', 1)[1].split('"', 1)[0]
        if kind == "article":
            kind += "-" + text.split('<article class="story', 1)[1].split('lang="', 1)[1].split('"')[0]
        # The longest shows the most.
        if kind not in chosen or path.stat().st_size > chosen[kind].stat().st_size:
            chosen[kind] = path
    return {kind: address(folder, path) for kind, path in sorted(chosen.items())}
