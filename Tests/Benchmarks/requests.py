#!/usr/bin/env python3
"""Sends requests whose heads double, up to the caps and beyond, and prints how the time grows.

    swift build -c release
    Tests/Benchmarks/requests.py

Each is sent in one go and in parts of 64 bytes, some times over; its time ends when the answer is
there. Beside it an honest request is timed on another connection while the large one is under way.
"""
import os, re, shutil, socket, statistics, subprocess, sys, tempfile, time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
GOES = 21


def connect(port):
    wire = socket.create_connection(("127.0.0.1", port), timeout=120)
    wire.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return wire


def answer(wire):
    """The status of an answer whose whole body has come; None where the server hung up."""
    data = b""
    try:
        while b"\r\n\r\n" not in data:
            part = wire.recv(1 << 16)
            if not part:
                return None
            data += part
        head, _, body = data.partition(b"\r\n\r\n")
        length = int(re.search(rb"(?i)content-length: (\d+)", head).group(1))
        while len(body) < length:
            body += wire.recv(1 << 16)
        return int(head.split()[1])
    except ConnectionError:
        return None


def send(wire, request, part):
    try:
        for start in range(0, len(request), part):
            wire.sendall(request[start:start + part])
    except ConnectionError:
        pass  # Refused before it had come as a whole.


def took(port, request, part):
    """Milliseconds until the answer, its status, and those of an honest request meanwhile."""
    large, honest = connect(port), connect(port)
    began = time.perf_counter()
    send(large, request, part)
    asked = time.perf_counter()
    honest.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    answer(honest)
    beside = time.perf_counter() - asked
    status = answer(large)
    whole = time.perf_counter() - began
    large.close(), honest.close()
    return whole * 1000, status, beside * 1000


def requests(size):
    """Heads of some size: in lines of 1 KB, and in one line."""
    start = b"GET /robots.txt HTTP/1.1\r\nHost: localhost\r\n"
    lines = (b"X-A: " + b"b" * 1017 + b"\r\n") * max(1, size // 1024)
    return {"lines of 1 KB": start + lines + b"\r\n", "one line": start + b"X-A: " + b"b" * size + b"\r\n\r\n"}


def main():
    work = tempfile.mkdtemp()
    os.makedirs(f"{work}/Content")
    with open(f"{work}/Content/gazette.yml", "w") as file:
        file.write("title: T\nbase_url: https://digest.example/\nlang: en\ntime_zone: Asia/Shanghai\n")
    program = os.environ.get("GAZETTE", os.path.join(ROOT, ".build/release/gazette"))
    preview = subprocess.Popen([program, "preview", work, "--port", "0"], stdout=subprocess.PIPE, text=True)
    try:
        port = next(int(found.group(1)) for line in preview.stdout if (found := re.search(r":(\d+)/ \(", line)))
        for part in (1 << 30, 64):
            for shape in ("lines of 1 KB", "one line"):
                print(f"\n{shape}, " + ("in one go" if part > 64 else "in parts of 64 bytes"))
                print(f"{'bytes':>9} {'status':>6} {'ms':>8} {'ratio':>6} {'another, ms':>11}")
                before = None
                for size in (1 << power for power in range(10, 21)):
                    goes = [took(port, requests(size)[shape], part) for _ in range(GOES)]
                    middle = statistics.median(go[0] for go in goes)
                    beside = statistics.median(go[2] for go in goes)
                    ratio = f"{middle / before:.2f}" if before else ""
                    print(f"{size:>9} {goes[0][1] or 'closed':>6} {middle:>8.2f} {ratio:>6} {beside:>11.2f}")
                    before = middle
    finally:
        preview.terminate()
        preview.wait()
        shutil.rmtree(work)


if __name__ == "__main__":
    sys.exit(main())
