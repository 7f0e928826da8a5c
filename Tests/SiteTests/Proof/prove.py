"""Proves a built site by tools that are not ours.

    prove.py SITE BASE_URL [PART…]

Parts: markup heads feeds sitemaps weights readers; all of them where none is named.
"""
import pathlib
import sys

import feeds
import heads
import markup
import readers
import sitemaps
import weights

PARTS = {"markup": markup, "heads": heads, "feeds": feeds, "sitemaps": sitemaps,
         "weights": weights, "readers": readers}


def main(folder, base, *parts):
    results = [PARTS[part].check(pathlib.Path(folder), base) for part in parts or PARTS]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
